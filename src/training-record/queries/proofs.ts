import { type Db, sql } from '../../platform/db/pool.ts'

/** The files of an entry in all its versions, by their ids: an older proof is read beside its version. */
export async function filesOfEntry(db: Db, recordId: string, entryId: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select distinct jsonb_array_elements_text(held.files) as id
    from (
      select details -> 'files' as files from training_record.entry
      where record_id = ${recordId} and id = ${entryId}
      union all
      select content -> 'details' -> 'files' from training_record.entry_history
      where record_id = ${recordId} and entry_id = ${entryId}
    ) held
    where jsonb_typeof(held.files) = 'array'`.execute(db)
  return found.rows.map(({ id }) => id)
}

/** The files of all entries of a record in all their versions, also of those that were withdrawn. */
export async function filesOfRecord(db: Db, recordId: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select distinct jsonb_array_elements_text(held.files) as id
    from (
      select details -> 'files' as files from training_record.entry where record_id = ${recordId}
      union all
      select content -> 'details' -> 'files' from training_record.entry_history where record_id = ${recordId}
    ) held
    where jsonb_typeof(held.files) = 'array'`.execute(db)
  return found.rows.map(({ id }) => id)
}
