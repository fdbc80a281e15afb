import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Context, command } from '../../platform/command/command.ts'
import type { InputOf } from '../../platform/contract/route.ts'
import * as contract from '../contract/imports.ts'
import { findBatch, getBatch } from '../queries/imports.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import type { EntryContent } from '../rules/entries/content.ts'
import { memorable, readRows } from '../rules/import/read-rows.ts'
import { recognitionKeys } from '../rules/recognition-key.ts'
import { insertEntries } from '../store/entries.ts'
import { changeBatch, insertBatch, rememberMappings } from '../store/imports.ts'
import { entryRow } from './entry-row.ts'
import { mayImport, rowReader } from './row-reader.ts'

type Given = InputOf<typeof contract.commitImport>

export const commitImport = command(contract.commitImport, async (given: Given, context) => {
  const { db, concerns } = context
  const found = await findVisible(db, given.recordId, { ...context, lock: true })
  if (!found.ok) return found
  const record = found.value
  const earlier = await findBatch(db, given.id)
  if (earlier) {
    const isSame = earlier.recordId === given.recordId && earlier.batch.rowCount === given.rows.length
    return isSame ? accept(earlier.batch) : refuse('id-taken', { id: given.id })
  }
  const may = mayImport(record, context)
  if (!may.ok) return may
  const contents = readRows(given.rows, await rowReader(record, context))
  if (!contents.ok) return contents
  concerns(record.row.trainee_person_id, { recordId: record.row.id, rows: given.rows.length })
  return save(given, contents.value, { record, context })
})

async function save(
  { id, recordId, fileName, mappings }: Given,
  contents: readonly EntryContent[],
  { record, context }: { readonly record: VisibleRecord; readonly context: Context },
): Promise<Verdict<contract.ImportBatch>> {
  const { db, actor, now, newId } = context
  const counts = { row_count: contents.length, added_count: 0, known_count: 0 }
  const by = { committed_by: actor.personId, committed_at: now, undone_at: null }
  const isNew = await insertBatch(db, { id, record_id: recordId, file_name: fileName, ...counts, ...by })
  if (!isNew) return refuse('id-taken', { id })
  const keys = recognitionKeys(contents)
  const entered = { recordId, state: 'entered', enteredBy: actor.personId, at: now, importId: id } as const
  const round = record.row.supplement_round
  const rows = contents.map((content, index) =>
    entryRow(content, { ...entered, id: newId(), round, recognitionKey: keys[index] ?? '' }),
  )
  const added = await insertEntries(db, rows)
  await changeBatch(db, id, { added_count: added.size, known_count: rows.length - added.size })
  const remembered = memorable(mappings).map(({ field, source, target }) => ({ field, source_text: source, target }))
  await rememberMappings(
    db,
    remembered.map((mapping) => ({ ...mapping, person_id: actor.personId, used_at: now })),
  )
  return accept(await getBatch(db, id))
}
