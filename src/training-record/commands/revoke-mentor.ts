import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/delegation.ts'
import { mentorRevoked } from '../events.ts'
import { findVisible } from '../queries/visible.ts'
import { findItem } from '../rules/programme/items.ts'
import { revokeGrant } from '../store/delegation.ts'
import { aroundRecord } from './around-record.ts'

export const revokeMentor = command(contract.revokeMentor, async ({ recordId, grantId }, context) => {
  const { db, actor, now } = context
  const record = await findVisible(db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  const { relation, row, programme } = record.value
  if (relation !== 'trainee' && relation !== 'supervisor') return refuse('not-permitted', { by: relation })
  const grant = await revokeGrant(db, { recordId, id: grantId }, { personId: actor.personId, at: now })
  if (!grant) return refuse('not-found')
  const { mentor_person_id: mentorPersonId, from_on: from, until_on: until } = grant
  const rotation = findItem(programme, grant.item_key)?.name ?? grant.item_key
  const facts = { ...aroundRecord(row), mentorPersonId, byPersonId: actor.personId, rotation, from, until }
  if (grant.revoked_at === now) await announce(db, mentorRevoked(facts))
  return accept({ revoked: true as const })
})
