import { addDays, type PlainDate } from '../../kernel/plain-date.ts'

/** Minutes for which an entry counts as just added. */
const JUST_ADDED_MINUTES = 15
/** Days for which what was done is recent: what is typed in later waits for the list. */
const RECENT_DAYS = 7

/** A waiting entry as far as its place among those to sign off depends on it. */
export interface Signable {
  readonly id: string
  readonly from: string | null
  /** Moments are ISO in UTC. */
  readonly enteredAt: string
  readonly importId: string | null
}

export interface Moment {
  readonly today: PlainDate
  readonly now: string
}

/**
 * Whether an entry is ticked for the code before the trainee ticks anything: it was done today, or it was done within a
 * week and typed in within a quarter of an hour, both inclusive. A row of a spreadsheet only counts by its day.
 *
 * @policy decision 0057
 */
export function isFresh({ from, enteredAt, importId }: Signable, { today, now }: Moment): boolean {
  if (from === today) return true
  if (from === null || importId !== null || from < addDays(today, -RECENT_DAYS)) return false
  return Date.parse(now) - Date.parse(enteredAt) <= JUST_ADDED_MINUTES * 60_000
}

/**
 * The waiting entries in the order in which somebody on the ward looks for them: the fresh ones first, then by the day
 * on which they were done, then by when they were entered; the newest first, entries without a day last.
 *
 * @policy decision 0057
 */
export function offeredForCode<Entry extends Signable>(entries: readonly Entry[], at: Moment): Entry[] {
  const placed = entries.map((entry) => ({
    entry,
    key: [isFresh(entry, at) ? '1' : '0', entry.from ?? '', entry.enteredAt],
  }))
  return placed.toSorted((one, other) => (one.key.join(' ') < other.key.join(' ') ? 1 : -1)).map(({ entry }) => entry)
}
