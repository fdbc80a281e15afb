import { type Db, sql } from '../../platform/db/pool.ts'
import type { EntryInQuestion } from '../rules/may.ts'
import { type ImportBatchTable, tablesOf } from '../store/tables.ts'

export interface Batch {
  readonly id: string
  readonly fileName: string
  readonly rowCount: number
  readonly addedCount: number
  readonly knownCount: number
  readonly committedAt: string
  readonly undoneAt: string | null
  readonly approvedCount: number
}

export interface OwnedBatch {
  readonly recordId: string
  readonly committedBy: string
  readonly batch: Batch
}

/** Entries approved now or once: one that was corrected after its approval was approved. */
const approved = sql<number>`(
  select count(*) from training_record.entry
  where entry.import_id = import_batch.id and (
    entry.state in ('approved', 'corrected') or exists (
      select from training_record.entry_history past
      where past.entry_id = entry.id and past.action = 'correct' and past.state = 'approved')))`

const batches = (db: Db) =>
  tablesOf(db)
    .selectFrom('training_record.import_batch')
    .selectAll('training_record.import_batch')
    .select(approved.as('approved_count'))

/** A batch by its id, whatever record it belongs to. */
export async function findBatch(db: Db, id: string): Promise<OwnedBatch | undefined> {
  const row = await batches(db).where('id', '=', id).executeTakeFirst()
  return row && { recordId: row.record_id, committedBy: row.committed_by, batch: batchOf(row) }
}

export async function getBatch(db: Db, id: string): Promise<Batch> {
  const found = await findBatch(db, id)
  if (!found) throw new Error(`import ${id} was here in this transaction`)
  return found.batch
}

export async function listBatches(db: Db, recordId: string): Promise<Batch[]> {
  const rows = await batches(db)
    .where('record_id', '=', recordId)
    .orderBy('committed_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(batchOf)
}

export interface ImportedEntry extends Omit<EntryInQuestion, 'rotation'> {
  readonly id: string
}

/** What is left of a batch in its record. */
export async function listImported(db: Db, batchId: string): Promise<ImportedEntry[]> {
  const rows = await tablesOf(db)
    .selectFrom('training_record.entry')
    .select(['id', 'kind', 'state', 'item_key'])
    .where('import_id', '=', batchId)
    .orderBy('id')
    .execute()
  return rows.map(({ id, kind, state, item_key }) => ({ id, kind, state, itemKey: item_key }) as ImportedEntry)
}

export async function listMappings(db: Db, personId: string) {
  return tablesOf(db)
    .selectFrom('training_record.value_mapping')
    .select(['field', 'source_text as source', 'target'])
    .where('person_id', '=', personId)
    .orderBy('used_at', 'desc')
    .orderBy('source_text')
    .limit(5000)
    .execute()
}

const batchOf = (row: ImportBatchTable & { approved_count: number }): Batch => ({
  id: row.id,
  fileName: row.file_name,
  rowCount: row.row_count,
  addedCount: row.added_count,
  knownCount: row.known_count,
  committedAt: row.committed_at,
  undoneAt: row.undone_at,
  approvedCount: row.approved_count,
})
