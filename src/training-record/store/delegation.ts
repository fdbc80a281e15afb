import type { Db } from '../../platform/db/pool.ts'
import { type MentorGrantTable, type SignOffCodeTable, tablesOf } from './tables.ts'

export async function insertGrant(db: Db, grant: MentorGrantTable): Promise<void> {
  await tablesOf(db).insertInto('training_record.mentor_grant').values(grant).execute()
}

/** Undefined where the record has no such grant; one that was revoked before stays as it was. */
export async function revokeGrant(
  db: Db,
  grant: { readonly recordId: string; readonly id: string },
  by: { readonly personId: string; readonly at: string },
): Promise<MentorGrantTable | undefined> {
  return tablesOf(db)
    .updateTable('training_record.mentor_grant')
    .set((set) => ({
      revoked_by: set.fn.coalesce('revoked_by', set.val(by.personId)),
      revoked_at: set.fn.coalesce('revoked_at', set.val(by.at)),
    }))
    .where('id', '=', grant.id)
    .where('record_id', '=', grant.recordId)
    .returningAll()
    .executeTakeFirst()
}

export async function insertCode(db: Db, code: SignOffCodeTable): Promise<void> {
  await tablesOf(db)
    .insertInto('training_record.sign_off_code')
    .values({ ...code, entries: JSON.stringify(code.entries) })
    .execute()
}

/** Whoever comes second waits here, and then sees that the code is used. */
export async function lockCode(db: Db, codeHash: string): Promise<SignOffCodeTable | undefined> {
  return tablesOf(db)
    .selectFrom('training_record.sign_off_code')
    .selectAll()
    .where('code_hash', '=', codeHash)
    .forUpdate()
    .executeTakeFirst()
}

export async function markCodeUsed(db: Db, codeHash: string, by: { personId: string; at: string }): Promise<void> {
  await tablesOf(db)
    .updateTable('training_record.sign_off_code')
    .set({ used_by: by.personId, used_at: by.at })
    .where('code_hash', '=', codeHash)
    .execute()
}
