import type { AccountId, BodyId, PersonId, UnitId } from './id.ts'

/** Every role that a person can act in, one at a time. The Polish terms and the paragraphs stand in the glossary. */
export const ROLES = [
  'trainee',
  'supervisor',
  'mentor',
  'unit-head',
  'unit-staff',
  'voivodeship-office',
  'voivodeship-consultant',
  'national-consultant',
  'cmkp',
  'cem',
  'chamber',
  'university',
  'student',
  'internship-head',
  'internship-coordinator',
  'internship-mentor',
  'training-organiser',
  'ministry',
  'defence-ministry',
  'interior-ministry',
  'administrator',
  /** Signed in without a role: may prove who they are and ask for a role, nothing else (UZL art. 3 ust. 5). */
  'newcomer',
] as const

export type Role = (typeof ROLES)[number]

/** In what capacity a role is held within an institution: the head and the administrator run its people. */
export const ROLE_FUNCTIONS = ['user', 'head', 'administrator'] as const
export type RoleFunction = (typeof ROLE_FUNCTIONS)[number]

/** Who acts: a person, through an account, in the one role that they chose; never in two roles at once. */
export interface Actor {
  readonly accountId: AccountId
  readonly personId: PersonId
  readonly role: Role
  readonly function: RoleFunction
  /** The unit of a unit's role; absent for the others. */
  readonly unitId?: UnitId
  /** The chamber, university or office of a role held within one; absent for the others. */
  readonly bodyId?: BodyId
  /** TERYT of the voivodeship of an office's or a consultant's role, two digits; absent for the others. */
  readonly voivodeship?: string
  /** Four-digit code of a consultant's field; absent for the others. */
  readonly specialty?: string
  /** Whose role it is, where somebody acts as a deputy; absent in a role of one's own. */
  readonly inPlaceOf?: PersonId
}

/** Whose place the actor takes: their own, or that of the person whom they stand in for. */
export const placeOf = ({ personId, inPlaceOf }: Pick<Actor, 'personId' | 'inPlaceOf'>): PersonId =>
  inPlaceOf ?? personId

/** Whether somebody is the actor, or the person whom the actor stands in for: what one may not, the other may not either. */
export const isSelf = ({ personId, inPlaceOf }: Pick<Actor, 'personId' | 'inPlaceOf'>, somebody: string): boolean =>
  somebody === personId || somebody === inPlaceOf
