import type { Counter } from '../counters/counter.ts'
import type { ProcedureCounters } from '../counters/procedures.ts'
import type { RecordCounters } from '../counters/record-counters.ts'
import type { EntryContent } from '../entries/content.ts'

/** What an import does to one requirement; `required` is null where the programme requires no number. */
export interface Effect {
  readonly key: string
  readonly itemKey: string
  readonly name: string
  readonly code: 'A' | 'B' | null
  readonly before: number
  readonly added: number
  readonly required: number | null
}

/**
 * The procedures that an import adds to, in the programme's order, with what was entered before.
 *
 * @law DU/2023/975 § 13
 */
export function effectOf({ modules }: RecordCounters, contents: readonly EntryContent[]): Effect[] {
  const byItem = Map.groupBy(contents, ({ itemKey }) => itemKey)
  return modules
    .flatMap(({ procedures }) => procedures)
    .flatMap((counters) => effectsOn(counters, byItem.get(counters.item.key) ?? []))
    .filter(({ added }) => added > 0)
}

function effectsOn(counters: ProcedureCounters, own: readonly EntryContent[]): Effect[] {
  const { key, name } = counters.item
  const sum = (column: 'countA' | 'countB'): number => own.reduce((total, entry) => total + entry[column], 0)
  const effect = (counter: Counter, added: number, code: Effect['code'] = null): Effect => ({
    key: code === null ? key : `${key}/${code}`,
    itemKey: key,
    name,
    code,
    before: counter.entered,
    added,
    required: counter.required === 'set-by-rotation-head' ? null : counter.required || null,
  })
  if (counters.kind === 'codes' || counters.kind === 'credited') {
    return [effect(counters.a, sum('countA'), 'A'), effect(counters.b, sum('countB'), 'B')]
  }
  return [effect(counters.done, counters.kind === 'level' ? own.length : sum('countA'))]
}
