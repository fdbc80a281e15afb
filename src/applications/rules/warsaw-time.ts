import { addDays, getDate, type PlainDate } from '../../kernel/plain-date.ts'

/** A moment in UTC, as `2026-02-28T22:59:59.999Z`; moments compare as text. */
export type Moment = string

const HOUR_MS = 3_600_000

/**
 * The first moment of a day in Warsaw. Clocks change on the last Sundays of March and October at one o'clock UTC, never
 * at midnight, so that every day has one beginning.
 *
 * @law 2000/84/WE
 */
export function startOfDay(day: PlainDate): Moment {
  const hours = isSummerTime(day) ? 2 : 1
  return new Date(Date.parse(`${day}T00:00:00Z`) - hours * HOUR_MS).toISOString()
}

/**
 * The moment at which a day is over: the first of the next day. Whoever acts before it acts on the day.
 *
 * @law 2000/84/WE
 */
export const endOfDay = (day: PlainDate): Moment => startOfDay(addDays(day, 1))

/** Whether a day begins in summer time: the day after the last Sunday of March to the last Sunday of October, inclusive. */
const isSummerTime = (day: PlainDate): boolean => {
  const year = day.slice(0, 4)
  return day > lastSunday(getDate(`${year}-03-31`)) && day <= lastSunday(getDate(`${year}-10-31`))
}

const lastSunday = (lastDay: PlainDate): PlainDate => addDays(lastDay, -new Date(`${lastDay}T12:00:00Z`).getUTCDay())
