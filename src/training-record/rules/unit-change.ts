import { addYears, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/** What a change of unit depends on. */
export interface UnitChange {
  readonly mode: string
  readonly startedOn: PlainDate
  readonly on: PlainDate
  readonly from: string
  readonly to: string
  /** Entries that wait for the supervisor of the old unit. */
  readonly waiting: number
}

export type UnitChangeRefusal = 'same-unit' | 'unit-change-too-early' | 'waiting-entries-first'

/**
 * Whether a trainee may go on in another unit from a day: not in a residency's first year, the same day of the next year
 * being the first allowed, and not before the old supervisor has decided what waits.
 *
 * @law UZL art. 16h ust. 8
 * @law DU/2023/975 § 8
 */
export function mayChangeUnit(change: UnitChange): Verdict<true, UnitChangeRefusal> {
  const { mode, startedOn, on, from, to, waiting } = change
  const first = addYears(startedOn, 1)
  const checks: readonly Verdict<true, UnitChangeRefusal>[] = [
    from === to ? refuse('same-unit', {}, { field: 'unitId' }) : accept(true),
    mode === 'residency' && on < first
      ? refuse('unit-change-too-early', { first }, { field: 'date', law: 'UZL art. 16h ust. 8' })
      : accept(true),
    waiting > 0 ? refuse('waiting-entries-first', { waiting }, { law: 'DU/2023/975 § 8' }) : accept(true),
  ]
  const refusals = checks.flatMap((check) => (check.ok ? [] : check.refusals))
  return refusals.length > 0 ? { ok: false, refusals } : accept(true)
}
