import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/delegation.ts'
import { findVisible } from '../queries/visible.ts'
import { revokeGrant } from '../store/delegation.ts'

export const revokeMentor = command(contract.revokeMentor, async ({ recordId, grantId }, context) => {
  const { db, actor, now } = context
  const record = await findVisible(db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  const { relation } = record.value
  if (relation !== 'trainee' && relation !== 'supervisor') return refuse('not-permitted', { by: relation })
  const found = await revokeGrant(db, { recordId, id: grantId }, { personId: actor.personId, at: now })
  return found ? accept({ revoked: true as const }) : refuse('not-found')
})
