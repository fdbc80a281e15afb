import { ROLES, type Role } from '../../kernel/actor.ts'

/** In which roles people sit at desks, or stand above one. */
const DESK_ROLES = [
  'chamber',
  'voivodeship-office',
  'voivodeship-consultant',
  'national-consultant',
] as const satisfies readonly Role[]

/**
 * Who may ask for what, before the application itself is looked at: everybody for their own, and for cases the roles
 * that are the desk of some process. Whose application it is, `mayAct` and `relationTo` judge.
 *
 * @law KPA art. 63
 * @law UZL art. 4a
 */
export const APPLICATION_PERMISSIONS = {
  'application.file': ROLES,
  'application.read': ROLES,
  'case.read': DESK_ROLES,
  'case.decide': DESK_ROLES,
} as const satisfies Record<string, readonly Role[]>
