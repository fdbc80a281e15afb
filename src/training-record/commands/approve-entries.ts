import type { Actor } from '../../kernel/actor.ts'
import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import { mayActOnEntry } from '../rules/may.ts'
import { lockEntries, moveEntries } from '../store/entries.ts'
import type { EntryTable } from '../store/tables.ts'
import { inQuestion } from './change.ts'

type WhyLeft = 'changed' | 'not-in-state' | 'not-found' | 'not-permitted'

export const approveEntries = command(contract.approveEntries, async ({ recordId, entries }, context) => {
  const { db, actor, now } = context
  const record = await findVisible(db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  const found = new Map(
    (
      await lockEntries(
        db,
        recordId,
        entries.map(({ id }) => id),
      )
    ).map((entry) => [entry.id, entry]),
  )

  const left: { id: string; why: WhyLeft }[] = []
  const approved: string[] = []
  for (const shown of entries) {
    const why = whyLeft(actor, { entry: found.get(shown.id), hash: shown.hash }, record.value)
    if (why) left.push({ id: shown.id, why })
    else approved.push(shown.id)
  }
  if (approved.length > 0)
    await moveEntries(db, approved, { action: 'approve', to: 'approved', by: actor.personId, at: now })
  return accept({ approved, left })
})

/** Why an entry is not approved with the rest; nothing where it is. What was not seen as it is now is never approved. */
function whyLeft(
  actor: Actor,
  { entry, hash }: { entry: EntryTable | undefined; hash: string },
  { standing }: VisibleRecord,
): WhyLeft | undefined {
  if (!entry) return 'not-found'
  const may = mayActOnEntry(actor, 'approve', { ...standing, entry: inQuestion(entry) })
  if (!may.ok) return may.refusals.some(({ code }) => code === 'not-in-state') ? 'not-in-state' : 'not-permitted'
  return entry.hash === hash ? undefined : 'changed'
}
