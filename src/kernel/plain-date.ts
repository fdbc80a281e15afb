import { accept, refuse, type Verdict } from './verdict.ts'

/** A calendar day of the Gregorian calendar as `2026-03-12`, without a clock or a zone. Sorts as text. */
export type PlainDate = string & { readonly __brand: 'PlainDate' }

const DAY_MS = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Years outside 1800–2299 are refused: no document of this field holds one, and each is a typing error. */
export function plainDate(text: string): Verdict<PlainDate, 'bad-date'> {
  const parts = SHAPE.exec(text)
  if (!parts) return refuse('bad-date', { text })
  return dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** The day of a year, a month from 1 to 12 and a day from 1; a day that does not exist is refused, never moved. */
export function dateOf(year: number, month: number, day: number): Verdict<PlainDate, 'bad-date'> {
  const stamp = new Date(Date.UTC(year, month - 1, day))
  const exists = stamp.getUTCFullYear() === year && stamp.getUTCMonth() === month - 1 && stamp.getUTCDate() === day
  if (!exists || year < 1800 || year > 2299) return refuse('bad-date', { text: `${year}-${month}-${day}` })
  return accept(written(stamp))
}

/** A day that must exist: for constants, reference data and rows that were checked on their way in. */
export function getDate(text: string): PlainDate {
  const date = plainDate(text)
  if (!date.ok) throw new Error(`not a date: ${text}`)
  return date.value
}

export const addDays = (date: PlainDate, days: number): PlainDate => written(new Date(stampOf(date) + days * DAY_MS))

/** The same day of a later month; the last day of that month where it is shorter (31 Jan + 1 month = 28 Feb). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const start = new Date(stampOf(date))
  const moved = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1))
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(start.getUTCDate(), lastDay))
  return written(moved)
}

export const addYears = (date: PlainDate, years: number): PlainDate => addMonths(date, years * 12)

/** Calendar days from one day to another: 0 for the same day, negative when `until` is earlier. */
export const daysBetween = (from: PlainDate, until: PlainDate): number =>
  Math.round((stampOf(until) - stampOf(from)) / DAY_MS)

/** Calendar days of a period that includes both its ends. */
export const daysOf = (period: Period): number => daysBetween(period.from, period.until) + 1

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: PlainDate
  readonly until: PlainDate
}

export const isWithin = (date: PlainDate, span: Period): boolean => date >= span.from && date <= span.until

export const overlaps = (one: Period, other: Period): boolean => one.from <= other.until && other.from <= one.until

const stampOf = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`)
const written = (stamp: Date): PlainDate => stamp.toISOString().slice(0, 10) as PlainDate
