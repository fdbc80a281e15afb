import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Entry } from '../contract/shapes.ts'
import { findEntry, getEntry } from '../queries/entries.ts'
import { listOthers } from '../queries/others.ts'
import type { VisibleRecord } from '../queries/visible.ts'
import type { Fields } from '../rules/entries/draft.ts'
import { fitsRecord } from '../rules/fits-record.ts'
import { mayEnter } from '../rules/may.ts'
import { readEntry } from '../rules/read-entry.ts'
import { insertEntries } from '../store/entries.ts'
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
  const fits = fitsRecord(content.value, {
    programme: record.programme,
    programmeDays: record.programmeDays,
    others: await listOthers(db, record.row.id, { kind, except: typed.id }),
  })
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
  if (added.size === 1) return accept(await getEntry(db, record.row.id, typed.id))
  const there = await findEntry(db, record.row.id, typed.id)
  return there?.hash === row.hash ? accept(there) : refuse('id-taken', { id: typed.id })
}
