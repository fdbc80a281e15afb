import { useEffect, useSyncExternalStore } from 'react'
import type { Saving } from '../status/SavedState.tsx'
import type { OutboxEntry } from './ordering.ts'
import { onOutbox, outboxView, sendWaiting, wake } from './outbox.ts'

const LOOK_AGAIN_MS = 15_000

export interface OwnOutbox {
  readonly entries: readonly OutboxEntry[]
  readonly sendingId: string | undefined
  readonly online: boolean
  /** For SavedState, where something waits. */
  readonly saving: Saving | undefined
}

/** This person's outbox; while it is used, entries go out when the network or the reader comes back. */
export function useOutbox(owner: string | undefined): OwnOutbox {
  const view = useSyncExternalStore(onOutbox, outboxView)
  const online = useSyncExternalStore(onNetwork, () => navigator.onLine)
  useEffect(() => {
    if (owner === undefined) return
    const tryAgain = () => void (navigator.onLine && wake(owner))
    tryAgain()
    // Pauses after an overload are kept here, and ended by a person who comes back.
    const timer = setInterval(() => void (navigator.onLine && sendWaiting(owner)), LOOK_AGAIN_MS)
    addEventListener('online', tryAgain)
    addEventListener('focus', tryAgain)
    return () => {
      clearInterval(timer)
      removeEventListener('online', tryAgain)
      removeEventListener('focus', tryAgain)
    }
  }, [owner])
  const entries = view.entries.filter((entry) => entry.owner === owner)
  const waiting = entries.length
  const saving: Saving | undefined = waiting > 0 ? { state: online ? 'waiting' : 'offline', waiting } : undefined
  return { entries, sendingId: view.sendingId, online, saving }
}

function onNetwork(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
