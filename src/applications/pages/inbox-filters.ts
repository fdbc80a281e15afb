import { daysBetween, getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { folded } from '../../platform/i18n/sorting.ts'
import type { ListedApplication } from '../contract/shapes.ts'

/** Whose turn a desk may narrow its list to; the first is what it sees unless it asks for another. */
export const TURNS = ['mine', 'others', 'ended', 'all'] as const
export type TurnFilter = (typeof TURNS)[number]

type Chosen = Readonly<Record<string, string>>

/** How many days the term has been over; 0 or fewer while it runs, and for what waits for nobody. */
export const daysLate = ({ turn }: ListedApplication, today: PlainDate): number =>
  turn.of !== null && turn.until !== null ? daysBetween(getDate(turn.until), today) : 0

export const isMine = ({ turn, relation }: ListedApplication): boolean => turn.of !== null && turn.of === relation

/** The list as the filters of the address narrow it, in the order in which it came. */
export function narrowed(
  rows: readonly ListedApplication[],
  chosen: Chosen,
  today: PlainDate,
): readonly ListedApplication[] {
  const fits = FITS[turnIn(chosen)]
  const sought = folded(chosen.find ?? '').trim()
  return rows.filter(
    (row) =>
      fits(row) &&
      (!chosen.process || row.process === chosen.process) &&
      (!chosen.late || daysLate(row, today) > 0) &&
      (sought === '' || folded(`${row.subject ?? ''} ${row.applicant} ${row.number ?? ''}`).includes(sought)),
  )
}

export const turnIn = (chosen: Chosen): TurnFilter => TURNS.find((one) => one === chosen.turn) ?? 'mine'

const FITS: Readonly<Record<TurnFilter, (row: ListedApplication) => boolean>> = {
  mine: isMine,
  others: (row) => row.turn.of !== null && !isMine(row),
  ended: ({ turn }) => turn.of === null,
  all: () => true,
}
