import { findPerson, findUnit, holdersOf } from '../../identity/public.ts'
import { isSelf } from '../../kernel/actor.ts'
import { accept, all, each, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Context, command } from '../../platform/command/command.ts'
import type { InputOf } from '../../platform/contract/route.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/referrals.ts'
import { referralIssued } from '../events.ts'
import { findProgramme, professionsOf } from '../queries/programmes.ts'
import { hasOpenTraining } from '../queries/referrals.ts'
import { TRAINING_MODES } from '../rules/modes.ts'
import { PERMISSIONS } from '../rules/permissions.ts'
import { plannedDays } from '../rules/referral-days.ts'
import { nextReferralNumber } from '../store/numbers.ts'
import { insertReferral, lockPerson } from '../store/records.ts'
import { getReferral } from './referral-view.ts'

type Asked = InputOf<typeof contract.enterReferral>

export const enterReferral = command(contract.enterReferral, async (asked, context) => {
  const { db, actor, now, today, newId, concerns } = context
  await lockPerson(db, asked.traineePersonId)
  const legal = all(plannedDays(asked), await whoAndWhere(asked, context))
  if (!legal.ok) return legal
  const [days, { voivodeship }] = legal.value
  const { unitId, traineePersonId: personId } = asked
  const id = newId()
  concerns(asked.traineePersonId)
  await insertReferral(db, {
    id,
    number: await nextReferralNumber(db, today.slice(0, 4)),
    trainee_person_id: asked.traineePersonId,
    specialty_code: asked.specialtyCode,
    programme_id: asked.programmeId,
    mode: asked.mode,
    session: asked.session.trim(),
    unit_id: asked.unitId,
    voivodeship,
    planned_start_on: days.from,
    planned_end_on: days.until,
    state: 'issued',
    decline_reason: null,
    issued_by: actor.personId,
    issued_at: now,
    decided_by: null,
    decided_at: null,
  })
  const found = await Promise.all(PERMISSIONS['unit.accept'].map((role) => holdersOf(db, { role, day: today, unitId })))
  const deciders = [...new Set(found.flat())]
  await announce(db, referralIssued({ referralId: id, personId, deciders }))
  return accept(await getReferral(db, id))
})

/** Who is referred, to what and where: every reason against it at once. */
async function whoAndWhere(asked: Asked, { db, actor }: Context): Promise<Verdict<{ voivodeship: string }>> {
  const [person, unit] = [await findPerson(db, asked.traineePersonId), await findUnit(db, asked.unitId)]
  const programme = await findProgramme(db, asked.programmeId)
  const professions = await professionsOf(db, asked.specialtyCode)
  const isOwn = isSelf(actor, asked.traineePersonId)
  const need = (holds: boolean, code: string, field: string) => (holds ? accept(true) : refuse(code, {}, { field }))
  const judged = each([
    need(person !== undefined, 'person-not-found', 'traineePersonId'),
    need(!person || person.licenceNumber !== null, 'no-licence-number', 'traineePersonId'),
    need(!person || professions.includes(person.profession ?? ''), 'profession-not-of-specialty', 'specialtyCode'),
    need(!isOwn, 'own-record', 'traineePersonId'),
    need(!(await hasOpenTraining(db, asked.traineePersonId)), 'training-open', 'traineePersonId'),
    need(unit !== undefined, 'unit-not-found', 'unitId'),
    need(!unit || unit.voivodeship === actor.voivodeship, 'unit-outside-voivodeship', 'unitId'),
    need(programme?.specialty_code === asked.specialtyCode, 'programme-not-of-specialty', 'programmeId'),
    need(
      TRAINING_MODES.some((mode) => mode === asked.mode),
      'unknown-mode',
      'mode',
    ),
    need(asked.session.trim().length > 0, 'session-empty', 'session'),
  ])
  return judged.ok ? accept({ voivodeship: unit?.voivodeship ?? '' }) : judged
}
