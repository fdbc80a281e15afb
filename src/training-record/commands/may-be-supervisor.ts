import { holdersOf } from '../../identity/public.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { countTrainees } from '../queries/referrals.ts'
import { citedConsent, maySupervise } from '../rules/supervision.ts'
import { lockPerson } from '../store/records.ts'

interface Appointed {
  readonly unitId: string
  readonly traineePersonId: string
  readonly supervisorPersonId: string
  /** The national consultant's consent to a fourth trainee; null where there is none. */
  readonly consent: string | null
}

/** A supervisor of the unit who has room for one trainee more, whoever else is giving them one now. */
export async function mayBeSupervisor(
  { unitId, traineePersonId, supervisorPersonId, consent }: Appointed,
  { db, today }: Context,
): Promise<Verdict<true>> {
  const supervisors = await holdersOf(db, { role: 'supervisor', day: today, unitId })
  if (!supervisors.includes(supervisorPersonId))
    return refuse('not-supervisor-of-unit', {}, { field: 'supervisorPersonId' })
  const cited = consent === null ? accept(null) : citedConsent(consent, today)
  if (!cited.ok) return cited
  await lockPerson(db, supervisorPersonId)
  const trainees = await countTrainees(db, supervisorPersonId)
  return maySupervise({ supervisorPersonId, traineePersonId, trainees, hasConsent: consent !== null })
}
