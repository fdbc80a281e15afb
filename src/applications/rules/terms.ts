import type { Term } from '../../kernel/application.ts'
import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts'
import { lastDayOf } from './deadline.ts'

/**
 * The last day, inclusive, of a move that became somebody's on a day: months end on the day of the same number, or on
 * the last of a shorter month; a last day free of work gives way to the next working one.
 *
 * @law KPA art. 57
 */
export function dueOn(term: Term, since: PlainDate): PlainDate {
  const end = addDays(addMonths(since, term.months ?? 0), term.days ?? 0)
  return lastDayOf({ after: end, days: 0, movesFromFreeDays: true })
}
