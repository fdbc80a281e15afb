import type { Period, PlainDate } from '../../kernel/plain-date.ts'
import { type AbsenceReason, daysOfLimit, findAbsenceRow } from './absences.ts'
import { daysCovered } from './periods.ts'

/** An absence, both days inclusive. */
export interface Absence extends Period {
  readonly reason: AbsenceReason
}

/** By how many calendar days one absence extends the training. */
export interface ExtendingAbsence {
  readonly reason: AbsenceReason
  readonly period: Period
  readonly law: string
  readonly days: number
  /** Days over the limit of the reason, or of a reason not on the list: they extend nothing. */
  readonly notCounted: number
}

/**
 * The calendar days by which each absence extends the training, in order of their first days. A day that lies in two
 * absences belongs to the earlier one only. Days over a reason's limit extend nothing; a limit for the whole training is
 * reckoned from the first day of the first absence of that reason.
 *
 * @law UZL art. 16l
 * @policy decision 0045
 */
export function extendingDays(absences: readonly Absence[]): ExtendingAbsence[] {
  const sorted = absences.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const seen: Absence[] = []
  const used = new Map<AbsenceReason, number>()
  return sorted.map((absence) => {
    const { reason, from, until } = absence
    const firstDay = sorted.find((one) => one.reason === reason)?.from ?? from
    const own = daysCovered([...seen, absence]) - daysCovered(seen)
    const { most, law } = allowance(absence, { firstDay, used: used.get(reason) ?? 0 })
    const days = Math.min(own, most)
    seen.push(absence)
    used.set(reason, (used.get(reason) ?? 0) + days)
    return { reason, period: { from, until }, law, days, notCounted: own - days }
  })
}

function allowance(
  { reason, from }: Absence,
  spent: { readonly firstDay: PlainDate; readonly used: number },
): { most: number; law: string } {
  const row = findAbsenceRow(reason, from)
  if (row === undefined) return { most: 0, law: 'UZL art. 16l' }
  const { limit, law } = row
  if (limit === null) return { most: Number.POSITIVE_INFINITY, law }
  if (limit.for === 'each') return { most: daysOfLimit(limit, from), law }
  return { most: Math.max(0, daysOfLimit(limit, spent.firstDay) - spent.used), law }
}

/**
 * The periods in which training years stand still: the absences that extend the training.
 *
 * @policy decision 0046
 */
export const breaksOf = (absences: readonly Absence[]): Period[] =>
  extendingDays(absences)
    .filter(({ days }) => days > 0)
    .map(({ period }) => period)
