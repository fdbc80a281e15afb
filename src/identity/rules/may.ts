import { type Actor, ROLES, type Role } from '../../kernel/actor.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { RUNNING } from './role-function.ts'

/**
 * Who may ask for what at all. What is everybody's own (sessions, password, the choice of a role) needs no row: the
 * routes ask for a signed-in person and touch only that person's things.
 *
 * @law UZL art. 4a
 * @policy decision 0077
 * @policy decision 0160
 */
export const IDENTITY_PERMISSIONS = {
  'unit.list': ROLES,
  'body.list': ROLES,
  'deputy.name': [
    'supervisor',
    'unit-head',
    'voivodeship-office',
    'voivodeship-consultant',
    'national-consultant',
    'chamber',
    'university',
    'cmkp',
  ],
  'registration.own': ['newcomer'],
  'account.import': ['administrator'],
  'register.export': ['administrator', 'chamber'],
  'staff.run': [
    'unit-head',
    'unit-staff',
    'internship-head',
    'training-organiser',
    'voivodeship-office',
    'cmkp',
    'cem',
    'chamber',
    'university',
    'ministry',
    'defence-ministry',
    'interior-ministry',
  ],
  'identity.confirm': ['voivodeship-office', 'chamber', 'training-organiser'],
  'person.search': ['trainee', 'supervisor', 'unit-head', 'unit-staff', 'voivodeship-office', 'administrator'],
} as const satisfies Record<string, readonly Role[]>

/**
 * Whom each role may look for. A desk looks for those it refers or appoints; a trainee or supervisor only for those to
 * whom entries are handed over; whoever is not in the table looks for nobody.
 *
 * @law UZL art. 4a
 * @policy decision 0077
 */
export const FOUND_BY: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  trainee: ['supervisor', 'mentor'],
  supervisor: ['supervisor', 'mentor'],
  'unit-head': ['trainee', 'supervisor', 'mentor'],
  'unit-staff': ['trainee', 'supervisor', 'mentor'],
  'voivodeship-office': ['trainee', 'supervisor', 'mentor'],
  administrator: ['trainee', 'supervisor', 'mentor'],
}

/**
 * A search names the role that the person looked for holds, and a seeker finds only whom the table above gives them.
 *
 * @policy decision 0077
 */
export function maySearch(seeker: Role, sought: Role): Verdict<Role, 'not-permitted'> {
  if (FOUND_BY[seeker]?.includes(sought)) return accept(sought)
  return refuse('not-permitted', { role: seeker, sought }, { law: 'UZL art. 4a' })
}

/**
 * A register is taken away as a file by the administrator of the system, and within a chamber by those who run it.
 *
 * @law UZL art. 4a
 * @policy decision 0167
 */
export const mayExportRegister = (actor: Pick<Actor, 'role' | 'function'>): Verdict<true, 'not-permitted'> =>
  actor.role === 'administrator' || RUNNING.includes(actor.function)
    ? accept(true)
    : refuse('not-permitted', { role: actor.role, function: actor.function }, { law: 'UZL art. 4a' })
