import { addDays, getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

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

/**
 * The moment at which clocks in Warsaw show a time of a day, in minutes since midnight by the clock on the wall; of the
 * hour that comes twice in October the first, of the one that is left out in March the one after it.
 *
 * @law 2000/84/WE
 */
export function momentOf(day: PlainDate, minutes: number): Moment {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000
  const inSummer = wall - 2 * HOUR_MS
  return new Date(isSummerAt(inSummer) ? inSummer : wall - HOUR_MS).toISOString()
}

/** From one o'clock UTC of the last Sunday of March to that of October. */
function isSummerAt(at: number): boolean {
  const year = new Date(at).getUTCFullYear()
  const changeOn = (lastDay: string) => Date.parse(`${lastSunday(getDate(`${year}-${lastDay}`))}T01:00:00Z`)
  return at >= changeOn('03-31') && at < changeOn('10-31')
}

/**
 * A time of day as it is typed, `9:05` or `21:30`, in minutes since midnight.
 *
 * @law 2000/84/WE
 */
export function timeOfDay(text: string): Verdict<number, 'not-a-time'> {
  const found = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim())
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])]
  return found && hours < 24 && minutes < 60 ? accept(hours * 60 + minutes) : refuse('not-a-time', { text })
}

/**
 * What clocks in Warsaw show at a moment, as `20270228T235900`.
 *
 * @law 2000/84/WE
 */
export function wallClock(moment: Moment): string {
  const at = Date.parse(moment)
  const shown = new Date(at + (isSummerAt(at) ? 2 : 1) * HOUR_MS).toISOString()
  return shown.slice(0, 19).replaceAll(/[-:]/g, '')
}
