import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import { findVisible } from '../queries/visible.ts'
import { announceApproval, approveShown } from './approval.ts'

export const approveEntries = command(contract.approveEntries, async ({ recordId, entries }, context) => {
  const record = await findVisible(context.db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  const decided = await approveShown(record.value, entries, context)
  await announceApproval(record.value, { entryIds: decided.approved, byCode: false }, context)
  return accept(decided)
})
