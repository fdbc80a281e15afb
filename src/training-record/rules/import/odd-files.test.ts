import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../../kernel/sheet.ts'
import { sheetFromText } from '../../../platform/sheets/delimited-text.ts'
import { fits } from './import-map.ts'
import type { PreviewSheet } from './preview.ts'
import { recognise } from './recognise.ts'

const sheet = (csv: string, name = ''): Sheet => ({ ...sheetFromText(csv), name })
const read = (csv: string): PreviewSheet => {
  const [only] = recognise([sheet(csv)]).sheets
  if (!only) throw new Error('no sheet')
  return only
}
const fields = (csv: string): string[] => read(csv).columns.map(({ field }) => field)
const told = (csv: string): unknown[] => read(csv).rows.map(({ row, status }) => [row, status])

describe('a table without titles', () => {
  test('SMK’s order with groups of one word and nobody’s sex', () => {
    expect(fields('2024-10-01;2;B - asysta;Jan Obcy;Oddział X;Staż Z;AK;;Ewa Inna;PCI')).toEqual([
      'date',
      'year',
      'code',
      'operator',
      'place',
      'rotation',
      'initials',
      'assistants',
      'group',
    ])
  })

  test('whole names are the patients, codes of units are not, and a clock makes no duty', () => {
    const rows = ['KOWALSKI JAN', 'NOWAK ANNA', 'LIS EWA'].map((name) => `${name};ZRTG;USG brzucha;05.11.2023;10:15`)
    expect(read(rows.join('\n'))).toMatchObject({ kind: 'procedure', rows: [{ values: { initials: 'JK' } }, {}, {}] })
  })
})

test('titles in two rows are read together, and the second row is no record', () => {
  const csv = 'Data;Pacjent;;Zabieg\n;Imię;Nazwisko;\n2024-01-01;Ewa;Lis;Echo'
  expect(fields(csv)).toEqual(['date', 'givenNames', 'surname', 'service'])
  expect(read(csv).rows).toMatchObject([{ row: 3, status: 'ok', values: { initials: 'EL' } }])
})

test('`Osoba` that the file repeats, beside the patient’s names, is who did it', () => {
  const row = 'Jan Obcy;Ewa;Lis;Echo\n'
  expect(fields(`Data;Osoba;Imię;Nazwisko;Zabieg\n2024-01-01;${row}2024-01-02;${row}`)[1]).toBe('operator')
})

describe('what is no record', () => {
  test.each(['Styczeń 2024;;', 'Uwaga: dane z systemu;;', 'Strona 1 z 1;;', ';Liczba badań: 2;', 'W sumie;2;'])(
    '%s',
    (row) => {
      expect(told(`Data;Zabieg;Inicjały\n2024-01-01;Echo;AB\n${row}\n2024-01-02;Echo;AC`)).toEqual([
        [2, 'ok'],
        [4, 'ok'],
      ])
    },
  )

  test('a list of instructions', () => {
    expect(told('Jak wypełnić arkusz\n1. Wpisz datę\n2. Wpisz nazwę zabiegu')).toEqual([])
  })

  test('but a service that begins with Total is one, whatever is wrong with its day', () => {
    expect(told('Data;Zabieg;Inicjały\n31.02.2024;Total hip;AB\n;Total knee;AC')).toEqual([
      [2, 'error'],
      [3, 'error'],
    ])
  })
})

describe('a duty told by its beginning and end', () => {
  test.each([
    ['Data;Od;Do', '2024-01-01;15:00;7:30', [16, 30]],
    ['Data;Od;Do', '2024-01-01;8:00;8:00', [24, 0]],
    ['Początek dyżuru;Koniec dyżuru', '2024-01-01 15:00;2024-01-02 7:05', [16, 5]],
    ['Dyżur od;Dyżur do', '2024-01-01 8:00;2024-01-02 8:00', [24, 0]],
    ['Dyżur od;Dyżur do', '2024-01-01 8:00;2024-01-03 8:00', [null, null]],
    ['Dyżur od;Dyżur do', '2024-01-02 8:00;2024-01-01 8:00', [null, null]],
  ])('%s %s', (titles, row, [hours, minutes]) => {
    expect(read(`${titles};Oddział\n${row};SOR`)).toMatchObject({
      kind: 'duty',
      rows: [
        { status: hours === null ? 'error' : 'ok', values: { date: row.slice(0, 10), hours, minutes, place: 'SOR' } },
      ],
    })
  })

  test('the hours of a procedure make it none', () => {
    expect(read('Data;Od;Do;Zabieg;Inicjały\n2024-01-01;15:00;16:30;Echo;AB').kind).toBe('procedure')
  })
})

test('a number below a name may say what it is', () => {
  const csv = 'Data;Pacjent;Badanie\n2024-01-01;Lis Jan;Echo\n;PESEL: 44051401359;'
  expect(read(csv).rows).toMatchObject([{ row: 2, values: { sex: 'M' } }])
})

describe('a map of another file is refused', () => {
  const sheets = [sheet('Data;Zabieg\n2024-01-01;Echo', 'Kowalski Jan')]
  test.each([
    [{ sheets: { 'Kowalski Jan': { headerRow: 1, columns: { '1': 'service' } } } }, true],
    [{ sheets: { '#1': { headerRow: null } } }, true],
    [{ sheets: { Dane: {} } }, false],
    [{ sheets: { '#2': {} } }, false],
    [{ sheets: { '#1': { columns: { '2': 'date' } } } }, false],
    [{ sheets: { '#1': { headerRow: 3 } } }, false],
  ] as const)('%j: %s', (map, isOf) => {
    expect(fits(map, sheets).ok).toBe(isOf)
  })

  test('a sheet whose name is not shown is told by its place', () => {
    const map = { sheets: { '#1': { columns: { '1': 'place' } } } } as const
    expect(recognise(sheets, map).sheets[0]).toMatchObject({ name: '#1', columns: [{}, { field: 'place' }] })
  })
})
