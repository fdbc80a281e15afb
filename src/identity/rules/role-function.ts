import type { Role, RoleFunction } from '../../kernel/actor.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

const ANY: readonly RoleFunction[] = ['user', 'head', 'administrator']

/**
 * In which functions each role can be held, the usual one first. The head of a unit is one by the role; whoever trains or
 * supervises is a user.
 *
 * @policy decision 0150
 */
export const FUNCTIONS_OF_ROLE: Readonly<Record<Role, readonly [RoleFunction, ...RoleFunction[]]>> = {
  trainee: ['user'],
  supervisor: ['user'],
  mentor: ['user'],
  'unit-head': ['head'],
  'unit-staff': ['user', 'administrator'],
  'voivodeship-office': ['user', 'head', 'administrator'],
  'voivodeship-consultant': ['user'],
  'national-consultant': ['user'],
  cmkp: ['user', 'head', 'administrator'],
  cem: ['user', 'head', 'administrator'],
  chamber: ['user', 'head', 'administrator'],
  university: ['user', 'head', 'administrator'],
  student: ['user'],
  'internship-head': ['head'],
  'internship-coordinator': ['user'],
  'internship-mentor': ['user'],
  'training-organiser': ['user', 'head', 'administrator'],
  ministry: ['user', 'head', 'administrator'],
  'defence-ministry': ['user', 'head', 'administrator'],
  'interior-ministry': ['user', 'head', 'administrator'],
  administrator: ['user'],
  newcomer: ['user'],
}

/**
 * The function in which a role is held: the one asked for, where the role has it; the usual one where none is.
 *
 * @policy decision 0150
 */
export function roleFunction(role: Role, asked?: RoleFunction): Verdict<RoleFunction, 'function-not-of-role'> {
  const functions = FUNCTIONS_OF_ROLE[role]
  if (asked === undefined) return accept(functions[0])
  return functions.includes(asked)
    ? accept(asked)
    : refuse('function-not-of-role', { role, function: asked }, { field: 'function' })
}

/**
 * Who runs the people of an institution.
 *
 * @policy decision 0150
 */
export const RUNNING: readonly RoleFunction[] = ANY.filter((one) => one !== 'user')
