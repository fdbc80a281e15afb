import type * as events from '../../applications/events.ts'
import { holdersOf } from '../../identity/public.ts'
import type { Role } from '../../kernel/actor.ts'
import type { Desk } from '../../kernel/application.ts'
import type { Db } from '../../platform/db/pool.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { nameOf, type Told } from './record-notices.ts'

/** Who filed has it in writing that it is filed; everybody at the desk hears until when it is theirs. */
export const tellOfFiling = async (facts: events.ApplicationFiled, db: Db): Promise<Told[]> => [
  ...toTheParties(facts, 'filed', { due: facts.dueOn }),
  ...(await toTheDesk(facts, 'case-to-decide', db)),
]

export const tellOfPassing = async (facts: events.ApplicationFiled, db: Db): Promise<Told[]> => [
  ...toTheParties(facts, 'passed', { due: facts.dueOn }),
  ...(await toTheDesk(facts, 'case-to-decide', db)),
]

/** KPA art. 65 § 1: whoever filed is told at once where it went and why. */
export const tellOfForwarding = async (facts: events.ApplicationForwarded, db: Db): Promise<Told[]> => [
  ...toTheParties(facts, 'forwarded', { due: facts.dueOn, to: facts.to, reason: facts.reason }),
  ...(await toTheDesk(facts, 'case-to-decide', db)),
]

export const tellOfObjection = async (facts: events.ApplicationFiled, db: Db): Promise<Told[]> => [
  ...toTheParties(facts, 'objected', { due: facts.dueOn }),
  ...(await toTheDesk(facts, 'case-to-decide', db)),
]

export const tellOfReturnedApplication = async (facts: events.ApplicationReturned): Promise<Told[]> =>
  toTheParties(facts, 'returned', { due: facts.dueOn })

export const tellOfDecision = async (facts: events.ApplicationDecided): Promise<Told[]> =>
  toTheParties(facts, facts.outcome, { decision: facts.decision })

type Happened = 'filed' | 'passed' | 'forwarded' | 'objected' | 'returned' | 'accepted' | 'refused'

/** Who filed, and whose matter it is where that is another. */
function toTheParties(about: events.AboutApplication, what: Happened, more: Told['facts']): Told[] {
  const { number, process, applicantPersonId, subjectPersonId } = about
  const facts = { number, ...more }
  const filer: Told = { personId: applicantPersonId, kind: `application-${what}`, facts, link: linkOf(about) }
  if (subjectPersonId === applicantPersonId) return [filer]
  const link = MATTER_PAGES[process]?.(about.round) ?? linkOf(about)
  return [filer, { personId: subjectPersonId, kind: `matter-${what}`, facts: { ...facts, process }, link }]
}

/** Where a matter has a page of its own, which says what to do. */
const MATTER_PAGES: Readonly<Record<string, (round: string) => string>> = {
  completion: (recordId) => `/records/${recordId}/completion`,
}

/** Those who sit there and do not belong to the case; where nobody does, those above them. */
export async function toTheDesk(facts: events.ApplicationFiled, kind: Told['kind'], db: Db): Promise<Told[]> {
  const { desk, dueOn: due, subjectPersonId, applicantPersonId } = facts
  const { roles, above, ...within } = desk
  const outsiders = async (role: Role, scope: Omit<Desk, 'roles' | 'above'>) => {
    const ids = await holdersOf(db, { role, day: dateIn(new Date()), ...scope })
    return ids.filter((id) => id !== applicantPersonId && id !== subjectPersonId)
  }
  const found = (await Promise.all(roles.map((role) => outsiders(role, within)))).flat()
  const { specialty } = desk
  const instead = above && found.length === 0 ? await outsiders(above, { ...(specialty && { specialty }) }) : []
  const applicant = await nameOf(db, subjectPersonId)
  return [...new Set([...found, ...instead])].map(
    (personId): Told => ({
      ...{ personId, kind, facts: { applicant, due }, link: linkOf(facts) },
    }),
  )
}

export const linkOf = ({ applicationId }: events.AboutApplication): string => `/cases/${applicationId}`
