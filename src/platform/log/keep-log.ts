import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '../db/pool.ts'
import { appendToLog, type LogKey } from './append.ts'

const EVERY_MS = 1000

interface KeepOptions {
  readonly db: Db
  readonly key: LogKey
  readonly onError: (error: unknown) => void
}

export interface KeptLog {
  /** What is committed already still comes into the log. */
  stop(): Promise<void>
}

/** Takes the trail into the log and signs its head once a second. What one round could not do, the next one does. */
export function keepLog({ db, key, onError }: KeepOptions): KeptLog {
  const asked = new AbortController()
  const round = () => appendToLog(db, key).catch(onError)
  const rounds = async () => {
    while (!asked.signal.aborted) {
      await round()
      await pause(EVERY_MS, undefined, { signal: asked.signal }).catch(() => undefined)
    }
    await round()
  }
  const ended = rounds()
  return {
    stop: () => {
      asked.abort()
      return ended
    },
  }
}

/** The log is known by the host under which people reach it; the port may change from one start to the next. */
export const logNameOf = (origin: string): string => new URL(origin).hostname
