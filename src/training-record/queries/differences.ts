import { type Db, sql } from '../../platform/db/pool.ts'
import { type EntryTable, tablesOf } from '../store/tables.ts'

export interface EntryDifference {
  readonly before: EntryTable | null
  readonly after: EntryTable | null
}

/** The entries whose content is not what it was at a moment; an approval alone is no difference. */
export async function listDifferences(db: Db, recordId: string, since: string): Promise<EntryDifference[]> {
  const before = await contentsAt(db, recordId, since)
  const rows = await tablesOf(db)
    .selectFrom('training_record.entry')
    .selectAll()
    .where('record_id', '=', recordId)
    .where(sql<boolean>`(entered_at > ${since} or id = any(${[...before.keys()]}::uuid[]))`)
    .orderBy('from_on')
    .orderBy('id')
    .execute()
  const now = new Map(rows.map((row) => [row.id, row]))
  const gone = [...before].filter(([id]) => !now.has(id)).map(([, content]) => ({ before: content, after: null }))
  return [...rows.map((after) => ({ before: before.get(after.id) ?? null, after })), ...gone].filter(
    ({ before: was, after: is }) => was?.hash !== is?.hash,
  )
}

/** What each entry that was rewritten since then said at the moment: the first content that was put away after it. */
async function contentsAt(db: Db, recordId: string, since: string): Promise<Map<string, EntryTable>> {
  const found = await sql<{ content: EntryTable }>`
    select distinct on (entry_id) content from training_record.entry_history
    where record_id = ${recordId} and changed_at > ${since} and content is not null
    order by entry_id, version`.execute(db)
  const there = found.rows.filter(({ content }) => Date.parse(content.entered_at) <= Date.parse(since))
  return new Map(there.map(({ content }) => [content.id, content]))
}
