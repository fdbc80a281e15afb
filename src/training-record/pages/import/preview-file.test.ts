import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Sheet } from '../../../kernel/sheet.ts'
import { readWorkbook } from '../../../platform/sheets/read-workbook.ts'
import { previewFile } from './preview-file.ts'

const text = (written: string) => ({ kind: 'text' as const, text: written })
const sheet: Sheet = {
  name: 'Nowak Jan',
  date1904: false,
  rows: [
    { number: 1, cells: [text('Data'), text('Pacjent'), text('Badanie')] },
    { number: 2, cells: [text('2024-05-06'), text('Nowak Jan'), text('Echo TTE')] },
  ],
}

test('a patient in the name of a file or of a sheet stays on the device', () => {
  const shown = previewFile({ sheets: [sheet], name: 'Nowak_Jan_echo.xlsx' }, { sheets: {} })
  expect(JSON.stringify(shown)).not.toMatch(/Nowak/)
  expect(shown.fileName).toMatch(/\.xlsx$/)
  expect(shown.preview.sheets).toHaveLength(1)
})

test('a harmless name is kept, and what is settled for a sheet counts whatever its name', () => {
  const settled = { sheets: { 0: { columns: { 2: 'group' as const } } } }
  const { fileName, preview } = previewFile({ sheets: [sheet], name: 'echo maj.csv' }, settled)
  expect(fileName).toBe('echo maj.csv')
  expect(preview.sheets[0]?.columns.map(({ field }) => field)).toEqual(['date', 'patient', 'group'])
})

test('pasted rows are read like a file', () => {
  const pasted = 'Data\tPacjent\tBadanie\n2024-05-06\tLis Anna\tEKG\n'
  const sheets = readWorkbook(new TextEncoder().encode(pasted), 'pasted.txt')
  expect(
    sheets.ok && previewFile({ sheets: sheets.value, name: 'pasted.txt' }, { sheets: {} }).preview.summary.ok,
  ).toBe(1)
})

test('a hospital export of cardiology becomes rows without errors', () => {
  const name = 'cardiology-hospital-export.xlsx'
  const sheets = readWorkbook(readFileSync(`tests/samples/${name}`), name)
  if (!sheets.ok) throw new Error('refused')
  const { preview } = previewFile({ sheets: sheets.value, name }, { sheets: {} })
  expect(preview.summary.ok).toBeGreaterThan(0)
})
