import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePastedTable, sheetFromText, splitText } from './delimited-text.ts'

const cells = (text: string) =>
  sheetFromText(text).rows.map((row) => row.cells.map((cell) => (cell?.kind === 'text' ? cell.text : null)))

describe('the delimiter is found', () => {
  test.each([
    [';', 'Data;Usługa, opis;Asysta\n2020-01-01;RTG, klatka;dr A, dr B'],
    [',', 'Data,Usługa,Asysta\n2020-01-01,RTG; klatka,A'],
    ['tab', 'Data\tUsługa\tAsysta\n2020-01-01\tRTG, klatka\tA'],
    ['|', 'Data|Usługa|Asysta\n2020-01-01|RTG|A'],
    ['quoted', '"Data";"Usługa";"Asysta"\n"2020-01-01";"RTG; klatka";"A"'],
  ])('%s', (_, text) => {
    expect(cells(text).map((row) => row.length)).toEqual([3, 3])
  })

  test('Excel’s own hint is obeyed and is no row', () => {
    expect(sheetFromText('sep=;\nData;Usługa\n2020-01-01;RTG').rows.map((row) => row.number)).toEqual([1, 2])
  })
})

test('rows keep the numbers that a spreadsheet program shows: blank lines and line ends within quotes count so', () => {
  const sheet = sheetFromText('Data;Usługa\r\n\r\n2020-01-01;"RTG\nklatki"\r\n2020-01-02;TK')
  expect(sheet.rows.map((row) => row.number)).toEqual([1, 3, 4])
})

test('nothing is computed, converted or lost: a formula, a zero in front and a date stay as written', () => {
  expect(cells('=1+1;02070803628;12/06/20;@A1;-x')).toEqual([['=1+1', '02070803628', '12/06/20', '@A1', '-x']])
})

test('a quote that nothing closes does not swallow the file', () => {
  expect(cells('a;"b\nc;d\ne;f')).toEqual([
    ['a', '"b'],
    ['c', 'd'],
    ['e', 'f'],
  ])
})

test('a pasted table is cut at tabs', () => {
  const sheet = parsePastedTable('Data\tUsługa\n2020-01-01\tRTG; klatka, płuca\n')
  expect(sheet.rows.map((row) => row.cells.length)).toEqual([2, 2])
})

test('what is quoted is read back, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (table) => {
      const text = table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')
      expect(splitText(text, ';')).toEqual(table)
    }),
  )
})
