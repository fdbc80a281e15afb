import { addDays, addYears, getDate, type Period, type PlainDate } from '../../kernel/plain-date.ts'
import type { Stay } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { rotationOf } from '../rules/entries/rotation-of.ts'

const A_MONTH_DAYS = 30

export interface GrantFacts {
  /** Entries that wait for approval. */
  readonly waiting: readonly Pick<Entry, 'kind' | 'itemKey' | 'details' | 'from'>[]
  readonly stays: readonly Pick<Stay, 'kind' | 'itemKey' | 'from'>[]
  readonly today: PlainDate
}

/**
 * The days that a grant for a rotation is likely meant for: from the first entry of it that waits, else from its first
 * day, else from today; within the year that a grant lasts at most.
 */
export function grantDays(rotation: string | undefined, { waiting, stays, today }: GrantFacts): Period {
  const entries = waiting.filter((entry) => rotationOf(entry) === rotation).map(({ from }) => from)
  const stay = stays.filter(({ kind, itemKey }) => kind === 'rotation' && itemKey === rotation).map(({ from }) => from)
  const wanted = firstOf(entries) ?? firstOf(stay) ?? today
  const earliest = addDays(addYears(today, -1), 1)
  const from = isBefore(wanted, earliest) ? earliest : wanted
  const month = addDays(from > today ? from : today, A_MONTH_DAYS)
  const most = addDays(addYears(from, 1), -1)
  return { from, until: isBefore(month, most) ? month : most }
}

const isBefore = (one: PlainDate, other: PlainDate): boolean => one < other

function firstOf(days: readonly (string | null)[]): PlainDate | undefined {
  const [first] = days.filter((day) => day !== null).toSorted()
  return first === undefined ? undefined : getDate(first)
}
