import { type Db, sql } from '../../platform/db/pool.ts'
import { type RecordTable, type ReferralTable, type RotationPlaceTable, tablesOf } from './tables.ts'

export async function insertReferral(db: Db, referral: ReferralTable): Promise<void> {
  await tablesOf(db).insertInto('training_record.referral').values(referral).execute()
}

export async function lockReferral(db: Db, id: string): Promise<ReferralTable | undefined> {
  return tablesOf(db)
    .selectFrom('training_record.referral')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function decideReferral(
  db: Db,
  id: string,
  decision: Pick<ReferralTable, 'state' | 'decided_by' | 'decided_at' | 'decline_reason'>,
): Promise<void> {
  await tablesOf(db).updateTable('training_record.referral').set(decision).where('id', '=', id).execute()
}

export async function insertRecord(db: Db, record: RecordTable): Promise<void> {
  await tablesOf(db).insertInto('training_record.record').values(record).execute()
}

/** Another supervisor or unit; who has the page open from before is told (`version`). */
export async function changeHead(
  db: Db,
  { id, version }: Pick<RecordTable, 'id' | 'version'>,
  change: Pick<RecordTable, 'supervisor_person_id' | 'supervisor_consent'> &
    Partial<Pick<RecordTable, 'unit_id' | 'voivodeship'>>,
): Promise<void> {
  if (change.unit_id !== undefined) await keepInSight(db, id)
  await tablesOf(db)
    .updateTable('training_record.record')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Whoever moves a record out of their sight acts on it until their transaction ends, and no longer. */
export async function keepInSight(db: Db, id: string): Promise<void> {
  await sql`select set_config('opensmk.kept_record', ${id}, true)`.execute(db)
}

/** Until the transaction ends nobody else refers this person or gives them a trainee: what was counted stays true. */
export async function lockPerson(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`training-record ${personId}`}, 0))`.execute(db)
}

/** The units of rotations; another one takes its place. */
export async function putRotationUnits(db: Db, places: readonly RotationPlaceTable[]): Promise<void> {
  await tablesOf(db)
    .insertInto('training_record.rotation_place')
    .values([...places])
    .onConflict((conflict) =>
      conflict.columns(['record_id', 'item_key']).doUpdateSet((excluded) => ({
        unit_id: excluded.ref('excluded.unit_id'),
        assigned_by: excluded.ref('excluded.assigned_by'),
        assigned_at: excluded.ref('excluded.assigned_at'),
      })),
    )
    .execute()
}
