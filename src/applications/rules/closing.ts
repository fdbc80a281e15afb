import type { FilingWindow } from '../../kernel/application.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, type Citation, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type ExtendedDeadline, extendedBy, isInTime, lastDayOf, type Outage } from './deadline.ts'
import { endOfDay, type Moment } from './warsaw-time.ts'

/** Until when the applicant may file what they type: the moment that the law puts, and what may move it. */
export interface Closing {
  /** Whoever files before this moment is in time, extensions apart. */
  readonly at: Moment
  readonly law: Citation
  /** When it was set: what was due before is not reminded of. */
  readonly setAt: Moment
  /** The paragraph by which an outage moves it; null, and none does. */
  readonly outageLaw: Citation | null
}

/** An outage with the moment at which the system learned of it. */
export interface RecordedOutage extends Outage {
  readonly recordedAt: Moment
}

/**
 * The closing of a filing window: the end of its last day in Warsaw; where the law moves it, a last day free of work
 * gives way to the next working one.
 *
 * @law UZL art. 16c ust. 1a
 */
export const closingOfWindow = (
  window: FilingWindow,
  { setAt, outageLaw }: Pick<Closing, 'setAt' | 'outageLaw'>,
): Closing => {
  const movesFromFreeDays = window.movesFromFreeDays ?? false
  const lastDay = lastDayOf({ after: window.lastDay, days: 0, movesFromFreeDays })
  return { at: endOfDay(lastDay), law: window.law, setAt, outageLaw }
}

/**
 * The closing of the term to mend what was returned: the end of its last day in Warsaw.
 *
 * @law KPA art. 64 § 2
 */
export const closingOfMending = (lastDay: PlainDate, of: Omit<Closing, 'at'>): Closing => ({
  at: endOfDay(lastDay),
  ...of,
})

/**
 * The deadline as it stands: that of the law, moved by outages where a paragraph says that they move it.
 *
 * @law UZL art. 16c ust. 1b
 * @policy decision 0180
 */
export const deadlineOf = ({ at, outageLaw }: Closing, outages: readonly Outage[]): ExtendedDeadline =>
  outageLaw === null ? { at, because: [] } : extendedBy(at, outages)

/**
 * Whether what is filed at a moment of the database's clock is in time; the last moment before the deadline is.
 *
 * @law KPA art. 57
 * @policy decision 0180
 */
export function mayFileAt(
  now: Moment,
  closing: Closing | null,
  outages: readonly Outage[],
): Verdict<true, 'deadline-passed'> {
  if (!closing) return accept(true)
  const { at } = deadlineOf(closing, outages)
  return isInTime(now, at) ? accept(true) : refuse('deadline-passed', { at, now }, { law: closing.law })
}

const DAY_MS = 24 * 3_600_000

/**
 * Whether what was returned has lapsed: a day after its deadline as it stands, so that an outage of the last hours is
 * known by then. Nothing can be filed in that day; only the end is not written yet.
 *
 * @law KPA art. 64 § 2
 * @policy decision 0181
 */
export const hasLapsed = (closing: Closing, outages: readonly Outage[], now: Moment): boolean =>
  Date.parse(now) >= Date.parse(deadlineOf(closing, outages).at) + DAY_MS

/**
 * When a deadline came to stand where it stands: when it was set, or when the last outage that moved it was known.
 *
 * @policy decision 0101
 */
export function standsSince(closing: Closing, outages: readonly RecordedOutage[]): Moment {
  const { because } = deadlineOf(closing, outages)
  const known = outages.filter(({ from }) => because.some((moved) => moved.from <= from && from < moved.until))
  return [closing.setAt, ...known.map(({ recordedAt }) => recordedAt)].toSorted().at(-1) ?? closing.setAt
}

const WEEK_MS = 7 * 24 * 3_600_000

/**
 * The moment from which outages may move a deadline: a week before it.
 *
 * @law UZL art. 16c ust. 1b
 */
export const reachOf = ({ at }: Pick<Closing, 'at'>): Moment => new Date(Date.parse(at) - WEEK_MS).toISOString()
