import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Sheet } from '../../../kernel/sheet.ts'
import { readWorkbook } from '../../../platform/sheets/read-workbook.ts'
import { isRecognised } from './is-recognised.ts'
import { recogniseFile } from './recognise.ts'

const sheetOf = (...rows: string[][]): Sheet => ({
  name: 'Badania',
  date1904: false,
  rows: rows.map((texts, index) => ({
    number: index + 1,
    cells: texts.map((text) => (text === '' ? null : { kind: 'text' as const, text })),
  })),
})
const samplesOf = (...rows: string[][]) => recogniseFile([sheetOf(...rows)], {}).samples[0]

test('a column shows three different values; a patient is covered wherever one could stand', () => {
  const samples = samplesOf(
    ['Data', 'Pacjent', 'PESEL', 'Nazwa badania', 'Opis', 'Nr księgi', 'Kto'],
    ['2025-03-03', 'Nowak Jan', '44051401359', 'Echo TTE', 'p. Nowak', '2025/10234', 'Ewa Lis'],
    ['2025-03-03', 'Wilk Anna', '44051401360', 'Holter', 'pilne', '', 'Ewa Lis'],
    ['2025-03-04', 'Wilk Anna', '44051401360', 'Echo TTE', 'kontrola Wilk Anny', '-', 'Jan Kos'],
    ['2025-03-05', 'Wilk Anna', '44051401360', 'EKG', 'pilne', '-', 'Jan Kos'],
    ['2025-03-06', 'Wilk Anna', '44051401360', 'TEE', 'pilne', '-', 'Jan Kos'],
  )
  expect(samples?.[0]).toEqual(['2025-03-03', '2025-03-04', '2025-03-05'])
  expect(samples?.[1]).toEqual(['N… J…', 'W… A…'])
  expect(samples?.[2]).toEqual(['…'])
  expect(samples?.[3]).toEqual(['Echo TTE', 'Holter', 'EKG'])
  expect(JSON.stringify(samples)).not.toMatch(/Nowak|Wilk|Lis|Kos|4405|10234/)
})

test('a hospital’s file shows no patient in any of its samples', () => {
  const file = resolve(import.meta.dirname, '../../../../tests/samples/cardiology-hospital-export.xlsx')
  const sheets = readWorkbook(readFileSync(file), file)
  if (!sheets.ok) throw new Error('the sample cannot be read')
  const { samples, preview } = recogniseFile(sheets.value, {})
  const people = sheets.value.flatMap(({ rows }) =>
    rows
      .slice(4)
      .flatMap(({ cells }) =>
        [cells[2], cells[3]].flatMap((cell) => (cell?.kind === 'text' ? cell.text.split(' ') : [])),
      ),
  )
  const shown = JSON.stringify(samples)
  expect(people.length).toBeGreaterThan(800)
  expect(people.filter((word) => word.length > 2 && shown.includes(word))).toEqual([])
  expect(preview.sheets.map(isRecognised)).toEqual([true])
})

test('a column of which nothing is known, or a missing day, leaves something to ask', () => {
  const recognised = (...titles: string[]) => {
    const [sheet] = recogniseFile([sheetOf(titles, ['2025-03-03', 'Echo TTE', 'x'])], {}).preview.sheets
    return sheet && isRecognised(sheet)
  }
  expect(recognised('Data', 'Badanie', 'Uwagi')).toBe(true)
  expect(recognised('Data', 'Badanie', 'Zyx')).toBe(false)
  expect(recognised('Badanie', 'Kod', 'Uwagi')).toBe(false)
})
