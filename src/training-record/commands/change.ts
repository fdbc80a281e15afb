import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { entryOf } from '../queries/entries.ts'
import { contentOf, listOthers } from '../queries/others.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import type { EntryContent } from '../rules/entries/content.ts'
import type { Fields } from '../rules/entries/draft.ts'
import { rotationOf } from '../rules/entries/rotation-of.ts'
import { fitsRecord } from '../rules/fits-record.ts'
import { mayActOnEntry } from '../rules/may.ts'
import { readEntry } from '../rules/read-entry.ts'
import type { EntryAction, EntryState } from '../rules/states.ts'
import { notApprovedWhole } from '../rules/whole-approved.ts'
import { lockEntry } from '../store/entries.ts'
import type { EntryTable } from '../store/tables.ts'

export interface EntryToChange {
  readonly record: VisibleRecord
  readonly entry: EntryTable
  readonly to: EntryState
}

/** A locked entry on which the actor may do this, in the version that they saw; a stale page is told both versions. */
export async function entryToChange(
  action: EntryAction,
  { recordId, entryId, version }: { recordId: string; entryId: string; version: number },
  context: Context,
): Promise<Verdict<EntryToChange>> {
  const record = await findVisible(context.db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  const entry = await lockEntry(context.db, recordId, entryId)
  if (!entry) return refuse('not-found')
  const to = mayActOnEntry(context.actor, action, { ...record.value.standing, entry: inQuestion(entry) })
  if (!to.ok) return to
  if (entry.version !== version) {
    return refuse('stale-version', { yours: version, current: JSON.parse(JSON.stringify(entryOf(entry))) })
  }
  return accept({ record: record.value, entry, to: to.value })
}

/** An entry as permission depends on it. */
export function inQuestion(entry: EntryTable) {
  const content = contentOf(entry)
  const state = entry.state as EntryState
  return { kind: content.kind, state, itemKey: content.itemKey, rotation: rotationOf(content) }
}

/** The new content of an entry, legal by itself and beside the others; only a correction enters an approved whole. */
export async function readChange(
  { record, entry, to }: EntryToChange,
  fields: Fields,
  { db }: Context,
): Promise<Verdict<EntryContent>> {
  const content = readEntry(entry.kind, fields, record.context)
  if (!content.ok) return content
  const { programme, programmeDays, standing } = record
  const others = await listOthers(db, record.row.id, { kind: content.value.kind, except: entry.id })
  const { state } = standing.record
  const open = to === 'entered' ? notApprovedWhole(content.value, { programme, others, state }) : content
  return open.ok ? fitsRecord(content.value, { programme, programmeDays, others }) : open
}
