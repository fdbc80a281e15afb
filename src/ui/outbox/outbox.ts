import type { RequestOf, Route } from '../../platform/contract/route.ts'
import { ProblemError, send, wireRequest } from '../request.ts'
import { flush, type OutboxPorts } from './flush.ts'
import { type OutboxEntry, type Outcome, outcomeOf, wakened } from './ordering.ts'
import { addEntry, listEntries, removeEntry, updateEntry } from './outbox-store.ts'

/** What is seen of the outbox: the entries in their order, and the one on its way. */
export interface OutboxView {
  readonly entries: readonly OutboxEntry[]
  readonly sendingId: string | undefined
}

const EMPTY: OutboxView = { entries: [], sendingId: undefined }
const CHANGED = 'opensmk-outbox'

let view = EMPTY
const listeners = new Set<() => void>()
/** One device, several tabs: each sees what another one did. */
const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANGED)
tabs?.addEventListener('message', () => void look())

export const outboxView = (): OutboxView => view

export function onOutbox(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) void look()
  return () => listeners.delete(listener)
}

export interface NewEntry<R extends Route> {
  /** From `newId()`; also a field of the input, by which the server knows the entry when it comes twice. */
  readonly id: string
  readonly owner: string
  readonly label: string
  readonly lane?: string
  readonly input: RequestOf<R>
}

/** Safe on this device when the promise is kept; sent as soon as the network lets it. */
export async function enqueue<R extends Route>(route: R, entry: NewEntry<R>): Promise<void> {
  const { id, owner, label, lane = id, input } = entry
  const request = wireRequest(route, input)
  await addEntry({ id, owner, label, lane, request, madeAt: Date.now(), attempts: 0, notBefore: 0 })
  void navigator.storage?.persist?.()
  await changed()
  void sendWaiting(owner)
}

/** Sends what waits; tabs take turns, so that nothing is sent by two at once. */
export async function sendWaiting(owner: string): Promise<void> {
  await navigator.locks.request(CHANGED, () => flush(PORTS, owner))
  await changed()
}

/** The person asked, or the network is back: pauses are over, and refused entries may try again when `refused` says so. */
export async function wake(owner: string, refused: (entry: OutboxEntry) => boolean = () => false): Promise<void> {
  const entries = (await listEntries()).filter((entry) => entry.owner === owner)
  for (const entry of entries) if (!entry.problem || refused(entry)) await updateEntry(wakened(entry))
  await sendWaiting(owner)
}

export async function discard(entry: OutboxEntry): Promise<void> {
  await removeEntry(entry)
  await changed()
}

const PORTS: OutboxPorts = {
  list: listEntries,
  update: updateEntry,
  remove: removeEntry,
  now: Date.now,
  send: (request) => send(request).then((): Outcome => ({ kind: 'accepted' }), outcomeOfFault),
  sending: (entry) => show({ ...view, sendingId: entry?.id }),
}

function outcomeOfFault(fault: unknown): Outcome {
  return fault instanceof ProblemError ? outcomeOf(fault.problem) : { kind: 'unknown' }
}

async function changed(): Promise<void> {
  await look()
  tabs?.postMessage(CHANGED)
}

async function look(): Promise<void> {
  show({ ...view, entries: await listEntries() })
}

function show(next: OutboxView): void {
  view = next
  for (const listener of listeners) listener()
}
