import { type Db, sql } from '../../platform/db/pool.ts'
import type { EntryHistoryTable, EntryTable } from './tables.ts'

/** The rows of a record as an archive holds them, each list under the name of its part. */
export interface RowsToRestore {
  readonly entries: readonly EntryTable[]
  readonly entryHistory: readonly EntryHistoryTable[]
  readonly importBatches: readonly unknown[]
  readonly rotationPlaces: readonly unknown[]
  readonly mentorGrants: readonly unknown[]
  readonly checkSteps: readonly unknown[]
  readonly remarks: readonly unknown[]
}

/** In an order in which nothing refers to what is not there yet. */
export const ARCHIVED_TABLES = [
  ['importBatches', 'import_batch'],
  ['entries', 'entry'],
  ['entryHistory', 'entry_history'],
  ['rotationPlaces', 'rotation_place'],
  ['mentorGrants', 'mentor_grant'],
  ['checkSteps', 'check_step'],
  ['remarks', 'remark'],
] as const satisfies readonly (readonly [keyof RowsToRestore, string])[]

/** Whether the record never had an entry: what was withdrawn leaves its history. */
export async function isEmpty(db: Db, recordId: string): Promise<boolean> {
  const found = await sql<{ held: boolean }>`
    select exists (select from training_record.entry where record_id = ${recordId})
        or exists (select from training_record.entry_history where record_id = ${recordId}) as held`.execute(db)
  return found.rows[0]?.held === false
}

/** From here on the trainee's transaction may put back what others entered and approved in this record. */
export async function beginRestoring(db: Db, recordId: string): Promise<void> {
  await sql`select set_config('opensmk.restored_record', ${recordId}, true)`.execute(db)
}

/** Adds the rows as they were; places, grants and checks that still stand stay as they are. */
export async function restoreRows(db: Db, rows: RowsToRestore): Promise<void> {
  for (const [part, table] of ARCHIVED_TABLES) {
    const name = sql.table(`training_record.${table}`)
    // Archives of before decision 0172 hold steps that nobody had decided yet.
    const decided = table === 'check_step' ? sql`where closed_at is not null` : sql``
    await sql`
      insert into ${name}
      select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows[part])}::jsonb) ${decided}
      on conflict do nothing`.execute(db)
  }
}
