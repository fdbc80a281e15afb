import type * as events from '../../applications/events.ts'
import { holdersOf } from '../../identity/public.ts'
import type { Db } from '../../platform/db/pool.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { nameOf, type Told } from './record-notices.ts'

/** The applicant has it in writing that it is filed; everybody at the desk hears until when it is theirs. */
export async function tellOfFiling(facts: events.ApplicationFiled, db: Db): Promise<Told[]> {
  const { applicantPersonId, number, dueOn: due, desk } = facts
  const applicant = await nameOf(db, applicantPersonId)
  const { roles, ...within } = desk
  const found = await Promise.all(roles.map((role) => holdersOf(db, { role, day: dateIn(new Date()), ...within })))
  const deciders = [...new Set(found.flat())].filter((id) => id !== applicantPersonId)
  const link = `/cases/${facts.applicationId}`
  return [
    { personId: applicantPersonId, kind: 'application-filed', facts: { number, due }, link },
    ...deciders.map((personId): Told => ({ personId, kind: 'case-to-decide', facts: { applicant, due }, link })),
  ]
}

export const tellOfReturnedApplication = async (facts: events.ApplicationReturned): Promise<Told[]> => [
  {
    ...{ personId: facts.applicantPersonId, kind: 'application-returned', link: `/cases/${facts.applicationId}` },
    facts: { number: facts.number, due: facts.dueOn },
  },
]

export const tellOfDecision = async (facts: events.ApplicationDecided): Promise<Told[]> => [
  {
    ...{ personId: facts.applicantPersonId, link: `/cases/${facts.applicationId}` },
    kind: facts.outcome === 'accepted' ? 'application-accepted' : 'application-refused',
    facts: { number: facts.number, decision: facts.decision },
  },
]
