import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../../kernel/sheet.ts'
import { sheetFromText } from '../../../platform/sheets/delimited-text.ts'
import type { ImportMap } from './import-map.ts'
import type { Preview, PreviewRow, PreviewSheet } from './preview.ts'
import { recognise } from './recognise.ts'

const sheet = (csv: string, name = ''): Sheet => ({ ...sheetFromText(csv), name })
const preview = (csv: string, map?: ImportMap): Preview => recognise([sheet(csv)], map)
const only = ({ sheets: [first] }: Preview): PreviewSheet => {
  if (!first) throw new Error('no sheet')
  return first
}
const rows = (csv: string, map?: ImportMap): readonly PreviewRow[] => only(preview(csv, map)).rows
const fields = (csv: string, map?: ImportMap): string[] => only(preview(csv, map)).columns.map(({ field }) => field)
const columnOf = (csv: string, field: string, map?: ImportMap): unknown[] =>
  rows(csv, map).map(({ values }) => (values as unknown as Record<string, unknown>)[field])
const complaints = (csv: string, map?: ImportMap): string[] =>
  rows(csv, map).map(({ errors }) => errors.map(({ column, code }) => `${column}:${code}`).join())

describe('the whole document', () => {
  test('is the one that the contract shows', () => {
    const csv =
      'Wstaw,Nazwisko,Imię,Usługa,Data opisu badania,Asysta\n1,Kowalska-Żuk,Ewa,badanie histopatologiczne,2023-06-07,Jan Kierownik'
    expect(recognise([sheet(csv, 'histpat')])).toEqual({
      sheets: [
        {
          name: 'histpat',
          kind: 'procedure',
          headerRow: 1,
          columns: [
            { index: 0, title: 'Wstaw', field: 'send' },
            { index: 1, title: 'Nazwisko', field: 'surname' },
            { index: 2, title: 'Imię', field: 'givenNames' },
            { index: 3, title: 'Usługa', field: 'service' },
            { index: 4, title: 'Data opisu badania', field: 'date' },
            { index: 5, title: 'Asysta', field: 'assistants' },
          ],
          rows: [
            {
              row: 2,
              status: 'ok',
              values: {
                date: '2023-06-07',
                code: 'B',
                initials: 'EKŻ',
                sex: null,
                service: 'badanie histopatologiczne',
                operator: null,
                assistants: 'Jan Kierownik',
                place: null,
                rotation: null,
                year: null,
                group: null,
              },
              errors: [],
            },
          ],
        },
      ],
      summary: { ok: 1, error: 0, skipped: 0, duplicate: 0 },
    })
  })

  test('a duty has its own values', () => {
    expect(
      rows(
        'Liczba godzin;Liczba minut;Data rozpoczęcia;Nazwa komórki organizacyjnej;Rok szkolenia\n10;5;01.02.2024;SOR;2',
      ),
    ).toEqual([
      {
        row: 2,
        status: 'ok',
        values: { date: '2024-02-01', hours: 10, minutes: 5, place: 'SOR', rotation: null, year: 2 },
        errors: [],
      },
    ])
  })

  test('an empty file, prose and a list of words hold no records', () => {
    for (const csv of ['', 'Instrukcja\nWypełnij arkusz obok.', 'RTG\nUSG\nTK'])
      expect(recognise([sheet(csv)])).toMatchObject({
        sheets: [{ kind: 'procedure', rows: [] }],
        summary: { ok: 0, error: 0 },
      })
  })
})

describe('several sheets are one file', () => {
  const one = 'Wstaw,Nazwisko,Imię,Usługa,Data\n1,Nowak,Ewa,biopsja,2024-01-01'
  test('each is recognised by itself', () => {
    const other = 'Imię;Nazwisko;Data opisu badania;Usługa\nJan;Lis;2024-01-02;sekcja'
    expect(recognise([sheet(one, 'bac'), sheet(other, 'sekcje'), sheet('', 'Arkusz3')])).toMatchObject({
      sheets: [
        { name: 'bac', rows: [{ values: { initials: 'EN' } }] },
        { name: 'sekcje', rows: [{ values: { initials: 'JL' } }] },
        { name: 'Arkusz3', headerRow: null, columns: [], rows: [] },
      ],
      summary: { ok: 2 },
    })
  })

  test('a record that stands in both is a duplicate in the second', () => {
    expect(recognise([sheet(one, 'bac'), sheet(one, 'bac 2')]).summary).toEqual({
      ok: 1,
      error: 0,
      skipped: 0,
      duplicate: 1,
    })
  })

  test('a 0 in one sheet settles the list numbers of the other', () => {
    const codes = (number: number) => `Data,Usługa,Kod zabiegu\n2024-01-0${number + 1},x,${number}`
    const read = recognise([sheet(codes(1), 'a'), sheet(codes(0), 'b')])
    expect(read.sheets.map((found) => found.rows[0]?.values)).toMatchObject([{ code: 'B' }, { code: 'A' }])
  })
})

describe('a record spread over two rows is one', () => {
  test('the number below gives the sex, and its fault counts against the record', () => {
    const csv =
      'Lp;Data;Pacjent;Badanie\n1;2024-01-01;LIS EWA;TK\n;;02070803628;\n2;2024-01-02;LIS JAN;TK\n;;44051401358;\n3;2024-01-03;LIS ADAM;TK'
    expect(rows(csv)).toMatchObject([
      { row: 2, status: 'ok', values: { sex: 'F' } },
      { row: 4, status: 'error', errors: [{ column: 2, code: 'bad-pesel' }] },
      { row: 6, status: 'ok', values: { sex: null } },
    ])
  })

  test('also where the number has a column of its own', () => {
    expect(rows('Data;Pacjent;PESEL;Badanie\n2024-01-01;LIS EWA;;TK\n;;02070803628;')).toMatchObject([
      { row: 2, values: { sex: 'F' } },
    ])
  })

  test('two rows that repeat two rows are a duplicate', () => {
    const pair = '2024-01-01;LIS EWA;TK\n;02070803628;\n'
    expect(rows(`Data;Pacjent;Badanie\n${pair}${pair}`).map(({ row, status }) => [row, status])).toEqual([
      [2, 'ok'],
      [4, 'duplicate'],
    ])
  })
})

describe('the status', () => {
  test.each([
    ['1', 'ok'],
    ['1.0', 'ok'],
    ['x', 'ok'],
    ['tak', 'ok'],
    ['0', 'skipped'],
    ['0,0', 'skipped'],
    ['', 'skipped'],
    [' ', 'skipped'],
    ['nie', 'skipped'],
  ])('Wstaw %j: %s', (send, status) => {
    expect(rows(`Wstaw;Data;Usługa\n${send};2024-01-01;RTG`)[0]?.status).toBe(status)
  })

  test('a skipped row is not blamed for anything', () => {
    expect(rows('Wstaw;Data;Usługa\n0;31.02.2024;RTG')).toMatchObject([{ status: 'skipped', errors: [] }])
  })

  test.each([
    ['every cell the same', '2024-01-01;RTG;JK;x', 'duplicate'],
    ['a cell that is ignored differs', '2024-01-01;RTG;JK;y', 'ok'],
    ['the same day written otherwise', '01.01.2024;RTG;JK;x', 'ok'],
  ])('duplicate: %s', (_, second, status) => {
    expect(rows(`Data;Usługa;Inicjały;Uwagi\n2024-01-01;RTG;JK;x\n${second}`)[1]?.status).toBe(status)
  })

  test.each([
    ['Data;Usługa\n2024-01-01;RTG', ''],
    ['Data;Procedura z grupy\n2024-01-01;RTG', ''],
    ['Data;Usługa\n;RTG', '0:missing-date'],
    ['Data;Usługa;Inicjały\n2024-01-01;;JK', '1:missing-service'],
    ['Data;Inicjały\n2024-01-01;JK', 'null:missing-service'],
    ['Data;Usługa\n31.02.2024;RTG', '0:bad-date'],
    ['Data;Usługa;Płeć\n2024-01-01;RTG;X', '2:bad-sex'],
    ['Data;Usługa;Kod\n2024-01-01;RTG;C', '2:bad-code'],
    ['Data;Usługa;Kod\n2024-01-01;RTG;1', '2:code-ambiguous'],
    ['Data;Usługa;PESEL\n2024-01-01;RTG;44051401358', '2:bad-pesel'],
    ['Data;Usługa;PESEL\n2024-01-01;RTG;brak', ''],
    ['Data;Usługa;PESEL / nr paszportu\n2024-01-01;RTG;AB1234567', ''],
    ['Data;Usługa;PESEL\n2024-01-01;RTG;AB1234567', '2:bad-pesel'],
    ['Data;Usługa;Płeć;PESEL\n31.02.2024;;X;1', '0:bad-date,2:bad-sex,3:bad-pesel,1:missing-service'],
    ['Data;Godziny;Minuty\n2024-01-01;10;5', ''],
    ['Data;Godziny;Minuty\n2024-01-01;24;0', ''],
    ['Data;Godziny;Minuty\n2024-01-01;10;59', ''],
    ['Data;Godziny;Minuty\n2024-01-01;10;60', '2:bad-time'],
    ['Data;Godziny;Minuty\n2024-01-01;25;0', '1:bad-time'],
    ['Data;Godziny;Minuty\n2024-01-01;x;y', '1:bad-time,2:bad-time'],
    ['Data;Godziny;Minuty\n2024-01-01;;', '1:bad-time'],
    ['Data;Godziny;Minuty\n;10;5', '0:missing-date'],
  ])('%j is blamed for %j', (csv, blame) => {
    expect(complaints(csv)).toEqual([blame])
    expect(rows(csv)[0]?.status).toBe(blame === '' ? 'ok' : 'error')
  })
})

describe('the code', () => {
  test.each([
    ['from its column, even beside an assistant', 'Data;Usługa;Kod;Asysta\n2024-01-01;x;A - operator;dr Nowak', 'A'],
    ['from the part', 'Data;Usługa;Rola\n2024-01-01;x;asysta', 'B'],
    ['B when another doctor assists', 'Data;Usługa;Asysta\n2024-01-01;x;dr Nowak', 'B'],
    ['unknown when nobody does', 'Data;Usługa;Asysta\n2024-01-01;x;', null],
    ['unknown when the column says nobody', 'Data;Usługa;Asysta\n2024-01-01;x;brak', null],
    ['unknown for a dash', 'Data;Usługa;Asysta\n2024-01-01;x;-', null],
    [
      'unknown when the operator assists himself',
      'Data;Usługa;Operator;Asysta\n2024-01-01;x;Jan Nowak;lek. Nowak Jan',
      null,
    ],
    ['B when the operator and another are named', 'Data;Usługa;Operator;Asysta\n2024-01-01;x;Jan Nowak;Ewa Lis', 'B'],
    ['B by the assistant when the code is blank', 'Data;Usługa;Kod;Asysta\n2024-01-01;x;;dr Nowak', 'B'],
  ])('%s', (_, csv, code) => {
    expect(columnOf(csv, 'code')).toEqual([code])
  })

  test('two columns of assistants are told together', () => {
    expect(columnOf('Data;Usługa;I asysta;II asysta\n2024-01-01;x;Ewa Lis;Jan Bąk', 'assistants')).toEqual([
      'Ewa Lis, Jan Bąk',
    ])
  })
})

describe('the patient', () => {
  test.each([
    ['surname first by default', 'Data;Usługa;Pacjent\n2024-01-01;x;Marek Adam', 'AM'],
    ['given names first when the title says so', 'Data;Usługa;Imię i nazwisko\n2024-01-01;x;Marek Adam', 'MA'],
    ['surname first when the title says so', 'Data;Usługa;Nazwisko i imię\n2024-01-01;x;Marek Adam', 'AM'],
    ['own initials before the name', 'Data;Usługa;Pacjent;Inicjały\n2024-01-01;x;Lis Jan;XY', 'XY'],
    ['two columns in either order', 'Data;Usługa;Nazwisko;Imię\n2024-01-01;x;Nowak-Lis;Anna Maria', 'AMNL'],
    ['nobody', 'Data;Usługa;Pacjent\n2024-01-01;x;', null],
  ])('initials: %s', (_, csv, initials) => {
    expect(columnOf(csv, 'initials')).toEqual([initials])
  })

  test.each([
    ['surname-first', 'AM'],
    ['given-first', 'MA'],
  ] as const)('the map settles the order: %s', (nameOrder, initials) => {
    expect(columnOf('Data;Usługa;Imię i nazwisko\n2024-01-01;x;Marek Adam', 'initials', { nameOrder })).toEqual([
      initials,
    ])
  })

  test('sex is never taken from a name, and its own column goes before the PESEL', () => {
    const csv =
      'Data;Usługa;Imię;Nazwisko;Płeć;PESEL\n2024-01-01;x;Anna;Lis;;\n2024-01-01;x;Anna;Lis;M;02070803628\n2024-01-01;x;Jan;Lis;;02070803628'
    expect(columnOf(csv, 'sex')).toEqual([null, 'M', 'F'])
  })
})

describe('what a person has settled goes before what is recognised', () => {
  const csv = 'Coś;Tam;Data\n2024-01-01;RTG;JK\n2024-01-02;TK;AN'
  test('the header’s row and the columns', () => {
    const map: ImportMap = {
      sheets: { '': { headerRow: 1, columns: { '0': 'date', '1': 'service', '2': 'initials' } } },
    }
    expect(rows(csv, map)).toMatchObject([
      { row: 2, status: 'ok', values: { date: '2024-01-01', service: 'RTG', initials: 'JK' } },
      { row: 3, values: { initials: 'AN' } },
    ])
  })

  test('what it leaves out is recognised, and never given twice', () => {
    expect(
      fields('Data;Termin;Usługa\n2024-01-01;2024-01-02;x', { sheets: { '': { columns: { '1': 'date' } } } }),
    ).toEqual(['ignored', 'date', 'service'])
  })

  test('no header at all', () => {
    const map: ImportMap = { sheets: { '': { headerRow: null, columns: { '0': 'date', '1': 'service' } } } }
    expect(only(preview('2024-01-01;RTG\n2024-01-02;TK', map))).toMatchObject({
      headerRow: null,
      rows: [{ row: 1 }, { row: 2 }],
    })
  })

  test('sheets and columns that the file lacks are passed over', () => {
    const map: ImportMap = { sheets: { inny: { headerRow: 7 }, '': { columns: { '99': 'sex' } } } }
    expect(rows('Data;Usługa\n2024-01-01;RTG', map)).toMatchObject([{ status: 'ok' }])
  })

  test('hours make it a table of duties', () => {
    expect(
      only(preview('Data;Ile;Gdzie\n2024-01-01;10,5;SOR', { sheets: { '': { columns: { '1': 'total' } } } })),
    ).toMatchObject({
      kind: 'duty',
      rows: [{ values: { hours: 10, minutes: 30 } }],
    })
  })
})

test('text that begins like a formula is text', () => {
  const csv = 'Data;Usługa;Operator\n2024-01-01;=1+1;@SUM(A1)\n2024-01-01;-RTG;+Jan Lis'
  expect(rows(csv).map(({ values }) => values)).toMatchObject([
    { service: '=1+1', operator: '@SUM(A1)' },
    { service: '-RTG', operator: '+Jan Lis' },
  ])
})
