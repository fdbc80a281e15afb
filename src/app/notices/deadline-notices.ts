import type * as events from '../../applications/events.ts'
import { isUnfiled } from '../../applications/public.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { Told } from './record-notices.ts'

/** The deadline is the first moment that is too late: people are told the last one that is not. */
const lastBefore = (deadline: string): string => new Date(Date.parse(deadline) - 1).toISOString()

/** Nobody who has filed meanwhile is reminded of it. */
export async function tellOfDeadline(facts: events.DeadlineNear, db: Db): Promise<Told[]> {
  const { applicationId, applicantPersonId: personId, hours, deadline } = facts
  if (!(await isUnfiled(db, applicationId))) return []
  return [
    {
      ...{ personId, kind: 'deadline-near', link: `/cases/${applicationId}` },
      facts: { lastMoment: lastBefore(deadline), hours },
    },
  ]
}

export const tellOfLapse = async (facts: events.ApplicationLapsed): Promise<Told[]> => [
  {
    ...{ personId: facts.applicantPersonId, kind: 'application-lapsed', link: `/cases/${facts.applicationId}` },
    facts: { number: facts.number, lastMoment: lastBefore(facts.deadline) },
  },
]

export const tellOfMovedDeadline = async (facts: events.DeadlineMoved): Promise<Told[]> => [
  {
    ...{ personId: facts.applicantPersonId, kind: 'deadline-moved', link: `/cases/${facts.applicationId}` },
    facts: { lastMoment: lastBefore(facts.deadline), outFrom: facts.from, outUntil: facts.until, law: facts.law },
    of: `${facts.applicationId} ${facts.deadline}`,
  },
]

export const tellOfOutageAtDeadline = async (facts: Omit<events.DeadlineMoved, 'law'>): Promise<Told[]> => [
  {
    ...{ personId: facts.applicantPersonId, kind: 'outage-at-deadline', link: `/cases/${facts.applicationId}` },
    facts: { lastMoment: lastBefore(facts.deadline), outFrom: facts.from, outUntil: facts.until },
    of: `${facts.applicationId} ${facts.deadline}`,
  },
]

export const tellOfCorrectedDeadline = async (facts: Omit<events.DeadlineMoved, 'law'>): Promise<Told[]> => [
  {
    ...{ personId: facts.applicantPersonId, kind: 'deadline-corrected', link: `/cases/${facts.applicationId}` },
    facts: { lastMoment: lastBefore(facts.deadline), outFrom: facts.from, outUntil: facts.until },
    of: `${facts.applicationId} ${facts.deadline}`,
  },
]
