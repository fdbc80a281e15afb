import type { Db } from '../../platform/db/pool.ts'
import { type EntryTable, type MentorGrantTable, type SignOffCodeTable, tablesOf } from '../store/tables.ts'

/** The grants of a record, the latest days first. */
export async function listGrantRows(db: Db, recordId: string): Promise<MentorGrantTable[]> {
  return tablesOf(db)
    .selectFrom('training_record.mentor_grant')
    .selectAll()
    .where('record_id', '=', recordId)
    .orderBy('until_on', 'desc')
    .orderBy('id')
    .execute()
}

export async function findCode(db: Db, codeHash: string): Promise<SignOffCodeTable | undefined> {
  return tablesOf(db)
    .selectFrom('training_record.sign_off_code')
    .selectAll()
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
}

/** Of some ids those that are entries of the record. */
export async function listEntryRows(db: Db, recordId: string, ids: readonly string[]): Promise<EntryTable[]> {
  return tablesOf(db)
    .selectFrom('training_record.entry')
    .selectAll()
    .where('record_id', '=', recordId)
    .where('id', 'in', [...ids])
    .execute()
}
