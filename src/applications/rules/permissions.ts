import { ROLES, type Role } from '../../kernel/actor.ts'

/** In which roles people sit at desks, or stand above one. */
const DESK_ROLES = [
  'chamber',
  'university',
  'voivodeship-office',
  'voivodeship-consultant',
  'national-consultant',
  'unit-head',
  'unit-staff',
  'internship-head',
  'training-organiser',
  'cmkp',
  'cem',
  'ministry',
  'defence-ministry',
  'interior-ministry',
  'administrator',
] as const satisfies readonly Role[]

/**
 * Who may ask for what, before the application itself is looked at: everybody for their own, and for cases the roles
 * that are the desk of some process; the register of outages is the operator's. Whose application it is, `mayAct` and
 * `relationTo` judge.
 *
 * @law KPA art. 63
 * @law UZL art. 4a
 * @law UZL art. 16c ust. 1b
 */
export const APPLICATION_PERMISSIONS = {
  'application.file': ROLES,
  'application.read': ROLES,
  'case.read': DESK_ROLES,
  'case.decide': DESK_ROLES,
  'outage.read': ['administrator'],
  'outage.enter': ['administrator'],
} as const satisfies Record<string, readonly Role[]>
