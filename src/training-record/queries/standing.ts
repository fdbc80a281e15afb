import { daysBetween, getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import type { EntryContext } from '../rules/entries/context.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { plannedEnd } from '../rules/referral-days.ts'
import type { Standing } from '../rules/relation.ts'
import type { RecordState } from '../rules/states.ts'
import { type MentorGrantTable, type RecordTable, tablesOf } from '../store/tables.ts'
import { accessesByRecord } from './accesses.ts'
import { type Course, courseOf, getProgrammeOf, listMoves } from './courses.ts'

/** A record with all that the rules ask about it on a day. */
export interface RecordStanding extends Course {
  readonly row: RecordTable
  readonly programme: Programme
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
  const course = courseOf(row, programme, await listMoves(db, [recordId]))
  const [grants, units, remarks] = [
    (await grantRows(db, [recordId])).map(grantOf),
    await listRotationUnits(db, recordId),
    await listOpenRemarks(db, row),
  ]
  const accesses = (await accessesByRecord(db, [recordId])).get(recordId) ?? []
  const { start } = course.years
  return {
    row,
    programme,
    ...course,
    programmeDays: daysBetween(start, plannedEnd(start, programme)) + 1,
    standing: { record: recordInQuestion(row, remarks), grants, accesses, today },
    context: { programme, training: { from: start, until: course.end.end }, today, assignedUnits: units },
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
  const letIn = await accessesByRecord(db, ids)
  const standings = new Map<string, Standing>()
  for (const row of rows) {
    const remarks = row.state === 'returned' ? await listOpenRemarks(db, row) : []
    const record = recordInQuestion(row, remarks)
    const accesses = letIn.get(row.id) ?? []
    standings.set(row.id, { record, grants: (grants.get(row.id) ?? []).map(grantOf), accesses, today })
  }
  return standings
}

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
