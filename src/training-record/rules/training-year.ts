import { addDays, addYears, daysBetween, type Period, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { daysCoveredUntil } from './periods.ts'

/**
 * Training years that a record counts at most: the longest programme has six.
 *
 * @law M-EKS1
 */
export const MOST_TRAINING_YEARS = 6

/** What a training year is derived from. */
export interface YearsOfTraining {
  readonly start: PlainDate
  /** Absences that extend the training, both ends inclusive; they may overlap. */
  readonly breaks: readonly Period[]
  /** Years of the programme, 1 to 6. */
  readonly years: number
}

/**
 * The training year of a day, from 1. Years are counted from the first day of training; days of extending absences do
 * not pass, so that a year with three months of sickness lasts fifteen. What lies beyond the programme's years (an
 * extension) belongs to the last one.
 *
 * @policy decision 0046
 */
export function trainingYearOf(
  day: PlainDate,
  { start, breaks, years }: YearsOfTraining,
): Verdict<number, 'outside-training'> {
  if (day < start) return refuse('outside-training', { date: day, from: start })
  const passed = daysBetween(start, day) - daysCoveredUntil(addDays(day, -1), breaks)
  const without = addDays(start, Math.max(0, passed))
  const full = Array.from({ length: years }, (_, index) => index).filter((year) => addYears(start, year) <= without)
  return accept(Math.max(1, full.length))
}

/**
 * The first day of a training year (1 and up), absences counted; undefined for a year that the programme does not have.
 *
 * @policy decision 0046
 */
export function firstDayOfYear(year: number, { start, breaks, years }: YearsOfTraining): PlainDate | undefined {
  if (year < 1 || year > years) return undefined
  const undisturbed = addYears(start, year - 1)
  let day = undisturbed
  while (true) {
    const moved = addDays(undisturbed, daysCoveredUntil(addDays(day, -1), breaks))
    if (moved === day) return day
    day = moved
  }
}
