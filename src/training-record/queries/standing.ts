import { daysBetween, getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import { type Absence, breaksOf } from '../rules/absence-days.ts'
import { type EndDate, endDate } from '../rules/end-date.ts'
import type { EntryContext } from '../rules/entries/context.ts'
import type {
  AbsenceDetails,
  ChangeOfModeDetails,
  ExtensionDetails,
  ShorteningDetails,
} from '../rules/entries/details.ts'
import { yearsOf } from '../rules/programme/items.ts'
import { readProgramme } from '../rules/programme/read-programme.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { plannedEnd } from '../rules/referral-days.ts'
import type { Standing } from '../rules/relation.ts'
import type { RecordState } from '../rules/states.ts'
import type { YearsOfTraining } from '../rules/training-year.ts'
import { type EntryTable, type MentorGrantTable, type RecordTable, tablesOf } from '../store/tables.ts'

/** A record with all that the rules ask about it on a day. */
export interface RecordStanding {
  readonly row: RecordTable
  readonly programme: Programme
  readonly end: EndDate
  readonly years: YearsOfTraining
  /** Calendar days of the programme's years. */
  readonly programmeDays: number
  /** For who may do what. */
  readonly standing: Standing
  /** For reading what was typed. */
  readonly context: EntryContext
}

/** With `lock` nothing else changes the record or its entries until the transaction ends. */
export async function findStanding(
  db: Db,
  recordId: string,
  { lock, today }: { lock: boolean; today: PlainDate },
): Promise<RecordStanding | undefined> {
  const record = tablesOf(db).selectFrom('training_record.record').selectAll().where('id', '=', recordId)
  const row = await (lock ? record.forUpdate() : record).executeTakeFirst()
  if (!row) return undefined
  const programme = await getProgrammeOf(db, row.programme_id)
  const moves = await listMoves(db, recordId)
  const [grants, units, remarks] = [
    (await grantRows(db, [recordId])).map(grantOf),
    await listRotationUnits(db, recordId),
    await listOpenRemarks(db, row),
  ]
  const start = getDate(row.started_on)
  const years = yearsOf(programme)
  const workTimes = [...workTimesOf(row, start), ...workTimeChanges(moves)]
  const end = endDate({ start, years, workTimes, ...movesOf(moves) })
  return {
    row,
    programme,
    end,
    programmeDays: daysBetween(start, plannedEnd(start, programme)) + 1,
    years: { start, years, breaks: breaksOf(movesOf(moves).absences) },
    standing: { record: recordInQuestion(row, remarks), grants, today },
    context: { programme, training: { from: start, until: end.end }, today, assignedUnits: units },
  }
}

/** For many records at once how they stand, without their programmes and ends: enough for who may do what. */
export async function listStandings(
  db: Db,
  rows: readonly RecordTable[],
  today: PlainDate,
): Promise<Map<string, Standing>> {
  const ids = rows.map(({ id }) => id)
  const grants = Map.groupBy(await grantRows(db, ids), ({ record_id }) => record_id)
  const standings = new Map<string, Standing>()
  for (const row of rows) {
    const remarks = row.state === 'returned' ? await listOpenRemarks(db, row) : []
    const record = recordInQuestion(row, remarks)
    standings.set(row.id, { record, grants: (grants.get(row.id) ?? []).map(grantOf), today })
  }
  return standings
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

/** Approved absences, extensions, shortenings and changes of working time: what moves the end. */
async function listMoves(db: Db, recordId: string): Promise<EntryTable[]> {
  return tablesOf(db)
    .selectFrom('training_record.entry')
    .selectAll()
    .where('record_id', '=', recordId)
    .where('kind', 'in', ['absence', 'extension', 'shortening', 'change-of-mode'])
    .where('state', '=', 'approved')
    .orderBy('from_on')
    .execute()
}

function movesOf(entries: readonly EntryTable[]) {
  const of = (kind: string): EntryTable[] => entries.filter((entry) => entry.kind === kind)
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

const workTimeChanges = (moves: readonly EntryTable[]) =>
  moves
    .filter(({ kind }) => kind === 'change-of-mode')
    .map(({ from_on, details }) => ({
      from: getDate(from_on ?? ''),
      thousandths: (details as ChangeOfModeDetails).workThousandths,
    }))

const grantRows = async (db: Db, recordIds: readonly string[]): Promise<MentorGrantTable[]> =>
  recordIds.length === 0
    ? []
    : tablesOf(db)
        .selectFrom('training_record.mentor_grant')
        .selectAll()
        .where('record_id', 'in', [...recordIds])
        .execute()

const grantOf = (grant: MentorGrantTable): Standing['grants'][number] => ({
  mentorPersonId: grant.mentor_person_id,
  rotation: grant.item_key,
  from: getDate(grant.from_on),
  until: getDate(grant.until_on),
  isRevoked: grant.revoked_at !== null,
})

async function listRotationUnits(db: Db, recordId: string): Promise<Record<string, string>> {
  const rows = await tablesOf(db)
    .selectFrom('training_record.rotation_place')
    .select(['item_key', 'unit_id'])
    .where('record_id', '=', recordId)
    .execute()
  return Object.fromEntries(rows.map(({ item_key, unit_id }) => [item_key, unit_id]))
}

/** An answer does not close its element: what was changed for it is still approved in the same round. */
async function listOpenRemarks(db: Db, row: RecordTable): Promise<string[]> {
  const open = await sql<{ element: string }>`
    select distinct element from training_record.remark
    where record_id = ${row.id} and round = ${row.supplement_round}`.execute(db)
  return open.rows.map(({ element }) => element)
}

const recordInQuestion = (row: RecordTable, openElements: readonly string[]): Standing['record'] => ({
  traineePersonId: row.trainee_person_id,
  supervisorPersonId: row.supervisor_person_id,
  unitId: row.unit_id,
  voivodeship: row.voivodeship,
  specialty: row.specialty_code,
  state: row.state as RecordState,
  openElements,
})
