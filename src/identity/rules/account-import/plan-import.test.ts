import { expect, test } from 'vitest'
import { getDate } from '../../../kernel/plain-date.ts'
import { coversRole, isSameRole, overlapOf } from './compare-roles.ts'
import { gatherPersons } from './gather-persons.ts'
import { planImport, type Register, type RegisteredPerson } from './plan-import.ts'
import type { AccountRow, ImportedRole } from './read-row.ts'

const held = (more: Partial<Record<keyof ImportedRole, unknown>> = {}): ImportedRole =>
  ({
    role: 'mentor',
    function: 'user',
    scope: { unitId: 'u1' },
    from: getDate('2026-01-01'),
    until: null,
    ...more,
  }) as ImportedRole

const row = (number: number, more: Partial<Record<keyof AccountRow, unknown>> = {}): AccountRow =>
  ({
    ...{ row: number, pesel: '00610100112', givenNames: 'Anna', surname: 'Próbna', email: 'anna@x.example' },
    ...{ profession: 'doctor', licenceNumber: '5425740', held: held(), ...more },
  }) as AccountRow

const known = (more: Partial<RegisteredPerson> = {}): RegisteredPerson => ({
  ...{ id: 'p1', pesel: '00610100112', givenNames: 'Anna Maria', surname: 'Próbna', profession: 'doctor' },
  ...{ licenceNumber: '5425740', hasAccount: true, held: [], ...more },
})

const register = (...persons: RegisteredPerson[]): Register => ({ persons, emails: new Map(), licences: new Map() })
const SCREEN = { operator: false, personId: 'somebody' } as const
const wrong = (errors: readonly { row: number; field: string; code: string }[]) =>
  errors.map((error) => `${error.row} ${error.field} ${error.code}`)

test('decision 0166: rows of one PESEL are one person, and a role that stands there twice is one', () => {
  const { persons, errors } = gatherPersons([row(2), row(3), row(4, { held: held({ scope: { unitId: 'u2' } }) })])
  expect(errors).toEqual([])
  expect(persons).toHaveLength(1)
  expect(persons[0]?.roles.map((role) => role.row)).toEqual([2, 4])
})

test.each([
  [row(3, { surname: 'Inna' }), ['3 surname row-contradicts']],
  [row(3, { surname: 'PROBNA' }), []],
  [
    row(3, { email: 'inny@x.example', licenceNumber: null }),
    ['3 email row-contradicts', '3 licenceNumber row-contradicts'],
  ],
  [row(3, { held: held({ from: getDate('2026-05-01') }) }), ['3 from role-twice']],
  [row(3, { held: held({ role: 'supervisor' }) }), []],
  [row(3, { pesel: '00610100227' }), ['3 email of-another-row', '3 licenceNumber of-another-row']],
])('beside the first row stands %o: %j', (other, expected) => {
  expect(wrong(gatherPersons([row(2), other]).errors)).toEqual(expected)
})

const planned = (rows: AccountRow[], of: Register, importer: Parameters<typeof planImport>[2] = SCREEN) =>
  planImport(gatherPersons(rows).persons, of, importer)

test('a person whom the register does not know is entered; one whom it knows gets what is missing, and no more', () => {
  expect(planned([row(2)], register()).plans).toMatchObject([
    { opensAccount: true, entersLicence: false, roles: [{ row: 2 }] },
  ])
  expect(planned([row(2)], register()).plans[0]).not.toHaveProperty('knownId')
  const partly = known({ hasAccount: false, licenceNumber: null, profession: null, held: [held()] })
  expect(planned([row(2)], register(partly)).plans).toMatchObject([
    { knownId: 'p1', opensAccount: true, entersLicence: true, roles: [] },
  ])
  expect(planned([row(2)], register(known({ held: [held()] }))).plans).toMatchObject([
    { opensAccount: false, entersLicence: false, roles: [] },
  ])
})

test.each([
  [known({ surname: 'Zupełnie-Inna' }), ['2 surname named-otherwise']],
  [known({ givenNames: 'Maria Anna' }), ['2 givenNames named-otherwise']],
  [known({ profession: 'dentist' }), ['2 profession known-otherwise']],
  [known({ licenceNumber: '6990002' }), ['2 licenceNumber known-otherwise']],
  [known({ held: [held({ until: getDate('2026-06-30') })] }), ['2 from role-held-otherwise']],
  [known({ held: [held({ until: getDate('2025-12-31') })] }), []],
  [known({ id: SCREEN.personId }), ['2 pesel own-roles']],
])('the register knows %o: %j', (person, expected) => {
  expect(wrong(planned([row(2)], register(person)).errors)).toEqual(expected)
})

test('an address or a licence number of somebody else stands in the way; one’s own does not', () => {
  const taken = { emails: new Map([['anna@x.example', 'p2']]), licences: new Map([['doctor 5425740', 'p2']]) }
  expect(wrong(planned([row(2)], { persons: [], ...taken }).errors)).toEqual([
    ...['2 email email-taken', '2 licenceNumber licence-number-taken'],
  ])
  expect(planned([row(2)], { persons: [known({ id: 'p2' })], ...taken }).errors).toEqual([])
})

test('administrators of the system are named by the operator alone', () => {
  const rows = [row(2, { held: held({ role: 'administrator', scope: {} }) })]
  expect(wrong(planned(rows, register()).errors)).toEqual(['2 role role-by-operator'])
  expect(planned(rows, register(), { operator: true }).errors).toEqual([])
})

test.each([
  [{}, ['same', 'at once', 'covered']],
  [{ from: getDate('2026-02-01') }, ['at once', 'covered']],
  [{ from: getDate('2025-02-01') }, ['at once']],
  [{ until: getDate('2026-01-01') }, ['at once', 'covered']],
  [{ until: getDate('2025-12-31'), from: getDate('2025-01-01') }, []],
  [{ function: 'head' }, ['at once']],
  [{ scope: { unitId: 'u2' } }, []],
])('a role held from 2026 on, and beside it %j: %j', (more, expected) => {
  const [one, other] = [held(), held(more)]
  const found = { same: isSameRole(one, other), 'at once': overlapOf(one, other), covered: coversRole(one, other) }
  expect(Object.entries(found).flatMap(([name, is]) => (is ? [name] : []))).toEqual(expected)
})
