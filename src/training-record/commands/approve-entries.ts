import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import { findVisible } from '../queries/visible.ts'
import { announceApproval, decideShown } from './approval.ts'

export const approveEntries = command(contract.approveEntries, async ({ recordId, entries }, context) => {
  const record = await findVisible(context.db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  const { decided, left } = await decideShown(record.value, { shown: entries, action: 'approve' }, context)
  await announceApproval(record.value, { entryIds: decided, byCode: false }, context)
  return accept({ approved: decided, left })
})
