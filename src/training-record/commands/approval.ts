import type { Actor } from '../../kernel/actor.ts'
import type { Context } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import { entriesApproved } from '../events.ts'
import type { VisibleRecord } from '../queries/visible.ts'
import { mayActOnEntry } from '../rules/may.ts'
import { ENTRY_ACTIONS } from '../rules/states.ts'
import { UNDO_SECONDS } from '../rules/undo-approval.ts'
import { lockEntries, moveEntries } from '../store/entries.ts'
import type { EntryTable } from '../store/tables.ts'
import { aroundRecord } from './around-record.ts'
import { inQuestion } from './change.ts'

export interface ShownEntry {
  readonly id: string
  readonly hash: string
}

interface Deciding {
  readonly shown: readonly ShownEntry[]
  readonly action: 'approve' | 'return'
  /** Of a return. */
  readonly reason?: string
}

export type WhyLeft = 'changed' | 'not-in-state' | 'not-found' | 'not-permitted'

/** Approves or returns what is as it was shown; the rest is left out and named. The record is locked. */
export async function decideShown(
  record: VisibleRecord,
  { shown, action, ...why }: Deciding,
  { db, actor, now }: Context,
): Promise<{ decided: string[]; left: { id: string; why: WhyLeft }[] }> {
  const ids = shown.map(({ id }) => id)
  const found = new Map((await lockEntries(db, record.row.id, ids)).map((entry) => [entry.id, entry]))
  const left: { id: string; why: WhyLeft }[] = []
  const decided: string[] = []
  for (const { id, hash } of shown) {
    const whyNot = whyLeft(actor, { entry: found.get(id), hash, action }, record)
    if (whyNot) left.push({ id, why: whyNot })
    else decided.push(id)
  }
  const { to } = ENTRY_ACTIONS[action]
  if (decided.length > 0) await moveEntries(db, decided, { action, to, by: actor.personId, at: now, ...why })
  return { decided, left }
}

/** One piece of news for all that was approved together, once it can no longer be taken back. */
export async function announceApproval(
  { row }: VisibleRecord,
  { entryIds, byCode }: { readonly entryIds: readonly string[]; readonly byCode: boolean },
  { db, actor, now }: Context,
): Promise<void> {
  if (entryIds.length === 0) return
  const told = entriesApproved({ ...aroundRecord(row), entryIds, byCode, byPersonId: actor.personId, at: now })
  await announce(db, told, { notBefore: new Date(Date.parse(now) + UNDO_SECONDS * 1000).toISOString() })
}

/** Why an entry is not decided with the rest; nothing where it is. What was not seen as it is now is never approved. */
export function whyLeft(
  actor: Actor,
  { entry, hash, action }: { entry: EntryTable | undefined; hash: string; action: 'approve' | 'return' },
  { standing }: VisibleRecord,
): WhyLeft | undefined {
  if (!entry) return 'not-found'
  const may = mayActOnEntry(actor, action, { ...standing, entry: inQuestion(entry) })
  if (!may.ok) return may.refusals.some(({ code }) => code === 'not-in-state') ? 'not-in-state' : 'not-permitted'
  return entry.hash === hash ? undefined : 'changed'
}
