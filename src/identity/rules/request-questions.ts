import { ROLES, type Role } from '../../kernel/actor.ts'
import type { ApplicationDraft } from '../../kernel/application.ts'
import { BODY_KINDS, type BodyKind, ROLE_WITHIN } from './body.ts'
import { SCOPE_OF_ROLE } from './holding.ts'
import type { Profession } from './licence-number.ts'
import { ROLE_BODIES } from './role-bodies.ts'
import { FUNCTIONS_OF_ROLE } from './role-function.ts'

const NOT_REQUESTED: readonly Role[] = ['newcomer', 'mentor', 'administrator']

/**
 * The roles that are asked for by an application: all but the mentor's, whom the unit names, and the operator's. What most
 * people ask for stands first.
 *
 * @policy decision 0151
 */
export const REQUESTED_ROLES: readonly Role[] = ROLES.filter((role) => !NOT_REQUESTED.includes(role))

/**
 * Roles that rest on a licence to practise: for these profession and number are asked.
 *
 * @law UZL art. 3 ust. 5
 */
export const ON_LICENCE: readonly Role[] = [
  ...(['trainee', 'supervisor', 'internship-coordinator', 'internship-mentor'] as const),
  ...(['voivodeship-consultant', 'national-consultant'] as const),
]

/**
 * The professions whose people can hold a role that rests on a licence.
 *
 * @law UZL art. 3 ust. 5
 */
export const professionsOf = (role: string): readonly Profession[] =>
  ROLE_BODIES.filter((row) => row.role === role).flatMap(({ professions }) => professions)

/**
 * The kinds of bodies of which one is named: whose register the person stands in, or where they work.
 *
 * @law UZL art. 3 ust. 5
 */
export function bodyKindsFor(role: string, profession: string | undefined): readonly BodyKind[] {
  if (role === 'student') return ['university']
  if (role !== 'trainee') return BODY_KINDS.filter((kind) => ROLE_WITHIN[kind] === role && isNamed(role))
  const row = ROLE_BODIES.find((one) => one.role === role && one.professions.some((known) => known === profession))
  return BODY_KINDS.filter((kind) => kind === row?.body)
}

/** Of the offices there is one for the country or the voivodeship: nobody names it. */
const isNamed = (role: Role | string): boolean => role === 'chamber' || role === 'university'

type Asked = (role: Role, answers: ApplicationDraft) => boolean

/**
 * Which questions are asked for which role: only what matters for it.
 *
 * @policy decision 0151
 */
export const ASKED: Readonly<Record<string, Asked>> = {
  profession: (role) => ON_LICENCE.includes(role),
  licenceNumber: (role, { profession }) => ON_LICENCE.includes(role) && profession !== 'other',
  studies: (role) => role === 'student',
  semesters: (role) => role === 'student',
  body: (role, { profession }) => isNamed(role) || role === 'student' || (role === 'trainee' && profession !== 'other'),
  unit: (role) => SCOPE_OF_ROLE[role].includes('unitId'),
  voivodeship: (role, { profession }) =>
    SCOPE_OF_ROLE[role].includes('voivodeship') || (role === 'trainee' && profession === 'other'),
  specialty: (role) => SCOPE_OF_ROLE[role].includes('specialty'),
  function: (role) => FUNCTIONS_OF_ROLE[role].length > 1,
  until: (role) => role !== 'trainee' && role !== 'student',
}

/**
 * Whether a question is asked in a request for a role.
 *
 * @policy decision 0151
 */
export function isAsked(key: string, round: string, answers: ApplicationDraft): boolean {
  const role = REQUESTED_ROLES.find((one) => one === round)
  return role !== undefined && (ASKED[key]?.(role, answers) ?? false)
}
