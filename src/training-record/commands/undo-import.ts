import type { Actor } from '../../kernel/actor.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/imports.ts'
import { findBatch, getBatch, type ImportedEntry, listImported } from '../queries/imports.ts'
import { findVisible } from '../queries/visible.ts'
import { mayActOnEntry } from '../rules/may.ts'
import type { Standing } from '../rules/relation.ts'
import { removeEntries } from '../store/entries.ts'
import { changeBatch } from '../store/imports.ts'

export const undoImport = command(contract.undoImport, async ({ recordId, importId }, context) => {
  const { db, actor, now } = context
  const record = await findVisible(db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  const owned = await findBatch(db, importId)
  if (owned?.recordId !== recordId) return refuse('not-found')
  if (owned.batch.undoneAt !== null) return refuse('import-undone', { at: owned.batch.undoneAt })
  if (owned.batch.approvedCount > 0) return refuse('import-approved', { approved: owned.batch.approvedCount })
  const entries = await listImported(db, importId)
  const refused = firstRefusal(actor, record.value.standing, entries)
  if (refused) return refused
  await removeEntries(
    db,
    entries.map(({ id }) => id),
    { action: 'withdraw', by: actor.personId, at: now },
  )
  await changeBatch(db, importId, { undone_at: now })
  return accept(await getBatch(db, importId))
})

/** Rows of one kind, item and state are permitted or refused together. */
function firstRefusal(actor: Actor, standing: Standing, entries: readonly ImportedEntry[]) {
  const alike = new Map(entries.map((entry) => [`${entry.kind}|${entry.itemKey}|${entry.state}`, entry]))
  for (const entry of alike.values()) {
    const may = mayActOnEntry(actor, 'withdraw', { ...standing, entry: { ...entry, rotation: null } })
    if (!may.ok) return may
  }
  return undefined
}
