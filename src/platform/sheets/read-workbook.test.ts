import { CFB, utils, type WorkBook, write } from '@e965/xlsx'
import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../kernel/sheet.ts'
import { LIMITS } from './limits.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeXlsx } from './write-xlsx.ts'

const TABLE = [
  ['Data', 'Usługa', 'Liczba'],
  [{ date: '2020-12-07' }, 'RTG klatki — żółć', 12.5],
]

const read = (bytes: Uint8Array | string, name: string): Sheet[] => {
  const sheets = readWorkbook(typeof bytes === 'string' ? strToU8(bytes) : bytes, name)
  if (!sheets.ok) throw new Error(sheets.refusals[0]?.code)
  return sheets.value
}
const refusal = (bytes: Uint8Array | string, name: string): string | undefined => {
  const sheets = readWorkbook(typeof bytes === 'string' ? strToU8(bytes) : bytes, name)
  return sheets.ok ? undefined : sheets.refusals[0]?.code
}

function book(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['Data', 'Usługa'],
    [44_172, 'RTG'],
    [44_172.5, '=1+1'],
  ])
  for (const place of ['A2', 'A3']) if (sheet[place]) sheet[place].z = 'yyyy-mm-dd'
  const workbook = utils.book_new()
  utils.book_append_sheet(workbook, sheet, 'Dyżury')
  return workbook
}
const file = (bookType: 'xlsx' | 'biff8' | 'ods' | 'xlml' | 'xlsm'): Uint8Array =>
  new Uint8Array(write(book(), { bookType, type: 'array' }))
const xlsx = writeXlsx([{ name: 'Arkusz1', rows: TABLE }])

/** The same workbook with parts changed or added: how hostile files are made. */
const altered = (parts: Record<string, string | Uint8Array>): Uint8Array => {
  const own: Record<string, Uint8Array> = unzipSync(xlsx)
  for (const [name, content] of Object.entries(parts))
    own[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(own)
}
const sheetXml = (cells: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`

describe('a workbook of any family gives the same plain cells', () => {
  test.each([
    ['xlsx', 'xlsx'],
    ['biff8', 'xls'],
    ['ods', 'ods'],
    ['xlml', 'xml'],
    ['xlml', 'xls'],
    ['xlsm', 'xlsm'],
    ['xlsx', 'xls'],
  ] as const)('%s called .%s', (bookType, ending) => {
    const [sheet] = read(file(bookType), `plik.${ending}`)
    expect(sheet).toEqual({
      name: 'Dyżury',
      date1904: false,
      rows: [
        {
          number: 1,
          cells: [
            { kind: 'text', text: 'Data' },
            { kind: 'text', text: 'Usługa' },
          ],
        },
        {
          number: 2,
          cells: [
            { kind: 'date', date: '2020-12-07', minutes: 0 },
            { kind: 'text', text: 'RTG' },
          ],
        },
        {
          number: 3,
          cells: [
            { kind: 'date', date: '2020-12-07', minutes: 720 },
            { kind: 'text', text: '=1+1' },
          ],
        },
      ],
    })
  })

  test('a formula gives the value that the file stores, and nothing when it stores none', () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>7</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="str"><f>"a"</f><v>zapisane</v></c>'
    const [sheet] = read(altered({ 'xl/worksheets/sheet1.xml': sheetXml(cells) }), 'a.xlsx')
    expect(sheet?.rows[0]?.cells).toEqual([{ kind: 'number', number: 7 }, null, { kind: 'text', text: 'zapisane' }])
  })

  test('lengths of time stay lengths, 24 hours and more included, and a day does not slip for its seconds', () => {
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf/><xf numFmtId="46"/><xf numFmtId="22"/></cellXfs></styleSheet>`
    const cells =
      '<c r="A1" s="1"><v>0.42013888888888884</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>44138.99998</v></c>'
    const [sheet] = read(altered({ 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheetXml(cells) }), 'a.xlsx')
    expect(sheet?.rows[0]?.cells).toEqual([
      { kind: 'time', minutes: 605 },
      { kind: 'time', minutes: 1440 },
      { kind: 'date', date: '2020-11-03', minutes: 1439 },
    ])
  })

  test('a workbook that counts from 1904 means the same days', () => {
    const workbook = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`
    const cells = `<c r="A1" s="2"><v>${44_172 - 1462}</v></c>`
    const [sheet] = read(
      altered({ 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': sheetXml(cells) }),
      'a.xlsx',
    )
    expect(sheet).toMatchObject({ date1904: true, rows: [{ cells: [{ kind: 'date', date: '2020-12-07' }] }] })
  })

  test('SpreadsheetML without a workbook round its rows is read', () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?><Table><Row><Cell><Data ss:Type="String">NOWAK EWA</Data></Cell></Row></Table>'
    expect(read(xml, 'raport.xml')[0]?.rows).toEqual([{ number: 1, cells: [{ kind: 'text', text: 'NOWAK EWA' }] }])
  })
})

describe('text is read in every encoding that Polish programs write', () => {
  const TEXT = 'Nazwisko;Imię\nŻółć;Śćąź'
  const single = (bytes: Record<string, number>) =>
    Uint8Array.from(TEXT, (letter) => bytes[letter] ?? letter.charCodeAt(0))
  const utf16 = (text: string) =>
    Uint8Array.from([...text].flatMap((l) => [l.charCodeAt(0) & 255, l.charCodeAt(0) >> 8]))
  const CP1250 = { ę: 0xea, Ż: 0xaf, ó: 0xf3, ł: 0xb3, ć: 0xe6, Ś: 0x8c, ą: 0xb9, ź: 0x9f }
  const ISO = { ę: 0xea, Ż: 0xaf, ó: 0xf3, ł: 0xb3, ć: 0xe6, Ś: 0xa6, ą: 0xb1, ź: 0xbc }
  test.each([
    ['UTF-8', strToU8(TEXT)],
    ['UTF-8 with its mark', strToU8(`\uFEFF${TEXT}`)],
    ['UTF-16 with its mark', utf16(`\uFEFF${TEXT}`)],
    ['UTF-16 without', utf16(TEXT)],
    ['Windows-1250', single(CP1250)],
    ['ISO-8859-2', single(ISO)],
  ])('%s', (_, bytes) => {
    expect(
      read(bytes, 'a.csv')[0]?.rows.map((row) => row.cells.map((cell) => cell?.kind === 'text' && cell.text)),
    ).toEqual([
      ['Nazwisko', 'Imię'],
      ['Żółć', 'Śćąź'],
    ])
  })
})

describe('what is no plain spreadsheet is refused', () => {
  const compound = (...paths: string[]): Uint8Array => {
    const container = CFB.utils.cfb_new()
    for (const path of paths) CFB.utils.cfb_add(container, path, strToU8('x'.repeat(5000)))
    return new Uint8Array(CFB.write(container, { type: 'array' }) as number[])
  }
  const macroXls = (): Uint8Array => {
    const container = CFB.read(file('biff8'), { type: 'array' })
    CFB.utils.cfb_add(container, '/_VBA_PROJECT_CUR/VBA/dir', strToU8('x'.repeat(5000)))
    return new Uint8Array(CFB.write(container, { type: 'array' }) as number[])
  }
  test.each<[string, Uint8Array | string, string, string]>([
    ['nothing', '', 'a.xlsx', 'empty-file'],
    ['nothing but spaces', ' \n\n', 'a.csv', 'empty-file'],
    ['no letters', Uint8Array.from([0, 1, 2, 3, 0, 0, 0, 9]), 'a.csv', 'not-a-spreadsheet'],
    ['text called a workbook', 'Data;Usługa\n2020-01-01;RTG', 'a.xlsx', 'not-a-spreadsheet'],
    ['a workbook called text', xlsx, 'a.csv', 'not-a-spreadsheet'],
    ['a PDF called a workbook', '%PDF-1.7\n%âãÏÓ', 'a.xlsx', 'not-a-spreadsheet'],
    ['a PDF called text', '%PDF-1.7\n', 'a.csv', 'not-a-spreadsheet'],
    [
      'a picture called text',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      'a.csv',
      'not-a-spreadsheet',
    ],
    ['bytes of nothing', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256), 'a.csv', 'not-a-spreadsheet'],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'a.xlsx', 'not-a-spreadsheet'],
    ['an old Word document', compound('/WordDocument'), 'a.xls', 'not-a-spreadsheet'],
    ['a zip under its own name', xlsx, 'a.zip', 'not-a-spreadsheet'],
    ['JSON', '{"a":1}', 'a.json', 'not-a-spreadsheet'],
    ['half of a workbook', xlsx.slice(0, xlsx.length / 2), 'a.xlsx', 'damaged'],
    ['a workbook with a password', compound('/EncryptionInfo', '/EncryptedPackage'), 'a.xlsx', 'encrypted'],
    ['macros', altered({ 'xl/vbaProject.bin': 'x' }), 'a.xlsm', 'macros'],
    ['macros under an innocent name', altered({ 'xl/vbaProject.bin': 'x' }), 'a.xlsx', 'macros'],
    ['old macros', macroXls(), 'a.xls', 'macros'],
    ['a macro sheet', altered({ 'xl/macrosheets/sheet1.xml': '<x/>' }), 'a.xlsx', 'macros'],
    ['too many bytes', new Uint8Array(LIMITS.fileBytes + 1).fill(65), 'a.csv', 'too-large'],
    ['too many rows', 'x;y\n'.repeat(LIMITS.rows + 2), 'a.csv', 'too-many-rows'],
  ])('%s', (...[, bytes, name, code]) => {
    expect(refusal(bytes, name)).toBe(code)
  })

  test('an encrypted OpenDocument is told from a damaged one', () => {
    const parts = unzipSync(file('ods'))
    parts['META-INF/manifest.xml'] = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>')
    expect(refusal(zipSync(parts), 'a.ods')).toBe('encrypted')
  })

  test('a zip whose parts are encrypted', () => {
    const bytes = Uint8Array.from(xlsx)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 10; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
    }
    expect(refusal(bytes, 'a.xlsx')).toBe('encrypted')
  })

  test('50,000 rows below the header are read, one more is refused', () => {
    expect(read(`Data;Usługa\n${'2020-01-01;RTG\n'.repeat(LIMITS.rows)}`, 'a.csv')[0]?.rows).toHaveLength(
      LIMITS.rows + 1,
    )
  })
})

describe('a bomb costs nothing', () => {
  const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_048_576).fill(48)

  test('told by the sizes that the zip states', () => {
    expect(refusal(altered({ 'xl/worksheets/sheet1.xml': zeros(60) }), 'a.xlsx')).toBe('zip-bomb')
  })

  test('a part that has nothing to do with the sheets', () => {
    expect(refusal(altered({ 'xl/media/picture.png': zeros(60) }), 'a.xlsx')).toBe('zip-bomb')
  })

  test('told while unpacking when the sizes lie', () => {
    const bytes = altered({ 'xl/worksheets/sheet1.xml': zeros(60) })
    const packed = deflateSync(zeros(60)).length
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > packed)
        view.setUint32(at + 24, 1000, true)
    }
    expect(refusal(bytes, 'a.xlsx')).toBe('zip-bomb')
  })

  test('cells spread over the width of a sheet', () => {
    const rows = Array.from(
      { length: 400 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    ).join('')
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
    expect(refusal(altered({ 'xl/worksheets/sheet1.xml': xml }), 'a.xlsx')).toBe('too-many-rows')
  })
})
