import type { ProcedureCounters } from '../rules/counters/procedures.ts'
import type { RecordCounters } from '../rules/counters/record-counters.ts'

/** What somebody chose last on this device, the newest first: programme items and places, never anything of a patient. */
export interface LastUsed {
  readonly items: readonly string[]
  readonly places: readonly string[]
}

const MOST = 5
/** More of them would push the rest of the form below the thumb. */
const AT_HAND = 3
const NOTHING: LastUsed = { items: [], places: [] }
const keyOf = (owner: string, recordId: string): string => `opensmk.last-used.${owner}.${recordId}`

export function lastUsed(owner: string, recordId: string): LastUsed {
  const stored = localStorage.getItem(keyOf(owner, recordId))
  return stored === null ? NOTHING : (JSON.parse(stored) as LastUsed)
}

export function rememberUsed(owner: string, recordId: string, used: { item: string; place: string }): LastUsed {
  const before = lastUsed(owner, recordId)
  const next = { items: first(used.item, before.items), places: first(used.place, before.places) }
  localStorage.setItem(keyOf(owner, recordId), JSON.stringify(next))
  return next
}

const first = (value: string, others: readonly string[]): string[] =>
  [value, ...others.filter((other) => other !== value)].filter((one) => one !== '').slice(0, MOST)

/** The items for the first tap: those used last, then those logged most often so far. */
export function itemsAtHand(counters: RecordCounters, used: readonly string[]): string[] {
  const often = counters.modules
    .flatMap(({ procedures }) => procedures.map((one) => ({ key: one.item.key, times: enteredOf(one) })))
    .filter(({ times }) => times > 0)
    .toSorted((one, other) => other.times - one.times)
    .map(({ key }) => key)
  return [...new Set([...used, ...often])].slice(0, AT_HAND)
}

const enteredOf = (counters: ProcedureCounters): number =>
  'done' in counters ? counters.done.entered : counters.a.entered + counters.b.entered
