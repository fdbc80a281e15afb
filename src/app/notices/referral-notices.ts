import type { Db } from '../../platform/db/pool.ts'
import type * as events from '../../training-record/events.ts'
import { nameOf, type Told, to } from './record-notices.ts'

export async function tellOfReferral(facts: events.ReferralIssued, db: Db): Promise<Told[]> {
  const { referralId, personId, deciders } = facts
  const trainee = await nameOf(db, personId)
  const toDecide = { kind: 'referral-to-decide', facts: { trainee }, link: `/referrals/${referralId}` } as const
  const own = { personId, kind: 'referral-issued', facts: {}, link: '/' } as const
  return [own, ...deciders.flatMap((decider) => to(decider, toDecide))]
}

export async function tellOfDecline(facts: events.ReferralDeclined, db: Db): Promise<Told[]> {
  const { referralId, personId, issuedBy, number } = facts
  const trainee = await nameOf(db, personId)
  return [
    { personId, kind: 'own-referral-declined', facts: { number }, link: '/' },
    { personId: issuedBy, kind: 'referral-declined', facts: { number, trainee }, link: `/referrals/${referralId}` },
  ]
}

export async function tellOfOpening(facts: events.RecordOpened, db: Db): Promise<Told[]> {
  const supervisor = await nameOf(db, facts.supervisorPersonId)
  return [
    { personId: facts.personId, kind: 'record-opened', facts: { supervisor }, link: '/record' },
    await toNewSupervisor(facts, db),
  ]
}

export async function tellOfSupervisor(facts: events.SupervisorAssigned, db: Db): Promise<Told[]> {
  const { personId, formerPersonId } = facts
  const [trainee, supervisor] = [await nameOf(db, personId), await nameOf(db, facts.supervisorPersonId)]
  return [
    { personId, kind: 'supervisor-changed', facts: { supervisor }, link: '/record' },
    await toNewSupervisor(facts, db),
    ...to(formerPersonId, { kind: 'no-longer-supervisor', facts: { trainee, supervisor }, link: '/' }),
  ]
}

export const tellOfUnit = async ({ personId, unit }: events.UnitChanged): Promise<Told[]> => [
  { personId, kind: 'unit-changed', facts: { unit }, link: '/record' },
]

const toNewSupervisor = async (facts: events.RecordOpened, db: Db): Promise<Told> => ({
  personId: facts.supervisorPersonId,
  kind: 'made-supervisor',
  facts: { trainee: await nameOf(db, facts.personId) },
  link: `/records/${facts.recordId}`,
})
