import { type Db, sql } from '../../platform/db/pool.ts'
import { type ImportBatchTable, tablesOf, type ValueMappingTable } from './tables.ts'

/** Whether the batch was added; false when its id is taken. */
export async function insertBatch(db: Db, batch: ImportBatchTable): Promise<boolean> {
  const added = await tablesOf(db)
    .insertInto('training_record.import_batch')
    .values(batch)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  return added.length > 0
}

export async function changeBatch(
  db: Db,
  id: string,
  change: Partial<Pick<ImportBatchTable, 'added_count' | 'known_count' | 'undone_at'>>,
): Promise<void> {
  await tablesOf(db).updateTable('training_record.import_batch').set(change).where('id', '=', id).execute()
}

/** What a person chose last for a value is what is remembered; each value of the list comes once. */
export async function rememberMappings(db: Db, mappings: readonly ValueMappingTable[]): Promise<void> {
  if (mappings.length === 0) return
  await sql`
    insert into training_record.value_mapping
    select * from jsonb_populate_recordset(null::training_record.value_mapping, ${JSON.stringify(mappings)}::jsonb)
    on conflict (person_id, field, source_text) do update set target = excluded.target, used_at = excluded.used_at
  `.execute(db)
}
