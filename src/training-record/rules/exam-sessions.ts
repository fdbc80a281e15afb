import { dateOf, getDate, isWithin, type Period, type PlainDate } from '../../kernel/plain-date.ts'

/** A session of the specialist exam (PES): apply until a day, sit between two days, all inclusive. */
export interface ExamSession extends Period {
  readonly season: 'spring' | 'autumn'
  readonly applyBy: PlainDate
}

interface SessionRow {
  readonly season: ExamSession['season']
  /** Month and day; the last day to apply for the spring lies in the year before. */
  readonly applyBy: readonly [month: number, day: number, yearsBefore: number]
  readonly first: readonly [month: number, day: number]
  readonly last: readonly [month: number, day: number]
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/**
 * When the exam is sat and until when one applies, with the days between which the row is in force, chosen by the last
 * day to apply.
 *
 * @law UZL art. 16s
 */
export const EXAM_SESSION_ROWS: readonly SessionRow[] = [
  { season: 'spring', applyBy: [12, 31, 1], first: [3, 1], last: [5, 31], from: getDate('2020-08-08'), until: null },
  { season: 'autumn', applyBy: [7, 31, 0], first: [10, 1], last: [12, 20], from: getDate('2020-08-08'), until: null },
]

/**
 * The sessions for which one may still apply on a day (inclusive), the earliest first: those of two years.
 *
 * @law UZL art. 16s
 */
export function sessionsFrom(day: PlainDate): ExamSession[] {
  const year = Number(day.slice(0, 4))
  return [year, year + 1, year + 2]
    .flatMap((one) => EXAM_SESSION_ROWS.map((row) => sessionIn(one, row)))
    .filter(({ applyBy }) => applyBy >= day)
    .map(inForce)
    .toSorted((one, other) => (one.applyBy < other.applyBy ? -1 : 1))
}

/**
 * The earliest session for which one may still apply on a day, inclusive.
 *
 * @law UZL art. 16s
 */
export function earliestSession(day: PlainDate): ExamSession {
  const [session] = sessionsFrom(day)
  if (session === undefined) throw new Error(`no exam session is known for ${day}`)
  return session
}

function sessionIn(year: number, row: SessionRow): ExamSession {
  const [month, day, before] = row.applyBy
  const applyBy = exact(year - before, month, day)
  return { season: row.season, applyBy, from: exact(year, ...row.first), until: exact(year, ...row.last) }
}

function inForce(session: ExamSession): ExamSession {
  const isCovered = EXAM_SESSION_ROWS.some(
    ({ season, from, until }) =>
      season === session.season && isWithin(session.applyBy, { from, until: until ?? session.applyBy }),
  )
  if (!isCovered) throw new Error(`no rule of exam sessions is known for ${session.applyBy}`)
  return session
}

function exact(year: number, month: number, day: number): PlainDate {
  const date = dateOf(year, month, day)
  if (!date.ok) throw new Error(`no such day: ${year}-${month}-${day}`)
  return date.value
}
