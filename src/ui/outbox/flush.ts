import type { WireRequest } from '../request.ts'
import { afterSending, nextToSend, type OutboxEntry, type Outcome, stopsTheRun } from './ordering.ts'

/** Where entries lie, how they are sent, what time it is. */
export interface OutboxPorts {
  list(): Promise<readonly OutboxEntry[]>
  /** Writes an entry that is still there; one that was discarded meanwhile stays away. */
  update(entry: OutboxEntry): Promise<void>
  remove(entry: OutboxEntry): Promise<void>
  send(request: WireRequest): Promise<Outcome>
  now(): number
  /** Told before each sending, and with nothing at the end. */
  sending?(entry: OutboxEntry | undefined): void
}

/**
 * Sends what may be sent, each entry once at most. An entry is taken off only after the server has it; a crash at any
 * point leaves it there and it is sent again under its old id. One run at a time: the caller holds a lock.
 */
export async function flush(ports: OutboxPorts, owner: string): Promise<void> {
  const tried = new Set<string>()
  try {
    while (true) {
      const entry = nextToSend(await ports.list(), { owner, now: ports.now(), tried })
      if (!entry) return
      tried.add(entry.id)
      ports.sending?.(entry)
      const outcome = await ports.send(entry.request)
      const left = afterSending(entry, outcome, ports.now())
      if (left) await ports.update(left)
      else await ports.remove(entry)
      if (stopsTheRun(outcome)) return
    }
  } finally {
    ports.sending?.(undefined)
  }
}
