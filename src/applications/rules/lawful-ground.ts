import type { Role } from '../../kernel/actor.ts'
import type { Citation } from '../../kernel/verdict.ts'
import { APPLICATION_PERMISSIONS } from './permissions.ts'

/**
 * By what a desk does what the trail calls so with the application of another person.
 *
 * @law UZL art. 4a
 * @law KPA art. 64 § 2
 * @law KPA art. 65 § 1
 * @law KPA art. 106
 * @law KPA art. 104
 */
export const DESK_GROUND: Readonly<Record<string, Citation>> = {
  'cases read': 'UZL art. 4a',
  'application read': 'UZL art. 4a',
  'application history read': 'UZL art. 4a',
  'attachment opened': 'UZL art. 4a',
  'receipt downloaded': 'UZL art. 4a',
  'receipt printed': 'UZL art. 4a',
  'decision downloaded': 'UZL art. 4a',
  'decision printed': 'UZL art. 4a',
  'application passed on': 'KPA art. 35 § 1',
  'application forwarded': 'KPA art. 65 § 1',
  'opinion asked for': 'KPA art. 106 § 1',
  'opinion given': 'KPA art. 106 § 3',
  'application returned': 'KPA art. 64 § 2',
  'application decided': 'KPA art. 104',
}

/**
 * By what the operator of the system does what the trail calls so: outages move deadlines, and whom they kept from
 * filing is theirs to answer.
 *
 * @law UZL art. 16c ust. 1b
 */
export const OPERATOR_GROUND: Readonly<Record<string, Citation>> = {
  'outage entered': 'UZL art. 16c ust. 1b',
  'filing attempts read': 'UZL art. 16c ust. 1b',
}

/**
 * Why it was lawful that a role did this with an application that is not its own: only a desk may, and of outages the
 * operator.
 *
 * @law UZL art. 4a
 * @law UZL art. 16c ust. 1b
 */
export function applicationGround(action: string, role: Role): Citation | undefined {
  const operators: readonly Role[] = APPLICATION_PERMISSIONS['outage.read']
  if (operators.includes(role) && action in OPERATOR_GROUND) return OPERATOR_GROUND[action]
  const desks: readonly Role[] = APPLICATION_PERMISSIONS['case.read']
  return desks.includes(role) ? DESK_GROUND[action] : undefined
}
