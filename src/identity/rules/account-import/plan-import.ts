import type { Profession } from '../licence-number.ts'
import { searchKey } from '../person-name.ts'
import { coversRole, overlapOf } from './compare-roles.ts'
import type { GatheredPerson } from './gather-persons.ts'
import type { ImportedRole } from './read-row.ts'
import type { AccountColumn } from './read-table.ts'
import type { RowError } from './row-error.ts'

/** A person of the register who stands in the file, known by the PESEL. */
export interface RegisteredPerson {
  readonly id: string
  readonly pesel: string
  readonly givenNames: string
  readonly surname: string
  readonly profession: Profession | null
  readonly licenceNumber: string | null
  readonly hasAccount: boolean
  readonly held: readonly ImportedRole[]
}

/** What the register of persons says about those of a file, and what of theirs is somebody else's already. */
export interface Register {
  readonly persons: readonly RegisteredPerson[]
  /** Addresses of accounts of persons, by address. */
  readonly emails: ReadonlyMap<string, string>
  /** Ids of persons, by `profession number`. */
  readonly licences: ReadonlyMap<string, string>
}

/** Who imports: the operator by the command line, or a person on their screen. */
export type Importer = { readonly operator: true } | { readonly operator: false; readonly personId: string }

/** What an import does for one person. */
export interface PersonPlan {
  readonly person: GatheredPerson
  /** Of the register; absent for a person who is entered anew. */
  readonly knownId?: string
  readonly entersLicence: boolean
  readonly opensAccount: boolean
  readonly roles: readonly GatheredPerson['roles'][number][]
}

/**
 * What is to be done for each person of a file: a new person is entered, a known one is found by the PESEL and gets what
 * is missing; what they hold already is left alone, so that the same file sent again does nothing. Everything that stands
 * in the way is told at once.
 *
 * @policy decision 0166
 */
export function planImport(
  persons: readonly GatheredPerson[],
  register: Register,
  importer: Importer,
): { plans: PersonPlan[]; errors: RowError[] } {
  const known = new Map(register.persons.map((person) => [person.pesel, person]))
  const errors = persons.flatMap((person) => {
    const found = known.get(person.pesel)
    return [
      ...byWhom(person, found, importer),
      ...(found ? unlike(person, found) : []),
      ...takenFrom(person, found, register),
      ...(found ? clashes(person, found) : []),
    ]
  })
  return { plans: persons.map((person) => planOf(person, known.get(person.pesel))), errors }
}

function planOf(person: GatheredPerson, known: RegisteredPerson | undefined): PersonPlan {
  return {
    person,
    ...(known && { knownId: known.id }),
    entersLicence: known !== undefined && addsLicence(person, known),
    opensAccount: !known?.hasAccount,
    roles: person.roles.filter((role) => !known?.held.some((held) => coversRole(held, role))),
  }
}

/** The file knows the profession, or the number, and the register does not. */
const addsLicence = (person: GatheredPerson, known: RegisteredPerson): boolean =>
  (person.profession !== null && known.profession === null) ||
  (person.licenceNumber !== null && known.licenceNumber === null)

/** Nobody gives a role to themself, and the system's administrators are named by its operator alone. */
function byWhom(person: GatheredPerson, known: RegisteredPerson | undefined, importer: Importer): RowError[] {
  if (importer.operator) return []
  const own = known?.id === importer.personId ? [error('own-roles', person.row, 'pesel')] : []
  const byOperator = person.roles.filter(({ role }) => role === 'administrator')
  return [...own, ...byOperator.map(({ row }) => error('role-by-operator', row, 'role'))]
}

/** A PESEL under which the register knows somebody of another name is a slip of the pen, or worse. */
function unlike(person: GatheredPerson, known: RegisteredPerson): RowError[] {
  const isOther = (field: 'givenNames' | 'surname') =>
    callingName(field, person[field]) !== callingName(field, known[field])
  const names = (['givenNames', 'surname'] as const).filter(isOther)
  const { profession, licenceNumber } = known
  const isOtherLicence =
    person.licenceNumber !== null && licenceNumber !== null && licenceNumber !== person.licenceNumber
  const isOtherProfession = person.profession !== null && profession !== null && profession !== person.profession
  return [
    ...names.map((field) => error('named-otherwise', person.row, field)),
    ...(isOtherProfession ? [error('known-otherwise', person.row, 'profession')] : []),
    ...(isOtherLicence ? [error('known-otherwise', person.row, 'licenceNumber')] : []),
  ]
}

/** Of given names the first: a second one is often left out. */
const callingName = (field: 'givenNames' | 'surname', text: string): string =>
  field === 'surname' ? searchKey(text) : (searchKey(text).split(' ')[0] ?? '')

function takenFrom(person: GatheredPerson, known: RegisteredPerson | undefined, register: Register): RowError[] {
  const { email, profession, licenceNumber, row } = person
  const holder = register.emails.get(email)
  const isEmailTaken = !known?.hasAccount && holder !== undefined && holder !== known?.id
  const licensed = licenceNumber && register.licences.get(`${profession} ${licenceNumber}`)
  return [
    ...(isEmailTaken ? [error('email-taken', row, 'email')] : []),
    ...(licensed && licensed !== known?.id ? [error('licence-number-taken', row, 'licenceNumber')] : []),
  ]
}

/** One role twice at once: whoever knows which is right ends the other one first. */
function clashes(person: GatheredPerson, { held }: RegisteredPerson): RowError[] {
  return person.roles.flatMap((role) => {
    if (held.some((one) => coversRole(one, role))) return []
    const clash = held.find((one) => overlapOf(one, role))
    return clash
      ? [{ ...error('role-held-otherwise', role.row, 'from'), facts: { from: clash.from, until: clash.until } }]
      : []
  })
}

const error = (code: string, row: number, field: AccountColumn): RowError => ({ code, facts: {}, row, field })
