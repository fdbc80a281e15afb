import type { Db } from '../../platform/db/pool.ts'
import type { EntryContent, EntryKind } from '../rules/entries/content.ts'
import { OTHERS_NEEDED } from '../rules/fits-record.ts'
import type { EntryState } from '../rules/states.ts'
import { type EntryTable, tablesOf } from '../store/tables.ts'

/** The other entries of a record that an entry of this kind is held against. */
export async function listOthers(db: Db, recordId: string, about: { kind: EntryKind; except?: string }) {
  const kinds = OTHERS_NEEDED[about.kind]
  if (!kinds) return []
  const rows = await tablesOf(db)
    .selectFrom('training_record.entry')
    .selectAll()
    .where('record_id', '=', recordId)
    .where('kind', 'in', [...kinds])
    .execute()
  return rows
    .filter(({ id }) => id !== about.except)
    .map((row) => ({ content: contentOf(row), state: row.state as EntryState }))
}

/** A row's content: it passed `readEntry` on its way in, and nothing but a command writes it. */
export const contentOf = (row: EntryTable): EntryContent =>
  ({
    kind: row.kind,
    itemKey: row.item_key,
    from: row.from_on,
    until: row.until_on,
    code: row.code,
    countA: row.count_a,
    countB: row.count_b,
    workingDays: row.working_days,
    minutes: row.minutes,
    details: row.details,
  }) as EntryContent
