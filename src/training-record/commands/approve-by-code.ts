import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/delegation.ts'
import { lockCode, markCodeUsed } from '../store/delegation.ts'
import { announceApproval, approveShown, type ShownEntry } from './approval.ts'
import { recordOfCode } from './code-to-sign.ts'
import { codeHash } from './issue-sign-off-code.ts'

export const approveByCode = command(contract.approveByCode, async ({ code }, context) => {
  const { db, actor, now } = context
  const issued = await lockCode(db, codeHash(code))
  if (!issued) return refuse('not-found')
  const record = await recordOfCode(issued, { lock: true }, context)
  if (!record.ok) return record
  const decided = await approveShown(record.value, issued.entries as ShownEntry[], context)
  if (decided.approved.length > 0) await markCodeUsed(db, issued.code_hash, { personId: actor.personId, at: now })
  await announceApproval(record.value, { entryIds: decided.approved, byCode: true }, context)
  return accept(decided)
})
