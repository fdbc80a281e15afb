import { expect, test } from 'vitest'
import { CARDIOLOGY_2023, getProgramme } from '../../../../tests/support/programmes.ts'
import { getDate } from '../../../kernel/plain-date.ts'
import type { Sheet } from '../../../kernel/sheet.ts'
import { recordCounters } from '../counters/record-counters.ts'
import { proceduresOf, rotationsOf } from '../programme/items.ts'
import { readEntry } from '../read-entry.ts'
import { dutyEffectOf, effectOf } from './effect.ts'
import { isAllKnown, markKnown, planRows } from './plan-rows.ts'
import { recognise } from './recognise.ts'
import { type Choices, rowsWithoutCode, textsToSettle } from './settle-texts.ts'

const programme = getProgramme(CARDIOLOGY_2023)
const tte = proceduresOf(programme).find(({ name }) => name === 'badanie echokardiograficzne przezklatkowe')
const key = tte?.key ?? ''
const training = { from: getDate('2024-03-01'), until: getDate('2029-02-28') }
const context = { programme, training, today: getDate('2026-03-01'), assignedUnits: {} }

const sheet: Sheet = {
  name: 'Badania',
  date1904: false,
  rows: [
    ['Data', 'Pacjent', 'Nazwa badania', 'Kod'],
    ['2024-05-06', 'Nowak Jan', 'Echo TTE', 'A'],
    ['2024-05-06', 'Nowak Jan', 'Echo TTE', 'A'],
    ['2024-05-07', 'Lis Anna', 'Echo TTE', ''],
    ['2019-05-07', 'Lis Anna', 'Echo TTE', 'A'],
    ['nie wiem', 'Lis Anna', 'Echo TTE', 'A'],
    ['2024-05-08', 'Lis Anna', 'constructor', 'A'],
  ].map((texts, index) => ({
    number: index + 1,
    cells: texts.map((text) => (text === '' ? null : { kind: 'text' as const, text })),
  })),
}
const none: Choices = { items: { 'Echo TTE': key }, rotations: {}, code: null, assistedCode: 'B', withRepeated: false }
const planned = (choices: Partial<Choices>) =>
  planRows(recognise([sheet]), { ...none, ...choices }, (kind, fields) => readEntry(kind, fields, context))

test('every row is an entry, or says why it is none', () => {
  expect(planned({}).map(({ row, status }) => [row, status])).toEqual([
    [2, 'added'],
    [3, 'repeated'],
    [4, 'error'],
    [5, 'error'],
    [6, 'error'],
    [7, 'unmapped'],
  ])
  expect(planned({}).at(-1)?.text).toBe('constructor')
  expect(planned({})[2]?.reasons).toMatchObject([{ code: 'missing', field: 'code' }])
  expect(planned({})[3]?.reasons).toMatchObject([{ code: 'outside-training', field: 'date' }])
})

test('one answer gives the missing codes, and repeated rows may be cases of their own', () => {
  const rows = planned({ code: 'B', withRepeated: true })
  expect(rows.slice(0, 3).map(({ status, fields }) => [status, fields.code])).toEqual([
    ['added', 'A'],
    ['added', 'A'],
    ['added', 'B'],
  ])
})

test('what an earlier import brought is known; the second of two equal cases is not, if only one was there', () => {
  const rows = planned({ code: 'B', withRepeated: true })
  const first = rows.flatMap(({ content }) => content ?? []).slice(0, 1)
  expect(
    markKnown(rows, first)
      .map(({ status }) => status)
      .slice(0, 3),
  ).toEqual(['known', 'added', 'added'])
})

test('the effect tells what was there, what comes and what is required', () => {
  const contents = planned({ code: 'B', withRepeated: true }).flatMap(({ content }) => content ?? [])
  const effects = effectOf(recordCounters(programme, []), contents)
  expect(effects.map(({ code, before, added }) => ({ code, before, added }))).toEqual([
    { code: 'A', before: 0, added: 2 },
    { code: 'B', before: 0, added: 1 },
  ])
})

test('a file is known whole only when no row of it is new or wrong', () => {
  const rows = planned({ code: 'B' })
  const contents = rows.flatMap(({ content }) => content ?? [])
  const known = markKnown(rows, contents)
  expect(isAllKnown(known)).toBe(false)
  expect(isAllKnown(known.filter(({ status }) => status !== 'error' && status !== 'unmapped'))).toBe(true)
  expect(isAllKnown(rows.filter(({ status }) => status === 'repeated'))).toBe(false)
})

test('duties add hours to their rotation, on top of those that wait or are approved', () => {
  const rotations = rotationsOf(programme)
  const [first] = rotations
  const stay = first?.key ?? ''
  const duty = readEntry('duty', { item: stay, date: '2024-05-06', hours: 10, minutes: 5, place: 'SOR' }, context)
  if (!duty.ok) throw new Error('the duty is refused')
  const logged = [
    { itemKey: stay, minutes: 60, state: 'entered' as const },
    { itemKey: stay, minutes: 600, state: 'returned' as const },
  ]
  const [effect, ...others] = dutyEffectOf({ rotations, balances: {}, logged }, [duty.value, duty.value])
  expect(others).toEqual([])
  expect(effect).toMatchObject({ itemKey: stay, before: 60, added: 1210, required: null, unit: 'minutes' })
  const balance = { required: 2640, entered: 90, approved: 0, remaining: 2640, weeklyAverage: 0 }
  const [known] = dutyEffectOf({ rotations, balances: { [stay]: balance }, logged }, [duty.value])
  expect(known).toMatchObject({ before: 90, added: 605, required: 2640 })
})

test('what is to be settled is counted, and what leaves the file holds no name', () => {
  const preview = recognise([sheet])
  expect(textsToSettle(preview).services).toEqual([
    { text: 'Echo TTE', rows: 5, day: '2024-05-06' },
    { text: 'constructor', rows: 1, day: '2024-05-08' },
  ])
  expect(rowsWithoutCode(preview, none, programme)).toBe(1)
  expect(JSON.stringify(planned({}))).not.toMatch(/Nowak|Lis|Anna/)
})
