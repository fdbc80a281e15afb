import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import { findVisible } from '../queries/visible.ts'
import { mayActOnEntry } from '../rules/may.ts'
import { mayUndoApproval } from '../rules/undo-approval.ts'
import { lockEntries, moveEntries } from '../store/entries.ts'
import { inQuestion } from './change.ts'

export const unapproveEntries = command(contract.unapproveEntries, async ({ recordId, ids }, context) => {
  const { db, actor, now } = context
  const record = await findVisible(db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  const undone = (await lockEntries(db, recordId, ids)).filter((entry) => {
    const secondsAgo = entry.decided_at
      ? (Date.parse(now) - Date.parse(entry.decided_at)) / 1000
      : Number.POSITIVE_INFINITY
    const own = mayUndoApproval({ approvedBy: entry.decided_by, actorPersonId: actor.personId, secondsAgo })
    return own.ok && mayActOnEntry(actor, 'undo-approval', { ...record.value.standing, entry: inQuestion(entry) }).ok
  })
  const doneIds = undone.map(({ id }) => id)
  if (doneIds.length > 0) {
    await moveEntries(db, doneIds, { action: 'undo-approval', to: 'entered', by: actor.personId, at: now })
  }
  return accept({ undone: doneIds })
})
