import type * as events from '../../applications/events.ts'
import type { Db } from '../../platform/db/pool.ts'
import { linkOf, toTheDesk } from './application-notices.ts'
import type { Told } from './record-notices.ts'

/** Whoever was asked hears until when; the parties hear that it was asked (KPA art. 106 § 2). */
export const tellOfQuestion = async (facts: events.OpinionNews, db: Db): Promise<Told[]> => [
  ...toTheParties(facts, 'opinion-asked-of-another', { to: facts.to, due: facts.dueOn }),
  ...(await toTheDesk(facts, 'opinion-asked', db)),
]

/** The desk that asked goes on, and the parties may read it. */
export const tellOfOpinion = async (facts: events.OpinionNews, db: Db): Promise<Told[]> => [
  ...toTheParties(facts, 'opinion-given', { to: facts.to }),
  ...(await toTheDesk(facts, 'opinion-to-read', db)),
]

/** Who filed, and whose matter it is: to both it is the same news. */
function toTheParties(about: events.AboutApplication, kind: Told['kind'], more: Told['facts']): Told[] {
  const facts = { number: about.number, ...more }
  const parties = [...new Set([about.applicantPersonId, about.subjectPersonId])]
  return parties.map((personId) => ({ personId, kind, facts, link: linkOf(about) }))
}
