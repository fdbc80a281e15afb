import { type Counter, isEntered } from '../counters/counter.ts'
import type { ProcedureCounters } from '../counters/procedures.ts'
import type { RecordCounters } from '../counters/record-counters.ts'
import type { DutyBalance } from '../duty-average.ts'
import type { EntryContent } from '../entries/content.ts'
import type { RotationItem } from '../programme/shape.ts'
import type { EntryState } from '../states.ts'

/** What an import does to one requirement; `required` is null where the programme requires no number. */
export interface Effect {
  readonly key: string
  readonly itemKey: string
  readonly name: string
  readonly code: 'A' | 'B' | null
  readonly before: number
  readonly added: number
  readonly required: number | null
  /** Minutes are those of duties. */
  readonly unit: 'cases' | 'minutes'
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
    unit: 'cases',
  })
  if (counters.kind === 'codes' || counters.kind === 'credited') {
    return [effect(counters.a, sum('countA'), 'A'), effect(counters.b, sum('countB'), 'B')]
  }
  return [effect(counters.done, counters.kind === 'level' ? own.length : sum('countA'))]
}

/** What a record knows of duties before an import. */
export interface DutiesBefore {
  readonly rotations: readonly RotationItem[]
  /** By the rotation's key; of rotations that were entered. */
  readonly balances: Readonly<Record<string, DutyBalance>>
  readonly logged: readonly {
    readonly itemKey: string | null
    readonly minutes: number | null
    readonly state: EntryState
  }[]
}

/**
 * The hours of duties that an import adds to each rotation, in the programme's order, with what was entered before. How
 * many are required is known once the rotation's days are in the record.
 *
 * @law P-KAR23
 */
export function dutyEffectOf(before: DutiesBefore, contents: readonly EntryContent[]): Effect[] {
  const minutesOf = (duties: readonly { itemKey: string | null; minutes: number | null }[], key: string): number =>
    duties.filter(({ itemKey }) => itemKey === key).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const duties = contents.filter(({ kind }) => kind === 'duty')
  const entered = before.logged.filter(isEntered)
  return before.rotations
    .map(
      ({ key, name }): Effect => ({
        key: `${key}/duties`,
        itemKey: key,
        name,
        code: null,
        before: before.balances[key]?.entered ?? minutesOf(entered, key),
        added: minutesOf(duties, key),
        required: before.balances[key]?.required || null,
        unit: 'minutes',
      }),
    )
    .filter(({ added }) => added > 0)
}
