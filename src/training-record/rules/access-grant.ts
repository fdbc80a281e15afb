import type { Actor, Role } from '../../kernel/actor.ts'
import { addMonths, addYears, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { PERMISSIONS } from './permissions.ts'
import { type AccessGrant, isInForce, relationTo, type Standing } from './relation.ts'
import type { RecordRelation } from './states.ts'

/**
 * For how long the trainee lets somebody in unless they say otherwise, in whole months.
 *
 * @policy decision 0161
 */
export const ACCESS_MONTHS = 6

/**
 * The last day of an access that begins on a day, unless the trainee chooses another; inclusive.
 *
 * @policy decision 0161
 */
export const usualLastDay = (from: PlainDate): PlainDate => addMonths(from, ACCESS_MONTHS)

/**
 * In which roles somebody may be let in to read: those that read records at all, but a trainee's.
 *
 * @policy decision 0161
 */
export const mayBeLetIn = (role: Role): boolean =>
  role !== 'trainee' && (PERMISSIONS['record.read'] as readonly Role[]).includes(role)

/** Whom the trainee wants to let in, with the roles that they hold, and until when, inclusive; it begins today. */
export interface AccessAsked {
  readonly toPersonId: string
  readonly roles: readonly Role[]
  readonly until: PlainDate
}

export type AccessRefusal =
  | 'not-permitted'
  | 'access-is-own'
  | 'access-without-role'
  | 'access-over'
  | 'access-too-long'
  | 'already-let-in'

/**
 * Whether the trainee may let somebody read the record from today: the trainee alone, somebody else, for a day at least
 * and a year at most, and not where the same person has all of these days already. Who was let in lets in nobody.
 *
 * @law RODO art. 6 ust. 1 lit. a
 * @policy decision 0161
 */
export function mayLetIn(actor: Actor, asked: AccessAsked, standing: Standing): Verdict<AccessGrant, AccessRefusal> {
  const { today, accesses = [] } = standing
  const { toPersonId, until } = asked
  if (relationTo(actor, standing) !== 'trainee') return refuse('not-permitted', { by: actor.role })
  if (toPersonId === standing.record.traineePersonId) return refuse('access-is-own', {}, { field: 'email' })
  if (!asked.roles.some(mayBeLetIn)) return refuse('access-without-role', {}, { field: 'email' })
  if (until < today) return refuse('access-over', { until, today }, { field: 'until' })
  const most = addYears(today, 1)
  if (until >= most) return refuse('access-too-long', { until, most }, { field: 'until' })
  const same = accesses.find((one) => one.toPersonId === toPersonId && isInForce(one, today) && one.until >= until)
  if (same) return refuse('already-let-in', { until: same.until }, { field: 'until' })
  return accept({ toPersonId, from: today, until, isRevoked: false })
}

/**
 * Whether somebody in this relation may download the record: whoever is let in by the trainee reads it here.
 *
 * @policy decision 0161
 */
export const mayTakeAway = (relation: RecordRelation): Verdict<true, 'not-permitted'> =>
  relation === 'reader' ? refuse('not-permitted', { action: 'download', by: relation }) : accept(true)
