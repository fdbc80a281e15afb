import type { Actor } from '../../kernel/actor.ts'
import { getDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { AccessGrant } from '../rules/relation.ts'
import { type AccessGrantTable, type RecordTable, tablesOf } from '../store/tables.ts'

const accessOf = (row: AccessGrantTable): AccessGrant => ({
  toPersonId: row.to_person_id,
  from: getDate(row.from_on),
  until: getDate(row.until_on),
  isRevoked: row.revoked_at !== null,
})

/** Whom the trainees of some records let in, by record; records without any are left out. */
export async function accessesByRecord(
  db: Db,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, AccessGrant[]>> {
  if (recordIds.length === 0) return new Map()
  const rows = await tablesOf(db)
    .selectFrom('training_record.access_grant')
    .selectAll()
    .where('record_id', 'in', [...recordIds])
    .execute()
  const byRecord = Map.groupBy(rows, ({ record_id }) => record_id)
  return new Map([...byRecord].map(([id, found]) => [id, found.map(accessOf)]))
}

/** The accesses of one record, the latest days first. */
export async function listAccessRows(db: Db, recordId: string): Promise<AccessGrantTable[]> {
  return tablesOf(db)
    .selectFrom('training_record.access_grant')
    .selectAll()
    .where('record_id', '=', recordId)
    .orderBy('until_on', 'desc')
    .orderBy('id')
    .execute()
}

/** The records that trainees let the actor read today, beside those of their role. */
export async function listLetInto(db: Db, actor: Actor, today: PlainDate): Promise<RecordTable[]> {
  if (actor.role === 'trainee' || actor.inPlaceOf) return []
  const letInto = tablesOf(db)
    .selectFrom('training_record.access_grant')
    .select('record_id')
    .where('to_person_id', '=', actor.personId)
    .where('revoked_at', 'is', null)
    .where('from_on', '<=', today)
    .where('until_on', '>=', today)
  return tablesOf(db)
    .selectFrom('training_record.record')
    .selectAll()
    .where('id', 'in', letInto)
    .where('trainee_person_id', '<>', actor.personId)
    .orderBy('started_on', 'desc')
    .execute()
}
