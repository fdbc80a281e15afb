import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { Entry } from '../contract/shapes.ts'
import { findEntry, getEntry } from '../queries/entries.ts'
import { listOthers } from '../queries/others.ts'
import type { VisibleRecord } from '../queries/visible.ts'
import type { EntryContent } from '../rules/entries/content.ts'
import type { Fields } from '../rules/entries/draft.ts'
import { fitsRecord } from '../rules/fits-record.ts'
import { mayEnter } from '../rules/may.ts'
import { readEntry } from '../rules/read-entry.ts'
import { notApprovedWhole } from '../rules/whole-approved.ts'
import { insertEntries } from '../store/entries.ts'
import { announceAct } from './announce-act.ts'
import { applyChange } from './apply-change.ts'
import { attachFiles } from './attach-files.ts'
import { entryRow } from './entry-row.ts'

export interface Typed {
  readonly id: string
  readonly kind: string
  readonly fields: Fields
}

/** Enters one typed entry into a locked record. The same id with the same content is the entry that is there already. */
export async function enter(record: VisibleRecord, typed: Typed, context: Context): Promise<Verdict<Entry>> {
  const { db, actor, now } = context
  const content = readEntry(typed.kind, typed.fields, record.context)
  if (!content.ok) return content
  const { kind, itemKey } = content.value
  const state = mayEnter(actor, { kind, itemKey }, record.standing)
  if (!state.ok) return state
  const fits = await fitsBeside(content.value, { record, id: typed.id, db })
  if (!fits.ok) return fits
  const row = entryRow(content.value, {
    id: typed.id,
    recordId: record.row.id,
    state: state.value,
    enteredBy: actor.personId,
    at: now,
    round: record.row.supplement_round,
  })
  const added = await insertEntries(db, [row])
  if (added.size === 0) {
    const there = await findEntry(db, record.row.id, typed.id)
    return there?.hash === row.hash ? accept(there) : refuse('id-taken', { id: typed.id })
  }
  const attached = await attachFiles(content.value, undefined, context)
  if (!attached.ok) return attached
  const applied = await applyChange(record, content.value, context)
  if (!applied.ok) return applied
  await announceAct(record, typed, context)
  return accept(await getEntry(db, record.row.id, typed.id))
}

async function fitsBeside(content: EntryContent, { record, id, db }: { record: VisibleRecord; id: string; db: Db }) {
  const { programme, programmeDays, row, standing } = record
  const others = await listOthers(db, row.id, { kind: content.kind, except: id })
  const open = notApprovedWhole(content, { programme, others, state: standing.record.state })
  return open.ok ? fitsRecord(content, { programme, programmeDays, others }) : open
}
