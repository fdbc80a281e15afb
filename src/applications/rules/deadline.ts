import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { isFreeDay } from './free-days.ts'
import type { Moment } from './warsaw-time.ts'

/**
 * The last day of a term of so many days: the day of the event is not counted. Where the law moves it, a last day that
 * is a Saturday or free of work gives way to the next working day.
 *
 * @law KPA art. 57
 */
export function lastDayOf(term: { after: PlainDate; days: number; movesFromFreeDays: boolean }): PlainDate {
  let day = addDays(term.after, term.days)
  while (term.movesFromFreeDays && isFreeDay(day)) day = addDays(day, 1)
  return day
}

/** A time in which the system could not be used; `until` is the moment at which it was back. */
export interface Outage {
  readonly from: Moment
  readonly until: Moment
}

export interface ExtendedDeadline {
  /** Whoever files before this moment is in time. */
  readonly at: Moment
  /** The outages that moved it, in their order; none, and it stands where the law put it. */
  readonly because: readonly Outage[]
}

const HOUR_MS = 3_600_000
const WEEK_MS = 7 * 24 * HOUR_MS

/**
 * A deadline with the outages of its last week: one that lasted more than an hour (exactly an hour does not count) moves
 * it by its own length, counted from the deadline as it then stood or from the outage's end, whichever is later. Only
 * what lies in the week before the deadline as the law put it, or after it until the deadline as extended, counts;
 * outages that overlap are one.
 *
 * @law UZL art. 16c ust. 1b
 * @policy decision 0100
 */
export function extendedBy(deadline: Moment, outages: readonly Outage[]): ExtendedDeadline {
  const weekBefore = Date.parse(deadline) - WEEK_MS
  let at = Date.parse(deadline)
  const because: Outage[] = []
  for (const outage of joined(outages)) {
    const [from, until] = [Math.max(Date.parse(outage.from), weekBefore), Date.parse(outage.until)]
    if (until - from <= HOUR_MS || from >= at) continue
    at = Math.max(at, until) + (until - from)
    because.push(outage)
  }
  return { at: new Date(at).toISOString(), because }
}

/** In their order, those that touch or overlap made one. */
function joined(outages: readonly Outage[]): Outage[] {
  const whole: Outage[] = []
  for (const outage of outages.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = whole.at(-1)
    if (!last || outage.from > last.until) whole.push(outage)
    else whole[whole.length - 1] = { ...last, until: [last.until, outage.until].toSorted().at(-1) ?? last.until }
  }
  return whole
}

/**
 * Whether something that happened at a moment is in time: before the deadline, not at it.
 *
 * @law KPA art. 57
 */
export const isInTime = (at: Moment, deadline: Moment): boolean => Date.parse(at) < Date.parse(deadline)
