import { getDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../../platform/db/pool.ts'
import { type Absence, breaksOf } from '../rules/absence-days.ts'
import { type EndDate, endDate } from '../rules/end-date.ts'
import type {
  AbsenceDetails,
  ChangeOfModeDetails,
  ExtensionDetails,
  ShorteningDetails,
} from '../rules/entries/details.ts'
import { type ModeFrom, modesInTurn } from '../rules/mode-in-force.ts'
import { yearsOf } from '../rules/programme/items.ts'
import { readProgramme } from '../rules/programme/read-programme.ts'
import type { Programme } from '../rules/programme/shape.ts'
import type { YearsOfTraining } from '../rules/training-year.ts'
import { type EntrySum, type RecordTable, tablesOf } from '../store/tables.ts'

/** How a training runs: until when, in which years and in which modes. */
export interface Course {
  readonly end: EndDate
  readonly years: YearsOfTraining
  /** From the start on, at least one. */
  readonly modes: readonly ModeFrom[]
}

/** The course of each of these records, by its id. */
export async function coursesOf(db: Db, rows: readonly RecordTable[]): Promise<Map<string, Course>> {
  const ids = rows.map(({ id }) => id)
  const moves = Map.groupBy(await listMoves(db, ids), ({ record_id }) => record_id)
  const courses = new Map<string, Course>()
  for (const row of rows) {
    courses.set(row.id, courseOf(row, await getProgrammeOf(db, row.programme_id), moves.get(row.id) ?? []))
  }
  return courses
}

/** The course of a record with what moves its end. */
export function courseOf(row: RecordTable, programme: Programme, moves: readonly EntrySum[]): Course {
  const start = getDate(row.started_on)
  const years = yearsOf(programme)
  const changes = changesOfMode(moves)
  return {
    end: endDate({ start, years, workTimes: [...workTimesOf(row, start), ...changes], ...movesOf(moves) }),
    years: { start, years, breaks: breaksOf(movesOf(moves).absences) },
    modes: modesInTurn({ mode: row.mode, from: start }, changes),
  }
}

const programmes = new Map<string, Programme>()

/** A version of a programme never changes, so it is read once. */
export async function getProgrammeOf(db: Db, id: string): Promise<Programme> {
  const known = programmes.get(id)
  if (known) return known
  const row = await tablesOf(db)
    .selectFrom('training_record.programme')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const programme = readProgramme(row.content)
  if (!programme.ok) throw new Error(`programme ${id} was checked when it was loaded`)
  programmes.set(id, programme.value)
  return programme.value
}

/** Approved absences, extensions, shortenings and changes of mode of these records: what moves their ends. */
export async function listMoves(db: Db, recordIds: readonly string[]): Promise<EntrySum[]> {
  if (recordIds.length === 0) return []
  return tablesOf(db)
    .selectFrom('training_record.entry_sum')
    .selectAll()
    .where('record_id', 'in', [...recordIds])
    .where('kind', 'in', ['absence', 'extension', 'shortening', 'change-of-mode'])
    .where('state', '=', 'approved')
    .orderBy('from_on')
    .orderBy('entered_at')
    .execute()
}

function movesOf(entries: readonly EntrySum[]) {
  const of = (kind: string): EntrySum[] => entries.filter((entry) => entry.kind === kind)
  return {
    absences: of('absence').map(
      (entry): Absence => ({
        reason: (entry.details as AbsenceDetails).reason,
        from: getDate(entry.from_on ?? ''),
        until: getDate(entry.until_on ?? ''),
      }),
    ),
    extensions: of('extension').map((entry) => ({ days: (entry.details as ExtensionDetails).days })),
    shortenings: of('shortening').map((entry) => {
      const { days, basis } = entry.details as ShorteningDetails
      return { days, basis }
    }),
  }
}

const workTimesOf = (row: RecordTable, start: PlainDate) => [
  { from: start, thousandths: Math.round(Number(row.work_fraction) * 1000) },
]

const changesOfMode = (moves: readonly EntrySum[]) =>
  moves
    .filter(({ kind }) => kind === 'change-of-mode')
    .map(({ from_on, details }) => {
      const { mode, workThousandths } = details as ChangeOfModeDetails
      return { from: getDate(from_on ?? ''), mode, thousandths: workThousandths }
    })
