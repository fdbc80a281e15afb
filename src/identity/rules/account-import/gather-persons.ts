import { searchKey } from '../person-name.ts'
import { isSameRole, overlapOf } from './compare-roles.ts'
import type { AccountRow, ImportedRole } from './read-row.ts'
import type { AccountColumn } from './read-table.ts'
import type { RowError } from './row-error.ts'

/** Everything that a file says of one person. */
export interface GatheredPerson extends Omit<AccountRow, 'held' | 'row'> {
  /** The row in which the file names the person first. */
  readonly row: number
  readonly roles: readonly (ImportedRole & { readonly row: number })[]
}

/**
 * The rows of each person together, known by the PESEL: a person stands in as many rows as they have roles, and each says
 * the same of them. A role that stands there twice is one; two persons never share an address or a licence number.
 *
 * @policy decision 0166
 */
export function gatherPersons(rows: readonly AccountRow[]): { persons: GatheredPerson[]; errors: RowError[] } {
  const groups = Array.from(Map.groupBy(rows, ({ pesel }) => pesel).values())
  const persons = groups.flatMap((group) => personOf(group) ?? [])
  const errors = [
    ...groups.flatMap(contradictions),
    ...groups.flatMap(rolesAtOnce),
    ...sharedBy(persons, 'email', ({ email }) => email),
    ...sharedBy(
      persons,
      'licenceNumber',
      ({ profession, licenceNumber }) => licenceNumber && `${profession} ${licenceNumber}`,
    ),
  ]
  return { persons, errors }
}

function personOf(group: readonly AccountRow[]): GatheredPerson | undefined {
  const [first] = group
  if (!first) return undefined
  const { held: _held, ...said } = first
  const roles = group.map(({ row, held }) => ({ ...held, row }))
  return { ...said, roles: roles.filter((role, index) => roles.findIndex((one) => isSameRole(one, role)) === index) }
}

const SAID = {
  givenNames: ({ givenNames }) => searchKey(givenNames),
  surname: ({ surname }) => searchKey(surname),
  email: ({ email }) => email,
  profession: ({ profession }) => profession,
  licenceNumber: ({ licenceNumber }) => licenceNumber,
} as const satisfies Partial<Record<AccountColumn, (row: AccountRow) => string | null>>

function contradictions([first, ...others]: readonly AccountRow[]): RowError[] {
  if (!first) return []
  const fields = Object.entries(SAID) as [keyof typeof SAID, (row: AccountRow) => string | null][]
  return others.flatMap((row) =>
    fields
      .filter(([, said]) => said(row) !== said(first))
      .map(([field]) => ({ code: 'row-contradicts', facts: { row: first.row }, row: row.row, field })),
  )
}

function rolesAtOnce(group: readonly AccountRow[]): RowError[] {
  return group.flatMap(({ row, held }, index) => {
    const before = group.slice(0, index).filter((one) => !isSameRole(one.held, held))
    const clash = before.find((one) => overlapOf(one.held, held))
    return clash ? [{ code: 'role-twice', facts: { row: clash.row }, row, field: 'from' as const }] : []
  })
}

function sharedBy(
  persons: readonly GatheredPerson[],
  field: 'email' | 'licenceNumber',
  said: (person: GatheredPerson) => string | null,
): RowError[] {
  const groups = Map.groupBy(
    persons.filter((person) => said(person) !== null),
    said,
  )
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ row }) => ({ code: 'of-another-row', facts: { row: first?.row ?? 0 }, row, field })),
  )
}
