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

describe('columns are known by their titles, in any order and spelling', () => {
  test.each([
    ['DATA', 'date'],
    ['Data badania', 'date'],
    ['Data opisu badania', 'date'],
    ['Data znieczulenia', 'date'],
    ['Data (rrrr-mm-dd)', 'date'],
    ['Data rozpoczęcia', 'date'],
    ['Data urodzenia', 'ignored'],
    ['Data akceptacji', 'ignored'],
    ['Rok', 'year'],
    ['Rok szkolenia', 'year'],
    ['Rok urodzenia', 'ignored'],
    ['Kod zabiegu', 'code'],
    ['KOD ZABIEGU (A/B)', 'code'],
    ['Osoba wykonująca', 'operator'],
    ['Osoba wykonujaca', 'operator'],
    ['Operator', 'operator'],
    ['Lekarz wykonujący', 'operator'],
    ['Asysta', 'assistants'],
    ['I asysta', 'assistants'],
    ['Nadzór', 'assistants'],
    ['Dane osoby wykonującej I i II asystę', 'assistants'],
    ['Dane osoby wykonującej asystę', 'assistants'],
    ['Lekarz opisujący', 'assistants'],
    ['Lekarz', 'assistants'],
    ['Miejsce wykonania', 'place'],
    ['Nazwa komórki organizacyjnej', 'place'],
    ['Oddział', 'place'],
    ['Nazwa stażu', 'rotation'],
    ['Imię', 'givenNames'],
    ['IMIE', 'givenNames'],
    ['Imię pacjenta', 'givenNames'],
    ['Nazwisko pacjenta', 'surname'],
    ['Pacjent', 'patient'],
    ['Imię i nazwisko', 'patient'],
    ['Nazwisko i imię pacjenta', 'patient'],
    ['Pacjent / PESEL', 'patient'],
    ['PESEL', 'pesel'],
    ['PESEL pacjenta', 'pesel'],
    ['ID pacjenta', 'ignored'],
    ['Inicjały', 'initials'],
    ['Inicjaly pacjenta', 'initials'],
    ['Płeć', 'sex'],
    ['PLEC PACJENTA', 'sex'],
    ['Wiek', 'age'],
    ['Usługa', 'service'],
    ['Nazwa zabiegu', 'service'],
    ['Opis badania', 'service'],
    ['Procedura z grupy', 'group'],
    ['ASA', 'ignored'],
    ['Komentarz', 'ignored'],
    ['Lp.', 'ignored'],
    ['Wstaw', 'send'],
    ['Date of birth', 'ignored'],
    ['First name', 'givenNames'],
    ['Last name', 'surname'],
    ['Patient', 'patient'],
    ['Procedure', 'service'],
    ['Sex', 'sex'],
    ['Assistant', 'assistants'],
    ['Hospital', 'place'],
    ['Rotation', 'rotation'],
  ])('%s is %s', (title, field) => {
    const beside = [
      ['Data', 'date'],
      ['Badanie', 'service'],
      ['Płeć', 'sex'],
      ['Wiek', 'age'],
    ].filter(([, own]) => own !== field)
    expect(fields(`${beside[0]?.[0]};${title};${beside[1]?.[0]};${beside[2]?.[0]}\n;;`)[1]).toBe(field)
  })

  test('titles above the header, blank rows and totals are no records', () => {
    const csv =
      'Szpital – zestawienie badań\nLekarz: Jan Przykładowy;;okres: 2025-03-03 – 2026-04-27\n\nLp.;Data wykonania;Pacjent;Nazwa badania\n1;03.03.2025;TESTOWA ŁUCJA;TTE\n\n2;04.03.2025;LIS ADAM;TTE\nRAZEM:;;;2\nSporządził: Jan Przykładowy;;;'
    expect(only(preview(csv))).toMatchObject({ headerRow: 4, rows: [{ row: 5 }, { row: 7 }] })
  })

  test('a header printed again on each page and a row of column numbers are no records', () => {
    const csv = 'Data;Usługa;Inicjały;Płeć\n1;2;3;4\n2024-01-01;RTG;JK;M\nData;Usługa;Inicjały;Płeć\n2024-01-02;TK;AN;K'
    expect(rows(csv).map(({ row }) => row)).toEqual([3, 5])
  })

  test('an unknown column is known by what stands in it', () => {
    const csv = 'Data;Usługa;;Kolumna1\n2024-01-01;RTG;44051401359;A - operator\n2024-01-02;TK;02070803628;B - asysta'
    expect(fields(csv)).toEqual(['date', 'service', 'pesel', 'code'])
  })

  test('of two columns with one meaning the better title has it, and the other is ignored', () => {
    expect(fields('Data zlecenia;Data badania;Opis;Nazwa badania\n2024-01-01;2024-01-02;x;y')).toEqual([
      'ignored',
      'date',
      'ignored',
      'service',
    ])
  })
})

describe('tables without titles', () => {
  const headless = (csv: string) => {
    const found = only(preview(csv))
    expect(found.headerRow).toBeNull()
    expect(found.columns.every(({ title }) => title === null)).toBe(true)
    return found
  }

  test('SMK’s own order of procedures', () => {
    const csv =
      '2024-10-01,1,A - operator,Jan Przykładowy,Oddział Chirurgii - Szpital,Staż podstawowy,AK,K,,cholecystektomia\n2024-10-02,1,B - asysta,Ewa Nowak,Oddział Chirurgii - Szpital,Staż podstawowy,M.Z.,M,Jan Przykładowy,appendektomia'
    expect(headless(csv).rows[1]).toEqual({
      row: 2,
      status: 'ok',
      values: {
        date: '2024-10-02',
        code: 'B',
        initials: 'MZ',
        sex: 'M',
        service: null,
        operator: 'Ewa Nowak',
        assistants: 'Jan Przykładowy',
        place: 'Oddział Chirurgii - Szpital',
        rotation: 'Staż podstawowy',
        year: 1,
        group: 'appendektomia',
      },
      errors: [],
    })
  })

  test('list indexes with names in two columns', () => {
    const csv =
      '2019-04-20,1,0,Anna Przykładowa,1,11,Mateusz,Wzorcowy,A.Testowy,RTG\n2019-04-21,1,1,Anna Przykładowa,1,11,Ewa,Nowak,,RTG'
    expect(
      headless(csv).rows.map(({ values }) => 'code' in values && [values.code, values.initials, values.place]),
    ).toEqual([
      ['A', 'MW', '1'],
      ['B', 'EN', '1'],
    ])
  })

  test('SMK’s own order of duties', () => {
    expect(headless('10,5,2022-04-21,Oddział\n24,0,2022-04-22,SOR')).toMatchObject({
      kind: 'duty',
      rows: [{ values: { hours: 10, minutes: 5 } }, { values: { hours: 24, minutes: 0, place: 'SOR' } }],
    })
  })

  test('a dump of a radiology system, PESEL below the name, ended by RAZEM', () => {
    const csv =
      '1;;2020-11-03 09:12;;;;KOWALSKI JAN;USG JAMY BRZUSZNEJ;;;;;Specjalista Adam\n;;;;;;44051401359;;;;;;\n2;;03-12-2020;;;;NOWAK-WIŚNIEWSKA ANNA MARIA;TK GŁOWY;;;;;Specjalista Adam\n;;;;;;02070803628;;;;;;\nRAZEM:;;;;;;;;;;;;'
    expect(headless(csv).rows.map(({ row, values }) => ({ row, ...values }))).toMatchObject([
      { row: 1, date: '2020-11-03', initials: 'JK', sex: 'M', code: 'B', assistants: 'Specjalista Adam' },
      { row: 3, date: '2020-12-03', initials: 'AMNW', sex: 'F', service: 'TK GŁOWY' },
    ])
  })

  test('rows of twelve cells, and of eight without a day', () => {
    const csv =
      '1,KOWALSKI JAN,K1,2,USG BRZUCHA,x,05.11.2023,9:00,AB,Dr Nowak,RIS,1\n2,NOWAK ANNA,K1,2,RTG KLATKI,x,06.11.2023,9:00,AB,Dr Nowak,RIS,1\n3,LIS EWA,K1,2,TK GŁOWY,Dr Nowak,RIS,1'
    expect(headless(csv).rows).toMatchObject([
      { status: 'ok', values: { date: '2023-11-05', initials: 'JK', service: 'USG BRZUCHA' } },
      { status: 'ok', values: { initials: 'AN' } },
      {
        status: 'error',
        values: { date: null, initials: 'EL', service: 'TK GŁOWY' },
        errors: [{ column: 6, code: 'missing-date' }],
      },
    ])
  })

  test('a day that is no day is still called bad in a row of full length', () => {
    const csv =
      '2024-10-01,1,A - operator,Jan Lis,Oddział,Staż podstawowy,AK,K,,x\nwczoraj,1,A - operator,Jan Lis,Oddział,Staż podstawowy,AK,K'
    expect(rows(`${csv}\n${csv.split('\n')[0]?.replace('01,', '03,')}`)[1]).toMatchObject({
      errors: [{ column: 0, code: 'bad-date' }, { code: 'missing-service' }],
    })
  })

  test('titles that say nothing are passed over', () => {
    const csv = 'kol1,kol2,kol3,kol4\n10,5,2022-04-21,Oddział\n24,0,2022-04-22,SOR'
    expect(rows(csv).map(({ row }) => row)).toEqual([2, 3])
  })
})
