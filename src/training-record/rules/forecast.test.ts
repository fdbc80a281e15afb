import { describe, expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import type { MissingElement } from './completion.ts'
import { dueOn } from './deadlines.ts'
import { earliestSession, sessionsFrom } from './exam-sessions.ts'
import { forecast, type RecordAhead } from './forecast.ts'

const day = getDate

describe('sessions of the exam (UZL art. 16s)', () => {
  test.each([
    ['2026-07-31', 'autumn', '2026-07-31', '2026-10-01', '2026-12-20'],
    ['2026-08-01', 'spring', '2026-12-31', '2027-03-01', '2027-05-31'],
    ['2026-12-31', 'spring', '2026-12-31', '2027-03-01', '2027-05-31'],
    ['2027-01-01', 'autumn', '2027-07-31', '2027-10-01', '2027-12-20'],
  ])('who is ready on %s sits in %s', (ready, ...expected) => {
    const { season, applyBy, from, until } = earliestSession(day(ready))
    expect([season, applyBy, from, until]).toEqual(expected)
  })

  test('follow one another', () => {
    expect(sessionsFrom(day('2026-03-12')).map(({ applyBy }) => applyBy)).toEqual([
      '2026-07-31',
      '2026-12-31',
      '2027-07-31',
      '2027-12-31',
      '2028-07-31',
    ])
  })

  test('a day before the rule is a fault', () => {
    expect(() => earliestSession(day('2020-01-01'))).toThrow('2020-07-31')
  })
})

test('deadlines: 30, 7, 14 and 14 days, the opening day not counted (UZL art. 16m, 16r)', () => {
  const opened = day('2028-05-31')
  expect(dueOn('supervisor-approval', opened)).toBe('2028-06-30')
  expect(dueOn('notice-to-office', opened)).toBe('2028-06-07')
  expect(dueOn('formal-check', opened)).toBe('2028-06-14')
  expect(dueOn('substantive-check', opened)).toBe('2028-06-14')
  expect(() => dueOn('formal-check', day('2019-01-01'))).toThrow('2019-01-01')
})

describe('what must happen, in which order', () => {
  const missing: MissingElement[] = [
    { what: 'rotation-days', element: 'm1/rotation/2', facts: { days: 20 } },
    { what: 'waiting-entries', element: 'entries', facts: { entries: 3 } },
  ]
  const record: RecordAhead = {
    today: day('2026-03-12'),
    end: day('2028-05-31'),
    years: { start: day('2023-06-01'), breaks: [], years: 5 },
    hasExamConsent: false,
    isCompleted: false,
    missing,
  }

  test('with consent: the last but one year over on the day of application', () => {
    const { earliest } = forecast(record)
    expect(earliest.way).toBe('with-consent')
    expect(earliest.session).toMatchObject({ season: 'autumn', applyBy: '2027-07-31' })
    expect(earliest.steps.map(({ what, isDone, from, by }) => [what, isDone, from, by])).toEqual([
      ['finish-penultimate-year', false, '2027-06-01', '2027-07-31'],
      ['supervisor-consent', false, '2027-06-01', '2027-07-31'],
      ['apply', false, null, '2027-07-31'],
    ])
  })

  test('confirmed: elements, approvals, the end, three desks with their full deadlines', () => {
    const [, confirmed] = forecast(record).ways
    expect(confirmed?.session.applyBy).toBe('2028-07-31')
    expect(confirmed?.steps.map(({ what, by }) => [what, by])).toEqual([
      ['complete-elements', '2028-06-30'],
      ['approve-waiting', '2028-06-30'],
      ['reach-end-of-training', '2028-06-30'],
      ['supervisor-approval', '2028-06-30'],
      ['formal-check', '2028-07-14'],
      ['substantive-check', '2028-07-28'],
      ['apply', '2028-07-31'],
    ])
    expect(confirmed?.steps.slice(0, 2).map(({ elements }) => elements)).toEqual([['m1/rotation/2'], ['entries']])
  })

  test('no step is due after the one that follows it', () => {
    for (const { steps } of forecast(record).ways) {
      const days = steps.map(({ by }) => by)
      expect(days).toEqual(days.toSorted())
    }
  })

  test('four days later the desks could miss the autumn, so the spring is what is certain', () => {
    const [, confirmed] = forecast({ ...record, end: day('2028-06-04') }).ways
    expect(confirmed?.session.applyBy).toBe('2028-12-31')
  })

  test('three months of sickness in the first year move the last year, and with it the session', () => {
    const breaks = [{ from: day('2023-09-01'), until: day('2023-11-30') }]
    const { earliest } = forecast({ ...record, end: day('2028-08-30'), years: { ...record.years, breaks } })
    expect(earliest.steps[0]?.from).toBe('2027-08-31')
    expect(earliest.session.applyBy).toBe('2027-12-31')
  })

  test('a completed training may apply today', () => {
    const done = { ...record, today: day('2028-07-01'), isCompleted: true, missing: [] }
    const { ways } = forecast(done)
    const confirmed = ways.find(({ way }) => way === 'training-confirmed')
    expect(confirmed?.session.applyBy).toBe('2028-07-31')
    expect(confirmed?.steps.filter(({ isDone }) => !isDone).map(({ what }) => what)).toEqual(['apply'])
  })
})
