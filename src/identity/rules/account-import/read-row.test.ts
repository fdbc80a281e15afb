import { describe, expect, test } from 'vitest'
import { ROLES } from '../../../kernel/actor.ts'
import { sheetFromText } from '../../../platform/sheets/delimited-text.ts'
import { SCOPE_OF_ROLE } from '../holding.ts'
import { Places } from './places.ts'
import { readAccountRow } from './read-row.ts'
import { readAccountTable } from './read-table.ts'
import { errorsOfRow } from './row-error.ts'
import { TEMPLATE_ROWS } from './template.words.ts'
import { ROLE_WORDS } from './values.words.ts'

const PLACES = new Places({
  units: [
    { id: 'u1', name: 'Szpital Wzorcowy', city: 'Warszawa' },
    { id: 'u2', name: 'Szpital Wzorcowy', city: 'Kraków' },
    { id: 'u3', name: 'Klinika Jedyna', city: 'Łódź' },
  ],
  bodies: [
    { id: 'b1', kind: 'medical-chamber', name: 'Izba w Warszawie', voivodeship: '14' },
    { id: 'b2', kind: 'voivodeship-office', name: 'Urząd Mazowiecki', voivodeship: '14' },
  ],
  specialties: new Set(['0748']),
})

const LEGAL = {
  ...{ pesel: '00610100112', givenNames: 'Anna', surname: 'Próbna', email: 'Anna@X.example' },
  ...{ role: 'opiekun stażu', unit: 'Klinika Jedyna', from: '12.03.2026' },
}
const read = (typed: object) => readAccountRow({ row: 2, typed }, PLACES)
const wrongIn = (typed: object): string[] => {
  const verdict = read(typed)
  return verdict.ok ? [] : errorsOfRow(2, verdict.refusals).map(({ field, code }) => `${field} ${code}`)
}

test('a row that says everything is read, whichever of the two ways its days are written in', () => {
  const row = read({ ...LEGAL, until: '2027-01-31', profession: 'Lekarz Dentysta', licenceNumber: '5425740' })
  expect(row).toMatchObject({
    ok: true,
    value: {
      email: 'anna@x.example',
      profession: 'dentist',
      held: { role: 'mentor', from: '2026-03-12', until: '2027-01-31' },
    },
  })
})

test('decision 0166: every wrong field is named at once, and none holds the PESEL', () => {
  const typed = { pesel: '90010112345', givenNames: '1', email: 'x', role: 'król', from: '2026-02-30', until: 'kiedyś' }
  expect(wrongIn(typed)).toEqual([
    ...['pesel bad-pesel', 'givenNames bad-name', 'surname missing', 'email bad-email', 'role unknown-value'],
    ...['from bad-date', 'until bad-date'],
  ])
  expect(JSON.stringify(read(typed))).not.toContain(typed.pesel)
})

test.each([
  [{ unit: 'Szpital Wzorcowy' }, ['unit place-several']],
  [{ unit: 'Szpital Wzorcowy, Kraków' }, []],
  [{ unit: 'u2' }, []],
  [{ unit: 'Szpital Nieznany' }, ['unit place-unknown']],
  [{ unit: undefined }, ['unit scope-missing']],
  [{ voivodeship: 'mazowieckie' }, ['voivodeship scope-superfluous']],
  [{ role: 'izba lekarska', unit: undefined, body: 'izba w warszawie' }, []],
  [{ role: 'uczelnia', unit: undefined, body: 'Izba w Warszawie' }, ['body place-unknown']],
  [{ role: 'konsultant wojewódzki', unit: undefined, voivodeship: '14', specialty: '0748' }, []],
  [{ role: 'konsultant krajowy', unit: undefined, specialty: '9999' }, ['specialty unknown-value']],
  [{ function: 'kierownik' }, ['function function-of-another-role']],
  [{ licenceNumber: '5425740' }, ['profession licence-without-profession']],
  [{ profession: 'lekarz', licenceNumber: '5425741' }, ['licenceNumber licence-number-check-digit']],
  [{ until: '2026-03-11' }, ['until period-ends-before-it-begins']],
  [{ role: 'newcomer', unit: undefined }, ['role unknown-value']],
])('a row with %j: %j', (typed, wrong) => expect(wrongIn({ ...LEGAL, ...typed })).toEqual(wrong))

test('decision 0150: the office of a voivodeship needs no name, and may have its own', () => {
  const office = { ...LEGAL, role: 'urząd wojewódzki', unit: undefined, voivodeship: 'mazowieckie' }
  for (const body of [undefined, 'Urząd Mazowiecki'])
    expect(read({ ...office, body })).toMatchObject({ value: { held: { scope: { bodyId: 'b2', voivodeship: '14' } } } })
})

test.each(Object.keys(ROLE_WORDS))(
  'role %s is known by its identifier and every word, and by nothing of another',
  (role) => {
    const words = Object.values(ROLE_WORDS).flat()
    expect(new Set(words).size).toBe(words.length)
    expect(ROLES).toContain(role)
    expect(SCOPE_OF_ROLE).toHaveProperty([role])
    const named = [role, ...(ROLE_WORDS[role as keyof typeof ROLE_WORDS] ?? [])]
    for (const name of named) expect(wrongIn({ ...LEGAL, role: name })).not.toContain('role unknown-value')
  },
)

test('the rows of the template are such as can be read', () => {
  for (const typed of TEMPLATE_ROWS)
    expect(wrongIn(typed).filter((error) => error !== 'unit place-unknown')).toEqual([])
})

describe('the header', () => {
  const table = (text: string) => readAccountTable(sheetFromText(text))

  test('says what each column holds, in any order and either language; what says nothing is named', () => {
    const verdict = table('uwagi;Role;FROM;E-MAIL;nazwisko;Imię;pesel\nx;mentor;2026-01-01;a@b.pl;Próbna;Anna;1')
    expect(verdict).toMatchObject({
      ok: true,
      value: { ignored: ['uwagi'], rows: [{ row: 2, typed: { role: 'mentor', surname: 'Próbna', pesel: '1' } }] },
    })
  })

  test.each([
    ['PESEL;imiona;nazwisko;e-mail;rola;od', 'no-rows'],
    ['PESEL;nazwisko\n1;x', 'columns-missing'],
    ['PESEL;imiona;nazwisko;e-mail;rola;od;od dnia\n1;x;x;x;x;x;x', 'column-twice'],
  ])('%j is refused: %s', (text, code) => expect(table(text)).toMatchObject({ ok: false, refusals: [{ code }] }))

  test('twenty thousand rows are read and one more is not', () => {
    const header = { number: 1, cells: ['PESEL', 'imiona', 'nazwisko', 'e-mail', 'rola', 'od'].map(cell) }
    const sheet = (rows: number) => ({
      ...{ name: '', date1904: false },
      rows: [header, ...Array.from({ length: rows }, (_, index) => ({ number: index + 2, cells: [cell('x')] }))],
    })
    expect(readAccountTable(sheet(20_000)).ok).toBe(true)
    expect(readAccountTable(sheet(20_001))).toMatchObject({ refusals: [{ code: 'too-many-rows' }] })
  })
})

const cell = (text: string) => ({ kind: 'text', text }) as const
