import { expect, test } from 'vitest'
import type { Sheet } from '../../../kernel/sheet.ts'
import { recogniseFile } from './recognise.ts'
import { isSamePerson } from './signature.ts'

const sheetUnder = (above: readonly string[]): Sheet => ({
  name: 'Badania',
  date1904: false,
  rows: [above, ['Data', 'Pacjent', 'Badanie'], ['2024-05-06', 'Nowak Jan', 'Echo TTE']].map((texts, index) => ({
    number: index + 1,
    cells: texts.map((text) => (text === '' ? null : { kind: 'text' as const, text })),
  })),
})
const signedBy = (...above: string[]) => recogniseFile([sheetUnder(above)], {}).signedBy

test.each([
  [['Lekarz: Jan Przykładowy', '', 'okres: 2025'], ['Jan Przykładowy']],
  [['LEKARZ: lek. Anna Wzorcowa, nr 12'], ['lek. Anna Wzorcowa']],
  [['Imię i nazwisko lekarza:', 'Anna Wzorcowa'], ['Anna Wzorcowa']],
  [['Lekarz kierujący: Jan Przykładowy'], []],
  [['Lekarz: oddział kardiologii'], []],
  [['Pacjent: Jan Przykładowy'], []],
  [['Lekarz: Jan Nowak'], ['Jan Nowak']],
])('a heading that says %j is signed by %j', (above, names) => {
  expect(signedBy(...above)).toEqual(names)
})

test('the doctor of the heading is nowhere in what the record takes', () => {
  const { preview } = recogniseFile([sheetUnder(['Lekarz: Jan Przykładowy'])], {})
  expect(JSON.stringify(preview)).not.toContain('Przykładow')
})

test.each([
  ['Wiosenna Lena', 'Lena Wiosenna', true],
  ['lek. Lena Maria Wiosenna', 'Lena Wiosenna', true],
  ['LENA WIOSENNA', 'Lena Wiosenna', true],
  ['Jan Przykładowy', 'Lena Wiosenna', false],
  ['Lena Zimowa', 'Lena Wiosenna', false],
])('%s and %s: one person is %s', (one, other, isOne) => {
  expect(isSamePerson(one, other)).toBe(isOne)
})
