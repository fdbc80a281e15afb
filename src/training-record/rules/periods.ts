import { addDays, daysOf, type Period, type PlainDate } from '../../kernel/plain-date.ts'

/**
 * The days of all periods without overlaps, in order: periods that overlap or touch become one.
 *
 * @policy decision 0045
 */
export function merged(periods: readonly Period[]): Period[] {
  const done: Period[] = []
  for (const next of periods.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = done.at(-1)
    if (last === undefined || next.from > addDays(last.until, 1)) done.push(next)
    else if (next.until > last.until) done[done.length - 1] = { from: last.from, until: next.until }
  }
  return done
}

/**
 * Calendar days covered by at least one of the periods; a day covered twice counts once.
 *
 * @policy decision 0045
 */
export const daysCovered = (periods: readonly Period[]): number =>
  merged(periods).reduce((days, span) => days + daysOf(span), 0)

/**
 * What of the periods lies inside a span, both its ends included.
 *
 * @policy decision 0045
 */
export const within = (span: Period, periods: readonly Period[]): Period[] =>
  periods
    .map(({ from, until }) => ({ from: laterOf(from, span.from), until: earlierOf(until, span.until) }))
    .filter(({ from, until }) => from <= until)

/**
 * Calendar days covered by at least one of the periods up to a day, that day included.
 *
 * @policy decision 0045
 */
export const daysCoveredUntil = (last: PlainDate, periods: readonly Period[]): number =>
  daysCovered(periods.flatMap((one) => within({ from: one.from, until: last }, [one])))

function earlierOf(one: PlainDate, other: PlainDate): PlainDate {
  if (one < other) return one
  return other
}

function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  if (one > other) return one
  return other
}
