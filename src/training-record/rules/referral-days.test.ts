import { describe, expect, test } from 'vitest'
import { CARDIOLOGY_2014, CARDIOLOGY_2023, getProgramme } from '../../../tests/support/programmes.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { plannedDays, plannedEnd, trainingStart } from './referral-days.ts'

const PLANNED = { from: getDate('2026-12-01'), until: getDate('2031-11-30') }
const told = (verdict: { ok: boolean; refusals?: readonly { code: string; field?: string }[] }) =>
  verdict.refusals?.map(({ code, field }) => `${field}: ${code}`) ?? []

describe('a referral plans from one day to a later one (DU/2023/975 § 6 ust. 3)', () => {
  test.each([
    ['2026-12-01', '2031-11-30', []],
    ['2026-12-01', '2026-12-02', []],
    ['2026-12-01', '2026-12-01', ['plannedEnd: period-ends-before-it-begins']],
    ['2026-12-01', '2026-11-30', ['plannedEnd: period-ends-before-it-begins']],
    ['2026-02-30', '2031-13-01', ['plannedStart: bad-date', 'plannedEnd: bad-date']],
    ['', '', ['plannedStart: bad-date', 'plannedEnd: bad-date']],
  ])('from %s to %s: %j', (plannedStart, plannedEnd, expected) => {
    expect(told(plannedDays({ plannedStart, plannedEnd }))).toEqual(expected)
  })
})

describe('a training begins within the days of its referral (decision 0058)', () => {
  test.each([
    ['2026-11-30', ['startedOn: start-outside-referral']],
    ['2026-12-01', []],
    ['2031-11-30', []],
    ['2031-12-01', ['startedOn: start-outside-referral']],
    ['1. grudnia', ['startedOn: bad-date']],
  ])('%s: %j', (startedOn, expected) => {
    expect(told(trainingStart(startedOn, PLANNED))).toEqual(expected)
  })
})

test('the last day lies as many years on as the programme has (UZL art. 16f)', () => {
  expect(plannedEnd(getDate('2026-12-01'), getProgramme(CARDIOLOGY_2023))).toBe('2031-11-30')
  expect(plannedEnd(getDate('2026-12-01'), getProgramme(CARDIOLOGY_2014))).toBe('2032-11-30')
})
