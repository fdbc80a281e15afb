import { addYears, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/**
 * By how many calendar days an extension by absences may be reduced at most, inclusive, in the whole training.
 *
 * @law UZL art. 16l
 */
export const MOST_REDUCTION_DAYS = 30

/**
 * How old, in years, a course or a rotation may be when it is recognised.
 *
 * @law UZL art. 16
 */
export const MOST_RECOGNISED_AGE_YEARS = 5

/**
 * Whether the training may be shortened by so many days more: at most half of it in all, inclusive, rounded down.
 *
 * @law UZL art. 16
 */
export function shorteningOf(days: {
  readonly programme: number
  readonly already: number
  readonly more: number
}): Verdict<number, 'over-half'> {
  const most = Math.floor(days.programme / 2)
  const together = days.already + days.more
  if (together > most) return refuse('over-half', { days: together, most }, { field: 'days', law: 'UZL art. 16' })
  return accept(together)
}

/**
 * Whether an extension may be reduced by so many days more: at most 30 in the whole training, inclusive.
 *
 * @law UZL art. 16l
 */
export function reductionOf(days: {
  readonly already: number
  readonly more: number
}): Verdict<number, 'over-reduction'> {
  const together = days.already + days.more
  if (together <= MOST_REDUCTION_DAYS) return accept(together)
  return refuse('over-reduction', { days: together, most: MOST_REDUCTION_DAYS }, { field: 'days', law: 'UZL art. 16l' })
}

/**
 * Whether something completed on a day may still be recognised by a decision of a later day: at most five years
 * before it, inclusive.
 *
 * @law UZL art. 16
 */
export function mayRecognise(
  completedOn: PlainDate,
  decidedOn: PlainDate,
): Verdict<PlainDate, 'recognised-too-old' | 'in-the-future'> {
  const field = 'completedOn'
  const oldest = addYears(decidedOn, -MOST_RECOGNISED_AGE_YEARS)
  if (completedOn > decidedOn) return refuse('in-the-future', { field, date: completedOn, today: decidedOn }, { field })
  if (completedOn < oldest) return refuse('recognised-too-old', { date: completedOn, oldest }, { field })
  return accept(completedOn)
}
