import type { Db } from '../../platform/db/pool.ts'
import { type AccessGrantTable, tablesOf } from './tables.ts'

export async function insertAccess(db: Db, access: Omit<AccessGrantTable, 'revoked_at'>): Promise<void> {
  await tablesOf(db)
    .insertInto('training_record.access_grant')
    .values({ ...access, revoked_at: null })
    .execute()
}

/** Undefined where the record has no such access, or it was revoked before. */
export async function revokeAccess(
  db: Db,
  access: { readonly recordId: string; readonly id: string },
  at: string,
): Promise<AccessGrantTable | undefined> {
  return tablesOf(db)
    .updateTable('training_record.access_grant')
    .set({ revoked_at: at })
    .where('id', '=', access.id)
    .where('record_id', '=', access.recordId)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}
