import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface CheckoutLock {
  /** Tells whoever comes second where the first one serves. */
  serves(origin: string): void
  release(): void
}

interface Holder {
  readonly pid: number
  readonly origin?: string
}

/** Two starts in one checkout would share one database directory: the second is told about the first and does nothing. */
export function lockCheckout(directory: string): CheckoutLock {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, 'running.json')
  while (!take(path, { pid: process.pid })) {
    const holder = readHolder(path)
    if (holder && isAlive(holder.pid)) throw new Error(alreadyRunning(holder))
    setAside(path, holder)
  }
  return {
    serves: (origin) => writeFileSync(path, JSON.stringify({ pid: process.pid, origin })),
    release: () => rmSync(path, { force: true }),
  }
}

/** The file appears whole or not at all: a link to a finished file, which fails where there is one already. */
function take(path: string, holder: Holder): boolean {
  const own = `${path}.${process.pid}`
  writeFileSync(own, JSON.stringify(holder))
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  // After a restart of a container the same program often has the same number.
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const command = readCommand(pid)
  return command === undefined || command.includes('start.ts')
}

/** Linux tells what a process is; its number may have gone to another program since. */
function readCommand(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return undefined
  }
}

/** Removes what a dead process left, unless somebody else has just taken the lock: then it is put back. */
function setAside(path: string, dead: Holder | undefined): void {
  const aside = `${path}.dead.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  const moved = readHolder(aside)
  if (moved && moved.pid !== dead?.pid) linkSync(aside, path)
  rmSync(aside, { force: true })
}

const alreadyRunning = ({ pid, origin }: Holder): string =>
  `OpenSMK already runs in this checkout${origin ? ` at ${origin}` : ''} (process ${pid}). Stop it first with Ctrl+C.`
