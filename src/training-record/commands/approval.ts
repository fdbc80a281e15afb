import type { Actor } from '../../kernel/actor.ts'
import type { Context } from '../../platform/command/command.ts'
import type { VisibleRecord } from '../queries/visible.ts'
import { mayActOnEntry } from '../rules/may.ts'
import { lockEntries, moveEntries } from '../store/entries.ts'
import type { EntryTable } from '../store/tables.ts'
import { inQuestion } from './change.ts'

export interface ShownEntry {
  readonly id: string
  readonly hash: string
}

export type WhyLeft = 'changed' | 'not-in-state' | 'not-found' | 'not-permitted'

/** Approves what is as it was shown; the rest is left out and named. The record is locked. */
export async function approveShown(
  record: VisibleRecord,
  shown: readonly ShownEntry[],
  { db, actor, now }: Context,
): Promise<{ approved: string[]; left: { id: string; why: WhyLeft }[] }> {
  const ids = shown.map(({ id }) => id)
  const found = new Map((await lockEntries(db, record.row.id, ids)).map((entry) => [entry.id, entry]))
  const left: { id: string; why: WhyLeft }[] = []
  const approved: string[] = []
  for (const { id, hash } of shown) {
    const why = whyLeft(actor, { entry: found.get(id), hash }, record)
    if (why) left.push({ id, why })
    else approved.push(id)
  }
  if (approved.length > 0)
    await moveEntries(db, approved, { action: 'approve', to: 'approved', by: actor.personId, at: now })
  return { approved, left }
}

/** Why an entry is not approved with the rest; nothing where it is. What was not seen as it is now is never approved. */
export function whyLeft(
  actor: Actor,
  { entry, hash }: { entry: EntryTable | undefined; hash: string },
  { standing }: VisibleRecord,
): WhyLeft | undefined {
  if (!entry) return 'not-found'
  const may = mayActOnEntry(actor, 'approve', { ...standing, entry: inQuestion(entry) })
  if (!may.ok) return may.refusals.some(({ code }) => code === 'not-in-state') ? 'not-in-state' : 'not-permitted'
  return entry.hash === hash ? undefined : 'changed'
}
