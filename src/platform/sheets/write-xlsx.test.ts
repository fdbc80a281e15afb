import { read } from '@e965/xlsx'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sheetFromText } from './delimited-text.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

const DANGEROUS = ['=1+1', '+48', '-cmd|calc', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x","y")']
const aText = fc.oneof(fc.string(), fc.constantFrom(...DANGEROUS), fc.string({ unit: 'binary' }))

describe('an export never runs a formula', () => {
  test.each(DANGEROUS)('xlsx: %j is a string cell', (text) => {
    const workbook = read(writeXlsx([{ name: 'A', rows: [[text]] }]), { type: 'array', cellFormula: true })
    expect(workbook.Sheets.A?.A1).toMatchObject({ t: 's' })
    expect(workbook.Sheets.A?.A1?.f).toBeUndefined()
  })

  test.each(DANGEROUS)('csv: %j begins with an apostrophe', (text) => {
    expect(writeCsv([[text]])).toMatch(/^\uFEFF"'/)
  })

  test('xlsx: no part of any workbook holds a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.array(aText)), (rows) => {
        const parts = unzipSync(writeXlsx([{ name: 'A', rows }]))
        expect(new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])).not.toMatch(/<f[ >]/)
      }),
    )
  })
})

test('what was written is read back: text, numbers, days, blanks', () => {
  const rows = [
    ['Data', 'Opis', 'Liczba', 'Puste', 'Koniec'],
    [{ date: '2024-02-29' }, 'a & <b> "c"', 1.5, null, '=x'],
  ]
  const sheets = readWorkbook(writeXlsx([{ name: 'Procedury', rows }]), 'a.xlsx')
  expect(sheets.ok && sheets.value[0]).toMatchObject({
    name: 'Procedury',
    rows: [
      { number: 1 },
      {
        number: 2,
        cells: [
          { kind: 'date', date: '2024-02-29', minutes: 0 },
          { kind: 'text', text: 'a & <b> "c"' },
          { kind: 'number', number: 1.5 },
          null,
          { kind: 'text', text: '=x' },
        ],
      },
    ],
  })
})

test('a CSV of ours loses its apostrophes when it comes back', () => {
  const sheet = sheetFromText(writeCsv([['=1+1', 'zwykły']]).slice(1))
  expect(sheet.rows[0]?.cells).toEqual([
    { kind: 'text', text: '=1+1' },
    { kind: 'text', text: 'zwykły' },
  ])
})

test('numbers in a Polish CSV have a comma', () => {
  expect(writeCsv([[10.5, null, { date: '2024-01-02' }]])).toBe('\uFEFF10,5;;2024-01-02\r\n')
})

test('names of sheets are made legal and different', () => {
  const name = 'Procedury: echo/TTE [2024] bardzo długa nazwa'
  const sheets = readWorkbook(
    writeXlsx([
      { name, rows: [['a']] },
      { name, rows: [['b']] },
    ]),
    'a.xlsx',
  )
  expect(sheets.ok && sheets.value.map((sheet) => sheet.name)).toEqual([
    'Procedury  echo TTE  2024  bard',
    'Procedury  echo TTE  2024  (2)',
  ])
})
