import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/delegation.ts'
import { lockCode, markCodeUsed } from '../store/delegation.ts'
import { announceApproval, decideShown, type ShownEntry } from './approval.ts'
import { recordOfCode } from './code-to-sign.ts'
import { codeHash } from './issue-sign-off-code.ts'

export const approveByCode = command(contract.approveByCode, async ({ code }, context) => {
  const { db, actor, now } = context
  const issued = await lockCode(db, codeHash(code))
  if (!issued) return refuse('not-found')
  const record = await recordOfCode(issued, { lock: true }, context)
  if (!record.ok) return record
  const shown = issued.entries as ShownEntry[]
  const { decided, left } = await decideShown(record.value, { shown, action: 'approve' }, context)
  if (decided.length > 0) await markCodeUsed(db, issued.code_hash, { personId: actor.personId, at: now })
  await announceApproval(record.value, { entryIds: decided, byCode: true }, context)
  return accept({ approved: decided, left })
})
