import { findPerson } from '../../identity/public.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { accept, all } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import type { InputOf } from '../../platform/contract/route.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/referrals.ts'
import { recordOpened } from '../events.ts'
import { getProgrammeOf } from '../queries/courses.ts'
import { plannedEnd, trainingStart } from '../rules/referral-days.ts'
import { registerNumber } from '../rules/register-number.ts'
import { nextCardNumber } from '../store/numbers.ts'
import { decideReferral, insertRecord } from '../store/records.ts'
import type { ReferralTable } from '../store/tables.ts'
import { mayBeSupervisor } from './may-be-supervisor.ts'
import { referralToDecide } from './referral-to-decide.ts'

export const acceptReferral = command(contract.acceptReferral, async (asked, context) => {
  const { db, actor, now, today, newId, concerns } = context
  const found = await referralToDecide(asked.referralId, context)
  if (!found.ok) return found
  const referral = found.value
  const person = await findPerson(db, referral.trainee_person_id)
  const legal = all(
    trainingStart(asked.startedOn, plannedIn(referral)),
    await mayBeSupervisor(appointedTo(referral, asked), context),
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
    supervisor_consent: consentIn(asked),
    started_on: startedOn,
    planned_end_on: plannedEnd(startedOn, await getProgrammeOf(db, programme_id)),
    ...{ work_fraction: 1, state: 'active', supplement_round: 0, version: 1 },
  })
  const decision = { state: 'accepted' as const, decided_by: actor.personId, decided_at: now, decline_reason: null }
  await decideReferral(db, referral.id, decision)
  const { supervisorPersonId } = asked
  await announce(db, recordOpened({ recordId: id, personId: trainee_person_id, supervisorPersonId }))
  return accept({ recordId: id, cardNumber })
})

type Asked = InputOf<typeof contract.acceptReferral>

const consentIn = ({ consent }: Asked): string | null => consent?.trim() || null

const plannedIn = (referral: ReferralTable) => ({
  from: getDate(referral.planned_start_on),
  until: getDate(referral.planned_end_on),
})

const appointedTo = ({ unit_id, trainee_person_id }: ReferralTable, asked: Asked) => ({
  ...{ unitId: unit_id, traineePersonId: trainee_person_id },
  ...{ supervisorPersonId: asked.supervisorPersonId, consent: consentIn(asked) },
})
