import { holdersOf } from '../../identity/public.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, all, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/delegation.ts'
import { mentorGranted } from '../events.ts'
import { findVisible } from '../queries/visible.ts'
import { mayGrant } from '../rules/mentor-grant.ts'
import { findItem } from '../rules/programme/items.ts'
import { OPEN_RECORD_STATES } from '../rules/states.ts'
import { insertGrant } from '../store/delegation.ts'
import { aroundRecord } from './around-record.ts'

export const grantMentor = command(contract.grantMentor, async ({ recordId, ...asked }, context) => {
  const { db, actor, now, today } = context
  const record = await findVisible(db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  const { row, standing, programme, relation } = record.value
  if (relation === 'reader') return refuse('not-permitted', { by: relation })
  if (!OPEN_RECORD_STATES.some((state) => state === row.state)) return refuse('record-closed', { state: row.state })
  const days = all(plainDate(asked.from), plainDate(asked.until))
  if (!days.ok) return days
  const [from, until] = days.value
  const grant = mayGrant(actor, { ...asked, from, until }, { ...standing, programme })
  if (!grant.ok) return grant
  const mentors = await holdersOf(db, { role: 'mentor', day: today })
  if (!mentors.includes(asked.mentorPersonId)) return refuse('not-a-mentor', {}, { field: 'mentorPersonId' })
  const id = context.newId()
  await insertGrant(db, {
    ...{ id, record_id: recordId, item_key: asked.rotation, mentor_person_id: asked.mentorPersonId },
    ...{ from_on: from, until_on: until, granted_by: actor.personId, granted_at: now },
    ...{ revoked_by: null, revoked_at: null },
  })
  const { mentorPersonId } = asked
  const rotation = findItem(programme, asked.rotation)?.name ?? asked.rotation
  const facts = { ...aroundRecord(row), mentorPersonId, byPersonId: actor.personId, rotation, from, until }
  await announce(db, mentorGranted(facts))
  return accept({ id })
})
