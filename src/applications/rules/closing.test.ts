import { expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import {
  type Closing,
  closingOfMending,
  closingOfWindow,
  deadlineOf,
  hasLapsed,
  mayFileAt,
  reachOf,
  standsSince,
} from './closing.ts'

const setAt = '2027-02-01T08:00:00.000Z'
const AT = '2027-02-28T23:00:00.000Z'
const CLOSING: Closing = { at: AT, law: 'UZL art. 16c ust. 1a', setAt, outageLaw: 'UZL art. 16c ust. 1b' }
const OUTAGE = { from: '2027-02-28T10:00:00.000Z', until: '2027-02-28T12:30:00.000Z' }

test('UZL art. 16c ust. 1a: a window closes with its last day in Warsaw; it gives way to a working day only by the law', () => {
  const window = { lastDay: getDate('2027-02-28'), law: 'UZL art. 16c ust. 1a' }
  expect(closingOfWindow(window, { setAt, outageLaw: CLOSING.outageLaw })).toEqual(CLOSING)
  const moved = closingOfWindow({ ...window, movesFromFreeDays: true }, { setAt, outageLaw: null })
  expect(moved.at).toBe('2027-03-01T23:00:00.000Z')
})

test('KPA art. 64 § 2: the term to mend closes with its last day', () => {
  const of = { law: 'KPA art. 64 § 2', setAt, outageLaw: null }
  expect(closingOfMending(getDate('2027-07-05'), of)).toEqual({ at: '2027-07-05T22:00:00.000Z', ...of })
})

test('UZL art. 16c ust. 1b: an outage moves the deadline where the law of the process says so, and nowhere else', () => {
  expect(deadlineOf(CLOSING, [OUTAGE])).toEqual({ at: '2027-03-01T01:30:00.000Z', because: [OUTAGE] })
  expect(deadlineOf({ ...CLOSING, outageLaw: null }, [OUTAGE])).toEqual({ at: AT, because: [] })
  expect(reachOf(CLOSING)).toBe('2027-02-21T23:00:00.000Z')
})

test.each([
  ['2027-02-28T22:59:59.999Z', [], []],
  [AT, [], ['deadline-passed']],
  [AT, [OUTAGE], []],
  ['2027-03-01T01:29:59.999Z', [OUTAGE], []],
  ['2027-03-01T01:30:00.000Z', [OUTAGE], ['deadline-passed']],
])('filed at %s with outages %j: refused for %j', (now, outages, codes) => {
  const may = mayFileAt(now, CLOSING, outages)
  expect(may.ok ? [] : may.refusals.map(({ code }) => code)).toEqual(codes)
})

test('without a deadline it may be filed at any time; a refusal says the moment and the paragraph', () => {
  expect(mayFileAt(AT, null, [])).toEqual({ ok: true, value: true })
  const late = mayFileAt(AT, CLOSING, [])
  expect(late.ok ? [] : late.refusals).toEqual([
    { code: 'deadline-passed', facts: { at: AT, now: AT }, law: CLOSING.law },
  ])
})

test('decision 0181: what was not mended lapses a day after its deadline as extended', () => {
  expect(hasLapsed(CLOSING, [], '2027-03-01T22:59:59.999Z')).toBe(false)
  expect(hasLapsed(CLOSING, [], '2027-03-01T23:00:00.000Z')).toBe(true)
  expect(hasLapsed(CLOSING, [OUTAGE], '2027-03-02T01:29:59.999Z')).toBe(false)
  expect(hasLapsed(CLOSING, [OUTAGE], '2027-03-02T01:30:00.000Z')).toBe(true)
})

test('decision 0101: a deadline stands since it was set, or since an outage that moved it was known', () => {
  const known = { ...OUTAGE, recordedAt: '2027-02-28T12:31:00.000Z' }
  const short = {
    from: '2027-02-27T10:00:00.000Z',
    until: '2027-02-27T10:30:00.000Z',
    recordedAt: '2027-02-28T20:00:00.000Z',
  }
  expect(standsSince(CLOSING, [])).toBe(setAt)
  expect(standsSince(CLOSING, [short, known])).toBe(known.recordedAt)
  expect(standsSince({ ...CLOSING, outageLaw: null }, [known])).toBe(setAt)
})
