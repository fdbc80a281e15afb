import type { Db } from '../../platform/db/pool.ts'
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

/** The unit of a rotation; another one takes its place. */
export async function putRotationUnit(db: Db, place: RotationPlaceTable): Promise<void> {
  await tablesOf(db)
    .insertInto('training_record.rotation_place')
    .values(place)
    .onConflict((conflict) =>
      conflict.columns(['record_id', 'item_key']).doUpdateSet({
        unit_id: place.unit_id,
        assigned_by: place.assigned_by,
        assigned_at: place.assigned_at,
      }),
    )
    .execute()
}
