import { expect, test } from 'vitest'
import type { Sheet } from '../../../kernel/sheet.ts'
import { assistedCases, withAssistedCode } from './assisted.ts'
import { recogniseFile } from './recognise.ts'

const sheet: Sheet = {
  name: 'Badania',
  date1904: false,
  rows: [
    ['Data', 'Pacjent', 'Badanie', 'Kod', 'Asysta'],
    ['2024-05-06', 'Nowak Jan', 'Echo TTE', '', 'Ewa Specjalistka'],
    ['2024-05-07', 'Lis Anna', 'Echo TTE', '', 'Ewa Specjalistka'],
    ['2024-05-08', 'Lis Anna', 'Echo TEE', 'B', 'Ewa Specjalistka'],
    ['2024-05-09', 'Lis Anna', 'EKG', '', ''],
  ].map((texts, index) => ({
    number: index + 1,
    cells: texts.map((text) => (text === '' ? null : { kind: 'text' as const, text })),
  })),
}
const { preview, assisted } = recogniseFile([sheet], {})
const codes = ({ sheets }: typeof preview) => sheets[0]?.rows.map(({ values }) => 'code' in values && values.code)

test('rows that are B for the doctor in the assistant column are counted and shown, no other', () => {
  expect(assistedCases(preview, assisted)).toEqual({
    count: 2,
    columns: ['Asysta'],
    examples: [{ text: 'Echo TTE', doctor: 'Ewa Specjalistka' }],
  })
})

test('they are B unless a person says A; a code of the file stays', () => {
  expect(codes(withAssistedCode(preview, assisted, 'B'))).toEqual(['B', 'B', 'B', null])
  expect(codes(withAssistedCode(preview, assisted, 'A'))).toEqual(['A', 'A', 'B', null])
})
