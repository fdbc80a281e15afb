import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/accesses.ts'
import { accessRevoked } from '../events.ts'
import { findVisible } from '../queries/visible.ts'
import * as store from '../store/accesses.ts'
import { aroundRecord } from './around-record.ts'

export const revokeAccess = command(contract.revokeAccess, async ({ recordId, accessId }, context) => {
  const { db, now } = context
  const record = await findVisible(db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  const { relation, row } = record.value
  if (relation !== 'trainee') return refuse('not-permitted', { by: relation })
  const access = await store.revokeAccess(db, { recordId, id: accessId }, now)
  if (!access) return refuse('not-found')
  await announce(db, accessRevoked({ ...aroundRecord(row), toPersonId: access.to_person_id, until: access.until_on }))
  return accept({ revoked: true as const })
})
