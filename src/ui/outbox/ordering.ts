import type { Problem } from '../../platform/contract/problem.ts'
import type { WireRequest } from '../request.ts'

/** Something done without a network: it stays on the device until the server has said that it has it. */
export interface OutboxEntry {
  /** Made on the device; the server keeps one thing for one id, however often it is sent. */
  readonly id: string
  /** Whose it is: another person who signs in on this device never sends it. */
  readonly owner: string
  /** Grows with each entry made on this device. */
  readonly order: number
  /** Entries of one lane arrive in their order, and a refused one holds back those behind it. */
  readonly lane: string
  readonly request: WireRequest
  /** What people read in the list: „koronarografia, 12 mar 2026”. */
  readonly label: string
  readonly madeAt: number
  readonly attempts: number
  readonly notBefore: number
  /** Refused by the server: kept until its person corrects it, tries again or discards it. */
  readonly problem?: Problem
}

export type Outcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** The server or the way to it failed; whether the entry arrived is not known. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-network' }
  | { readonly kind: 'signed-out' }

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 300_000

/** The oldest entry of this person that may go now and was not tried in this run yet. */
export function nextToSend(
  entries: readonly OutboxEntry[],
  at: { owner: string; now: number; tried: ReadonlySet<string> },
): OutboxEntry | undefined {
  const held = new Set<string>()
  for (const entry of [...entries].sort((one, other) => one.order - other.order)) {
    if (entry.owner !== at.owner || held.has(entry.lane)) continue
    if (!entry.problem && entry.notBefore <= at.now && !at.tried.has(entry.id)) return entry
    held.add(entry.lane)
  }
  return undefined
}

/** What becomes of an entry after it was sent; undefined when the server has it. */
export function afterSending(entry: OutboxEntry, outcome: Outcome, now: number): OutboxEntry | undefined {
  if (outcome.kind === 'accepted') return undefined
  if (outcome.kind === 'refused') return { ...entry, attempts: entry.attempts + 1, problem: outcome.problem }
  if (outcome.kind === 'signed-out') return entry
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(entry.attempts, 20))
  return { ...entry, attempts: entry.attempts + 1, notBefore: now + pause }
}

/** Tried again because its person asked, or because the network is back. */
export function wakened(entry: OutboxEntry): OutboxEntry {
  const { problem: _, ...rest } = entry
  return { ...rest, notBefore: 0 }
}

/** Without a network, or without a session, the other entries would fare no better. */
export const stopsTheRun = ({ kind }: Outcome): boolean => kind === 'no-network' || kind === 'signed-out'

const MAY_HELP_LATER = [408, 425, 429]

export function outcomeOf(problem: Problem): Outcome {
  if (problem.status === 0) return { kind: 'no-network' }
  if (problem.status === 401) return { kind: 'signed-out' }
  if (problem.status >= 500 || MAY_HELP_LATER.includes(problem.status)) return { kind: 'unknown' }
  return { kind: 'refused', problem }
}
