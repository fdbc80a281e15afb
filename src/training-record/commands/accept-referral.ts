import { findPerson, holdersOf } from '../../identity/public.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Context, command } from '../../platform/command/command.ts'
import * as contract from '../contract/referrals.ts'
import { countTrainees } from '../queries/referrals.ts'
import { getProgrammeOf, plannedEnd } from '../queries/standing.ts'
import { registerNumber } from '../rules/register-number.ts'
import { maySupervise } from '../rules/supervision.ts'
import { nextCardNumber } from '../store/numbers.ts'
import { decideReferral, insertRecord, lockReferral } from '../store/records.ts'
import type { ReferralTable } from '../store/tables.ts'

export const acceptReferral = command(contract.acceptReferral, async (asked, context) => {
  const { db, actor, now, today, newId, concerns } = context
  const referral = await lockReferral(db, asked.referralId)
  if (!referral || referral.unit_id !== actor.unitId) return refuse('not-found')
  if (referral.state !== 'issued') return refuse('not-in-state', { state: referral.state })
  const person = await findPerson(db, referral.trainee_person_id)
  const legal = all(
    plainDate(asked.startedOn),
    await mayBeSupervisor(referral, asked.supervisorPersonId, context),
    registerNumber({
      voivodeship: referral.voivodeship,
      specialty: referral.specialty_code,
      licenceNumber: person?.licenceNumber ?? '',
    }),
  )
  if (!legal.ok) return legal
  const [startedOn, , registered] = legal.value
  concerns(referral.trainee_person_id)
  const id = newId()
  const cardNumber = await nextCardNumber(db, today.slice(0, 4))
  const { specialty_code, programme_id, mode, session, unit_id, voivodeship, trainee_person_id } = referral
  await insertRecord(db, {
    ...{ id, specialty_code, programme_id, mode, session, unit_id, voivodeship, trainee_person_id },
    card_number: cardNumber,
    register_number: registered,
    referral_id: referral.id,
    supervisor_person_id: asked.supervisorPersonId,
    started_on: startedOn,
    planned_end_on: plannedEnd(startedOn, await getProgrammeOf(db, programme_id)),
    ...{ work_fraction: 1, state: 'active', supplement_round: 0, version: 1 },
  })
  const decision = { state: 'accepted' as const, decided_by: actor.personId, decided_at: now, decline_reason: null }
  await decideReferral(db, referral.id, decision)
  return accept({ recordId: id, cardNumber })
})

/** A supervisor of the unit who has room for one trainee more. */
async function mayBeSupervisor(
  referral: ReferralTable,
  supervisorPersonId: string,
  { db, today }: Context,
): Promise<Verdict<true>> {
  const supervisors = await holdersOf(db, { role: 'supervisor', day: today, unitId: referral.unit_id })
  if (!supervisors.includes(supervisorPersonId)) return refuse('person-not-found', {}, { field: 'supervisorPersonId' })
  const trainees = await countTrainees(db, supervisorPersonId)
  return maySupervise({ supervisorPersonId, traineePersonId: referral.trainee_person_id, trainees, hasConsent: false })
}
