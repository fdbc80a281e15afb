import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../../kernel/sheet.ts'
import { sheetFromText } from '../../../platform/sheets/delimited-text.ts'
import { fold, wordsOf } from './cell-text.ts'
import type { ImportMap } from './import-map.ts'
import { IMPORT_FIELDS } from './preview.ts'
import { recognise } from './recognise.ts'

interface Person {
  readonly given: string
  readonly surname: string
  readonly pesel: string
}

const GIVEN = ['Łucja', 'Henryk', 'Żaneta', 'Zofia', 'Marek', 'Anna', 'Stanisław', 'Ewa'] as const
const SURNAMES = [
  'Kowalewska',
  'Źrebiec',
  'Nowak-Wiśniewska',
  'Ćwikła',
  'Bąkowski',
  'Lisiecki',
  'Gąska',
  'Mrozek',
  'Nowik',
  'Drabik',
  'Medycka',
  'Lekowska',
  'Profus',
] as const
const SERVICES = [
  'USG jamy brzusznej',
  'RTG klatki piersiowej',
  'Koronarografia',
  'TK głowy',
  'Echokardiografia',
] as const
const STAFF = ['Tomasz Nadzorujący', 'Barbara Specjalistka'] as const

/** Births after 2200, so that no number can be a living person's. */
const aPesel = fc
  .record({
    year: fc.integer({ min: 10, max: 99 }),
    month: fc.integer({ min: 1, max: 9 }),
    rest: fc.integer({ min: 100_000, max: 289_999 }),
  })
  .map(({ year, month, rest }) => {
    const ten = `${year}6${month}${rest}`
    const sum = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3].reduce((total, weight, at) => total + weight * Number(ten[at]), 0)
    return ten + ((10 - (sum % 10)) % 10)
  })
const aPerson: fc.Arbitrary<Person> = fc.record({
  given: fc.constantFrom(...GIVEN),
  surname: fc.constantFrom(...SURNAMES),
  pesel: aPesel,
})

/** Columns that people have, each with the ways in which they title it and what stands in it for a patient. */
const COLUMNS = {
  surname: { titles: ['Nazwisko', 'NAZWISKO PACJENTA'], cell: ({ surname }: Person) => surname },
  given: { titles: ['Imię', 'Imie pacjenta'], cell: ({ given }: Person) => given },
  whole: {
    titles: ['Pacjent', 'Nazwisko i imię'],
    cell: ({ given, surname }: Person) => `${surname} ${given}`.toUpperCase(),
  },
  both: { titles: ['Pacjent / PESEL'], cell: ({ given, surname, pesel }: Person) => `${surname} ${given} (${pesel})` },
  pesel: { titles: ['PESEL', 'Nr PESEL'], cell: ({ pesel }: Person) => pesel },
  remark: {
    titles: ['Uwagi', 'Komentarz'],
    cell: ({ given, surname, pesel }: Person) => `${given} ${surname} ${pesel}`,
  },
} as const
type ColumnName = keyof typeof COLUMNS

const spoiled = (service: string, way: number, { given, surname, pesel }: Person): string =>
  [
    service,
    `${service} – ${surname} ${given}`,
    `${service} ${pesel}`,
    `${service} (${surname.toUpperCase()})`,
    `${given} ${surname}, ${service}`,
  ][way % 5] ?? ''

const aTable = fc.record({
  people: fc.array(fc.tuple(aPerson, fc.constantFrom(...SERVICES), fc.nat()), { minLength: 1, maxLength: 8 }),
  columns: fc.uniqueArray(fc.constantFrom(...(Object.keys(COLUMNS) as ColumnName[])), { minLength: 1 }),
  order: fc.nat(),
  title: fc.nat(),
})
type Table = typeof aTable extends fc.Arbitrary<infer Value> ? Value : never

/** Everything about the people of a table that must not come out, as folded words. */
const secretsOf = ({ people }: Table): string[] =>
  people.flatMap(([{ given, surname, pesel }]) => [pesel, ...wordsOf(given), ...wordsOf(surname)])

/** The patient's columns in turned order, the day and the service between them, a doctor at the end. */
function tableOf(table: Table): string[][] {
  const { columns, order, title } = table
  const turned = columns.map((_, at) => columns[(at + order) % columns.length] ?? 'whole')
  const titles = turned.map((name) => COLUMNS[name].titles[title % COLUMNS[name].titles.length] ?? '')
  const body = table.people.map(([person, service, way], at) => [
    ...turned.map((name) => COLUMNS[name].cell(person)),
    `${String((at % 28) + 1).padStart(2, '0')}.03.2024`,
    // Without a column of patients nothing tells a name within a text from any other word.
    turned.some((name) => ['whole', 'both'].includes(name)) || (turned.includes('surname') && turned.includes('given'))
      ? spoiled(service, way, person)
      : service,
    STAFF[at % 2] ?? '',
  ])
  return [[...titles, 'Data badania', 'Nazwa badania', 'Asysta'], ...body]
}

const sheetOf = (rows: readonly (readonly string[])[], name = ''): Sheet => ({
  ...sheetFromText(rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n')),
  name,
})

function expectNothingOf(secrets: readonly string[], sheets: readonly Sheet[], map: ImportMap = {}): void {
  const out = JSON.stringify(recognise(sheets, map))
  // The initials of a person with four names can spell a short one.
  const withoutInitials = new Set(wordsOf(out.replace(/"initials":"\p{L}+"/gu, '')))
  const words = new Set(wordsOf(out))
  const digits = fold(out).replace(/[^0-9]+/g, ' ')
  for (const secret of secrets) {
    expect(secret.length > 4 ? words : withoutInitials, `${secret} in ${out}`).not.toContain(secret)
    if (/^\d+$/.test(secret)) expect(digits).not.toContain(secret)
  }
}

describe('no name and no PESEL of a patient comes out', () => {
  test('whatever the columns and their order, and also when the name stands in the description', () => {
    fc.assert(
      fc.property(aTable, (table) => expectNothingOf(secretsOf(table), [sheetOf(tableOf(table))])),
      { numRuns: 300 },
    )
  })

  test('of a table without titles', () => {
    fc.assert(
      fc.property(aTable, (table) => expectNothingOf(secretsOf(table), [sheetOf(tableOf(table).slice(1))])),
      { numRuns: 300 },
    )
  })

  test('when the map calls the columns whatever it likes', () => {
    const aMap = fc.dictionary(fc.nat({ max: 8 }).map(String), fc.constantFrom(...IMPORT_FIELDS))
    fc.assert(
      fc.property(aTable, aMap, (table, columns) => {
        const staffed = Object.fromEntries(
          Object.entries(columns).filter(([index]) => Number(index) < table.columns.length),
        )
        expectNothingOf(secretsOf(table), [sheetOf(tableOf(table))], { sheets: { '': { columns: staffed } } })
      }),
      { numRuns: 300 },
    )
  })

  test('when the map takes a row of data for the header', () => {
    fc.assert(
      fc.property(aTable, fc.integer({ min: 1, max: 4 }), (table, headerRow) =>
        expectNothingOf(secretsOf(table), [sheetOf(tableOf(table))], { sheets: { '': { headerRow } } }),
      ),
      { numRuns: 300 },
    )
  })

  test('beside another patient, above the header, in a title and under a name that is declined', () => {
    const everywhere = ({ people }: Table): string[][] => {
      const [[first] = []] = people
      const body = people.map(([{ given, surname }, service], at) => [
        `${(at % 28) + 1}.03.2024`,
        `${surname} ${given}`,
        service,
        at === 0 ? `Sala ${people.at(-1)?.[0].surname}, po ${people.at(-1)?.[0].given}` : `Sala u ${surname}ego`,
      ])
      const above = [`Pacjent: ${first?.surname} ${first?.given} ${first?.pesel}`, '', '', '']
      return [above, ['Data', 'Pacjent', `Nazwa badania ${first?.given}`, `Miejsce (${first?.surname})`], ...body]
    }
    fc.assert(
      fc.property(aTable, (table) => expectNothingOf(secretsOf(table), [sheetOf(everywhere(table))])),
      { numRuns: 300 },
    )
  })

  test('from a sheet of one patient, whose name stands only above it or on its tab', () => {
    const rows = [
      ['Data', 'Zabieg'],
      ['2024-01-01', 'RTG Źrebiec'],
      ['2024-01-02', 'USG u Łucji'],
    ]
    for (const above of ['Pacjentka: Źrebiec Łucja', 'Źrebiec Łucja, ur. 1950', 'ŹREBIEC ŁUCJA 38632550781'])
      expectNothingOf(['zrebiec', 'lucja', 'lucji', '38632550781'], [sheetOf([[above, ''], ...rows])])
    expectNothingOf(['zrebiec', 'lucja', 'lucji'], [sheetOf(rows, 'Źrebiec Łucja')])
  })

  test.each(['Nowak Ewa', 'Drabik Jan', 'EWA LIS', 'Anna Maria Nowak-Lis'])('from a column of things: %s', (name) => {
    expectNothingOf(wordsOf(name), [
      sheetOf([
        ['Data', 'Nazwa'],
        ['2024-01-01', name],
      ]),
    ])
    expectNothingOf(wordsOf(name), [
      sheetOf([
        ['Data', 'Procedura z grupy', 'Miejsce'],
        ['2024-01-01', 'RTG', name],
      ]),
    ])
  })

  test('from the name of a sheet', () => {
    const person: Person = { given: 'Łucja', surname: 'Źrebiec', pesel: '38632550781' }
    const rows = [
      ['Data', 'Pacjent', 'PESEL', 'Usługa'],
      ['2024-01-01', 'Źrebiec Łucja', person.pesel, 'RTG'],
    ]
    for (const name of ['Źrebiec Łucja', 'Łucja Źrebiec 2024', person.pesel, 'Źrebiec'])
      expectNothingOf(['zrebiec', person.pesel], [sheetOf(rows, name)])
  })
})

describe('hiding a patient hides nothing else', () => {
  const values = (rows: readonly (readonly string[])[]) => recognise([sheetOf(rows)]).sheets[0]?.rows[0]?.values
  test('a doctor who shares a first name, a surname or both in another row', () => {
    expect(
      values([
        ['Data', 'Pacjent', 'Usługa', 'Operator', 'Asysta'],
        ['2024-01-01', 'Kowalski Jan', 'RTG', 'Jan Przykładowy', 'dr Kowalski'],
      ]),
    ).toMatchObject({ operator: 'Jan Przykładowy', assistants: 'dr Kowalski' })
  })

  test('the trainee whose name stands above the table', () => {
    const row = ['2024-01-01', 'Lis Ewa', 'RTG', 'Jan Rezydent']
    const titles = ['Data', 'Pacjent', 'Usługa', 'Operator']
    const [read] = recognise([sheetOf([['Lekarz: Jan Rezydent', '', '', ''], titles, row], 'Jan Rezydent')]).sheets
    expect(read?.rows[0]?.values).toMatchObject({ operator: 'Jan Rezydent' })
  })

  test('the service, the place and the patron of the hospital', () => {
    expect(
      values([
        ['Data', 'Pacjent', 'Usługa', 'Miejsce'],
        ['2024-01-01', 'Badana Anna', 'badanie histopatologiczne', 'Szpital im. Jana Pawła II'],
      ]),
    ).toMatchObject({ service: 'badanie histopatologiczne', place: 'Szpital im. Jana Pawła II' })
  })

  test.each([
    ['USG – KOWALSKI JAN', 'USG'],
    ['USG (Jan Kowalski)', 'USG'],
    ['USG Kowalskiego, kontrola', 'USG, kontrola'],
    ['USG PESEL: 44051401359', 'USG'],
    ['USG 440514-01359', 'USG'],
    ['KOWALSKI JAN', null],
    ['USG nr 12345678', 'USG nr 12345678'],
    ['ABPM – 24h pomiar ciśnienia', 'ABPM – 24h pomiar ciśnienia'],
  ])('%s leaves %s', (written, left) => {
    expect(
      values([
        ['Data', 'Pacjent', 'PESEL', 'Usługa'],
        ['2024-01-01', 'Kowalski Jan', '44051401359', written],
      ]),
    ).toMatchObject({ service: left })
  })
})
