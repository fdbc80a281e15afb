import { type Db, sql } from '../../platform/db/pool.ts'
import { type EntryTable, tablesOf } from './tables.ts'

/** What happened to entries, for their history. */
export interface EntryChange {
  readonly action: string
  readonly by: string
  readonly at: string
  readonly reason?: string
}

/** Adds what is not there yet; answers the ids that were added. An id or a recognised row that exists stays as it is. */
export async function insertEntries(db: Db, entries: readonly EntryTable[]): Promise<Set<string>> {
  if (entries.length === 0) return new Set()
  const added = await sql<{ id: string }>`
    insert into training_record.entry
    select * from jsonb_populate_recordset(null::training_record.entry, ${JSON.stringify(entries)}::jsonb)
    on conflict do nothing
    returning id`.execute(db)
  return new Set(added.rows.map(({ id }) => id))
}

/** The entries of one record, locked until the transaction ends; what is not of the record is not found. */
export async function lockEntries(db: Db, recordId: string, ids: readonly string[]): Promise<EntryTable[]> {
  return tablesOf(db)
    .selectFrom('training_record.entry')
    .selectAll()
    .where('record_id', '=', recordId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
}

export async function lockEntry(db: Db, recordId: string, id: string): Promise<EntryTable | undefined> {
  const [entry] = await lockEntries(db, recordId, [id])
  return entry
}

/** A new content of an entry; the old one goes to the history whole. */
export async function rewriteEntry(
  db: Db,
  { old, next }: { readonly old: EntryTable; readonly next: EntryTable },
  change: EntryChange,
): Promise<void> {
  await archive(db, [old.id], { ...change, keepContent: true })
  const { id, record_id, ...columns } = next
  await tablesOf(db)
    .updateTable('training_record.entry')
    .set({ ...columns, details: JSON.stringify(columns.details), version: old.version + 1, changed_at: change.at })
    .where('id', '=', id)
    .where('record_id', '=', record_id)
    .execute()
}

/** Another state of entries whose content stays. */
export async function moveEntries(
  db: Db,
  ids: readonly string[],
  move: EntryChange & { readonly to: string },
): Promise<void> {
  await archive(db, ids, { ...move, keepContent: false })
  await sql`
    update training_record.entry
    set state = ${move.to}, version = version + 1, changed_at = ${move.at}, decided_by = ${move.by},
        decided_at = ${move.at}, return_reason = ${move.reason ?? null}
    where id = any(${[...ids]}::uuid[])`.execute(db)
}

/** Takes entries away that were never approved; their history remains. */
export async function removeEntries(db: Db, ids: readonly string[], change: EntryChange): Promise<void> {
  await archive(db, ids, { ...change, keepContent: true })
  await sql`delete from training_record.entry where id = any(${[...ids]}::uuid[])`.execute(db)
}

async function archive(
  db: Db,
  ids: readonly string[],
  change: EntryChange & { readonly keepContent: boolean },
): Promise<void> {
  await sql`
    insert into training_record.entry_history
      (entry_id, version, record_id, content, state, action, reason, changed_by, changed_at)
    select id, version, record_id, case when ${change.keepContent} then to_jsonb(entry) end, state, ${change.action},
           ${change.reason ?? null}, ${change.by}, ${change.at}
    from training_record.entry entry
    where id = any(${[...ids]}::uuid[])`.execute(db)
}
