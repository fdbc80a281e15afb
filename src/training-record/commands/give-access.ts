import { findByAddress, rolesOf } from '../../identity/public.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/accesses.ts'
import { accessGiven } from '../events.ts'
import { findVisible } from '../queries/visible.ts'
import { mayLetIn } from '../rules/access-grant.ts'
import { insertAccess } from '../store/accesses.ts'
import { aroundRecord } from './around-record.ts'

/** Nobody is listed to choose from: whoever is let in has told the trainee their address. */
export const giveAccess = command(contract.giveAccess, async ({ recordId, email, surname, until: typed }, context) => {
  const { db, actor, today, now } = context
  const record = await findVisible(db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  if (record.value.relation !== 'trainee') return refuse('not-permitted', { by: record.value.relation })
  const until = plainDate(typed)
  if (!until.ok) return until
  const toPersonId = await findByAddress(db, { email, surname })
  if (!toPersonId) return refuse('nobody-fits', {}, { field: 'email' })
  const roles = await rolesOf(db, toPersonId, today)
  const given = mayLetIn(actor, { toPersonId, roles, until: until.value }, record.value.standing)
  if (!given.ok) return given
  const id = context.newId()
  await insertAccess(db, {
    ...{ id, record_id: recordId, to_person_id: toPersonId, from_on: given.value.from, until_on: given.value.until },
    ...{ granted_by: actor.personId, granted_at: now },
  })
  await announce(db, accessGiven({ ...aroundRecord(record.value.row), toPersonId, until: given.value.until }))
  return accept({ id })
})
