import { expect, test } from 'vitest'
import { CARDIOLOGY_2023, getProgramme } from '../../../../tests/support/programmes.ts'
import { getDate } from '../../../kernel/plain-date.ts'
import type { Sheet } from '../../../kernel/sheet.ts'
import { proceduresOf } from '../programme/items.ts'
import { readEntry } from '../read-entry.ts'
import { errorGroups, FIELD_OF_ERROR, type Fixes, fieldsToMend, mendRows } from './mend-rows.ts'
import { planRows } from './plan-rows.ts'
import { ROW_ERRORS } from './preview.ts'
import { recognise } from './recognise.ts'
import type { Choices } from './settle-texts.ts'

const programme = getProgramme(CARDIOLOGY_2023)
const key = proceduresOf(programme).find(({ name }) => name === 'badanie echokardiograficzne przezklatkowe')?.key ?? ''
const training = { from: getDate('2024-03-01'), until: getDate('2029-02-28') }
const context = { programme, training, today: getDate('2026-03-01'), assignedUnits: {} }
const read: Parameters<typeof mendRows>[2] = (kind, fields) => readEntry(kind, fields, context)

const sheet: Sheet = {
  name: 'Badania',
  date1904: false,
  rows: [
    ['Data', 'Inicjały', 'PESEL', 'Nazwa badania', 'Kod'],
    ['nie wiem', 'AB', '', 'Echo TTE', 'A'],
    ['2019-05-07', 'CD', '', 'Echo TTE', 'A'],
    ['kiedyś', 'EF', '', 'Echo TTE', ''],
    ['2024-05-08', 'GH', '44051401358', 'Echo TTE', 'A'],
    ['2024-05-08', 'IJ', '', 'Inne', 'A'],
    ['2024-05-09', 'KL', '', 'Echo TTE', 'A'],
  ].map((texts, index) => ({
    number: index + 1,
    cells: texts.map((text) => (text === '' ? null : { kind: 'text' as const, text })),
  })),
}
const choices: Choices = {
  items: { 'Echo TTE': key },
  rotations: {},
  code: null,
  assistedCode: 'B',
  withRepeated: false,
}
const planned = planRows(recognise([sheet]), choices, read)
const mended = (fixes: Fixes) => mendRows(planned, fixes, read).map(({ row, status }) => [row, status])

test('rows in error stand together by what is wrong first, the most frequent first', () => {
  expect(errorGroups(planned).map(({ cause, rows }) => [cause, rows.map(({ row }) => row)])).toEqual([
    ['bad-date', [2, 4]],
    ['date: outside-training', [3]],
    ['bad-pesel', [5]],
  ])
})

test('a row that was put right is added, one that still lacks something says what', () => {
  const fixes = { '0/2': { date: '2024-05-06' }, '0/3': { date: '2024-05-07' }, '0/4': { date: '2024-05-07' } }
  expect(mended(fixes)).toEqual([
    [2, 'added'],
    [3, 'added'],
    [4, 'error'],
    [5, 'error'],
    [6, 'unmapped'],
    [7, 'added'],
  ])
  const [, , third] = mendRows(planned, fixes, read)
  expect(third && fieldsToMend(third)).toEqual(['code'])
  expect(mended({ '0/4': { date: '2024-05-07', code: 'B' }, '0/6': { item: key } }).slice(2)).toEqual([
    [4, 'added'],
    [5, 'error'],
    [6, 'added'],
    [7, 'added'],
  ])
})

test('a row with a wrong PESEL is added when it is wanted all the same, and the number is not in it', () => {
  const [row] = mendRows(planned, { '0/5': { pesel: true } }, read).filter(({ row: number }) => number === 5)
  expect(row?.status).toBe('added')
  expect(JSON.stringify(row?.content)).not.toContain('44051401358')
  expect(mended({ '0/5': { pesel: null } })[3]).toEqual([5, 'error'])
})

test('a value that is wrong again is an error again, and what nobody touched stays as it was', () => {
  expect(mended({ '0/2': { date: 'jutro' }, '0/3': { date: '2030-01-01' } })).toEqual(mended({}))
})

test('every error of a row has the field that mends it', () => {
  expect(Object.keys(FIELD_OF_ERROR).toSorted()).toEqual([...ROW_ERRORS].toSorted())
})
