import type { Moment } from './warsaw-time.ts'

/**
 * So many hours before a deadline its owner is reminded of what is not filed yet: 7 days, 72, 24, 3 hours and one.
 *
 * @policy decision 0101
 */
export const REMINDER_HOURS = [168, 72, 24, 3, 1] as const

const HOUR_MS = 3_600_000

export interface ToRemind {
  /** As it stands now, extended. */
  readonly deadline: Moment
  /** When it was set, or moved last: what was due before is left out. */
  readonly since: Moment
}

/**
 * The reminder that is due now, by its hours: the latest whose moment has come, not the earlier ones that nobody sent;
 * none before the first, once the deadline has passed, or where it was due when the deadline was set.
 *
 * @policy decision 0101
 */
export function reminderDue({ deadline, since }: ToRemind, now: Moment): number | null {
  const [end, at] = [Date.parse(deadline), Date.parse(now)]
  if (at >= end) return null
  const hours = REMINDER_HOURS.findLast((before) => end - before * HOUR_MS <= at)
  return hours !== undefined && end - hours * HOUR_MS > Date.parse(since) ? hours : null
}
