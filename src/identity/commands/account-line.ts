import type { Line } from '../contract/account-import.ts'
import type { PersonPlan } from '../rules/account-import/plan-import.ts'

/** A person of the file as the preview shows them. */
export const lineOf = ({ person, knownId, opensAccount, roles }: PersonPlan): Line => ({
  row: person.row,
  name: `${person.givenNames} ${person.surname}`,
  maskedPesel: `${person.pesel.slice(0, 2)}*******${person.pesel.slice(-2)}`,
  roles: [...new Set(person.roles.map(({ role }) => role))],
  effect: effectOf(knownId === undefined, opensAccount, roles.length > 0),
})

function effectOf(isNew: boolean, opensAccount: boolean, givesRoles: boolean): Line['effect'] {
  if (isNew) return 'new-person'
  if (opensAccount) return 'new-account'
  return givesRoles ? 'new-roles' : 'nothing'
}
