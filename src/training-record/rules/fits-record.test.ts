import { describe, expect, test } from 'vitest'
import { CARDIOLOGY_2014, CARDIOLOGY_2023, getProgramme } from '../../../tests/support/programmes.ts'
import { getDate } from '../../kernel/plain-date.ts'
import type { OtherEntry } from './beside/around.ts'
import type { EntryContent, EntryKind } from './entries/content.ts'
import type { EntryContext } from './entries/context.ts'
import type { Fields } from './entries/draft.ts'
import { fitsRecord, OTHERS_NEEDED } from './fits-record.ts'
import type { Programme } from './programme/shape.ts'
import { readEntry } from './read-entry.ts'
import type { EntryState } from './states.ts'

const NEW = getProgramme(CARDIOLOGY_2023)
const contextOf = (programme: Programme): EntryContext => ({
  programme,
  training: { from: getDate('2023-06-01'), until: getDate('2028-05-31') },
  today: getDate('2027-03-12'),
  assignedUnits: { 'm1/rotation/1': 'a', 'm1/rotation/2': 'b', 'm2/rotation/1': 'c' },
})
const made = (kind: EntryKind, fields: Fields, programme = NEW): EntryContent => {
  const content = readEntry(kind, fields, contextOf(programme))
  if (!content.ok) throw new Error(JSON.stringify(content.refusals))
  return content.value
}
const codes = (
  content: EntryContent,
  others: readonly EntryContent[],
  around: { state?: EntryState; programme?: Programme } = {},
) => {
  const state = around.state ?? 'entered'
  const beside: OtherEntry[] = others.map((other) => ({ content: other, state }))
  const verdict = fitsRecord(content, { programme: around.programme ?? NEW, programmeDays: 1827, others: beside })
  return verdict.ok ? [] : verdict.refusals.map(({ code }) => code)
}

const rotation = (item: string, days: string, partTime = false) => {
  const [from = '', until = ''] = days.split(' ')
  return made('rotation', { item, cell: 'Oddział', days: 1, from, until, partTime })
}
const MARCH = rotation('m1/rotation/1', '2026-03-01 2026-03-31')

describe('two rotations at once', () => {
  test.each([
    ['the next begins the day after', rotation('m1/rotation/2', '2026-04-01 2026-04-20'), []],
    ['one shared day', rotation('m1/rotation/2', '2026-03-31 2026-04-20'), ['rotation-overlaps']],
    ['two parts of one rotation', rotation('m1/rotation/1', '2026-03-10 2026-03-12'), ['rotation-overlaps']],
    ['only one of them part-time', rotation('m1/rotation/2', '2026-03-01 2026-03-31', true), ['rotation-overlaps']],
  ])('%s', (_, other, expected) => {
    expect(codes(other, [MARCH])).toEqual(expected)
  })

  test('both part-time may run together', () => {
    const one = rotation('m1/rotation/1', '2026-03-01 2026-03-31', true)
    expect(codes(rotation('m1/rotation/2', '2026-03-01 2026-03-31', true), [one])).toEqual([])
  })

  test('every overlap is told, and withdrawn ones are none', () => {
    const long = rotation('m1/rotation/2', '2026-03-01 2026-04-30')
    const april = rotation('m2/rotation/1', '2026-04-01 2026-04-30')
    expect(codes(long, [MARCH, april])).toEqual(['rotation-overlaps', 'rotation-overlaps'])
    expect(codes(long, [MARCH, april], { state: 'withdrawn' })).toEqual([])
  })
})

describe('duties and exemptions', () => {
  const duty = (date: string, mode = 'accompanying') =>
    made('duty', { item: 'm1/rotation/1', date, hours: 10, minutes: 5, mode })
  const whole = made('duty-exemption', { item: 'm1/rotation/1', whole: true, reason: 'zaświadczenie lekarza' })
  const march = made('duty-exemption', { item: 'm1/rotation/1', from: '2026-03-01', until: '2026-03-31', reason: 'x' })
  const ofOther = made('duty-exemption', { item: 'm1/rotation/2', whole: true, reason: 'zaświadczenie lekarza' })

  test.each([
    { where: 'in a rotation exempt as a whole', date: '2026-03-01', exemption: whole, isRefused: true },
    { where: 'on the last exempt day', date: '2026-03-31', exemption: march, isRefused: true },
    { where: 'on the day after', date: '2026-04-01', exemption: march, isRefused: false },
    { where: 'when another rotation is exempt', date: '2026-03-01', exemption: ofOther, isRefused: false },
  ])('a duty $where', ({ date, exemption, isRefused }) => {
    expect(codes(duty(date), [exemption])).toEqual(isRefused ? ['rotation-exempt'] : [])
  })

  test('a whole rotation is exempt only while it holds no duty', () => {
    expect(codes(whole, [duty('2026-03-10')])).toEqual(['rotation-has-duties'])
    expect(codes(whole, [])).toEqual([])
    expect(codes(march, [duty('2026-04-10')])).toEqual([])
  })

  test("a duty on one's own needs the supervisor's consent of that day or before", () => {
    const consent = made('independent-duty-consent', { date: '2026-03-10' })
    expect(codes(duty('2026-03-09', 'independent'), [consent])).toEqual(['independent-duty-without-consent'])
    expect(codes(duty('2026-03-10', 'independent'), [consent])).toEqual([])
  })
})

describe('additional self-study days (at most six a year, the basic rotation first, half of a directional one)', () => {
  const days = (item: string, count: number, trainingYear = 1) =>
    made('additional-days', { item, days: count, trainingYear, subject: 'Zjazd' })
  const BASIC = 'm1/rotation/1'
  const ICU = 'm1/rotation/2'
  const basicDone = made('recognition', {
    ...{ item: BASIC, extent: 'whole', decision: 'CMKP 1', decidedOn: '2026-01-01' },
  })

  test('seven in a year are too many, six and one of the next year are not', () => {
    expect(codes(days(BASIC, 2), [days(BASIC, 5)])).toEqual(['over-additional-days'])
    expect(codes(days(BASIC, 1), [days(BASIC, 5)])).toEqual([])
    expect(codes(days(BASIC, 1, 2), [days(BASIC, 6)])).toEqual([])
  })

  test('a directional rotation waits until the basic one of its module is realised', () => {
    expect(codes(days(ICU, 2), [])).toEqual(['basic-rotation-first'])
    expect(codes(days(ICU, 2), [basicDone])).toEqual([])
  })

  test('a directional rotation is shortened by at most half', () => {
    expect(codes(days(ICU, 6, 2), [basicDone, days(ICU, 5)])).toEqual(['over-half-of-rotation'])
    expect(codes(days(ICU, 5, 2), [basicDone, days(ICU, 5)])).toEqual([])
  })

  test('a module without a basic rotation has nothing to wait for', () => {
    const old = getProgramme(CARDIOLOGY_2014)
    const asked = made('additional-days', { item: 'm2/rotation/5', days: 6, trainingYear: 4, subject: 'Zjazd' }, old)
    expect(codes(asked, [], { programme: old })).toEqual([])
  })
})

describe('sums over the training', () => {
  const decided = { decision: 'CMKP 1', decidedOn: '2026-01-01' }
  const shortened = (basis: string, days: number) => made('shortening', { ...decided, basis, days })

  test('at most half of the training is recognised: 913 of 1,827 days', () => {
    expect(codes(shortened('recognised', 413), [shortened('recognised', 500)])).toEqual([])
    expect(codes(shortened('recognised', 414), [shortened('recognised', 500)])).toEqual(['over-half'])
  })

  test('extensions are reduced by at most 30 days', () => {
    const others = [shortened('extension-reduced', 20), shortened('recognised', 500)]
    expect(codes(shortened('extension-reduced', 10), others)).toEqual([])
    expect(codes(shortened('extension-reduced', 11), others)).toEqual(['over-reduction'])
  })

  test('what was done more than five years before the decision is not recognised', () => {
    const recognised = (completedOn: string) =>
      made('recognition', { ...decided, item: 'm1/course/1', extent: 'whole', completedOn })
    expect(codes(recognised('2021-01-01'), [])).toEqual([])
    expect(codes(recognised('2020-12-31'), [])).toEqual(['recognised-too-old'])
    expect(codes(recognised('2026-01-02'), [])).toEqual(['in-the-future'])
  })

  test('unpaid leave is three months in the whole training; sickness has no limit', () => {
    const leave = (from: string, until: string) => made('absence', { reason: 'unpaid-leave', from, until })
    const first = leave('2026-01-01', '2026-02-28')
    expect(codes(leave('2026-06-01', '2026-06-30'), [first])).toEqual([])
    expect(codes(leave('2026-06-01', '2026-07-31'), [first])).toEqual(['absence-over-limit'])
  })

  test('a course stands once', () => {
    const course = made('course', { item: 'm1/course/1', date: '2025-01-01', basis: 'proof', certificate: '1' })
    expect(codes(course, [course])).toEqual(['course-twice'])
  })
})

test('a procedure is held against nothing: ten thousand of them load nothing', () => {
  expect([OTHERS_NEEDED.procedure, OTHERS_NEEDED['procedure-total']]).toEqual([undefined, undefined])
})
