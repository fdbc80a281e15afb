import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, getDate } from '../../kernel/plain-date.ts'
import { type Absence, breaksOf, extendingDays } from './absence-days.ts'
import { ABSENCE_REASONS, ABSENCE_ROWS, absenceRowsOn, findAbsenceRow, mustBeReported } from './absences.ts'
import { type CourseOfTraining, endDate } from './end-date.ts'
import { daysCovered } from './periods.ts'

const day = getDate
const absent = (reason: Absence['reason'], from: string, until: string): Absence => ({
  reason,
  from: day(from),
  until: day(until),
})
const FIVE_YEARS: CourseOfTraining = {
  start: day('2023-06-01'),
  years: 5,
  workTimes: [],
  absences: [],
  extensions: [],
  shortenings: [],
}
const ended = (changes: Partial<CourseOfTraining>) => endDate({ ...FIVE_YEARS, ...changes })

test('five undisturbed years end on the day before the anniversary', () => {
  expect(ended({})).toEqual({
    end: '2028-05-31',
    steps: [{ what: 'programme', days: 1827, law: 'UZL art. 16f', end: '2028-05-31' }],
  })
})

describe('absences extend by calendar days, each with its paragraph (UZL art. 16l)', () => {
  test('thirty days of sickness are thirty days', () => {
    const { end, steps } = ended({ absences: [absent('sickness-or-maternity-benefit', '2024-04-01', '2024-04-30')] })
    expect(end).toBe('2028-06-30')
    expect(steps[1]).toMatchObject({ what: 'absence', days: 30, law: 'UZL art. 16l ust. 1 pkt 1', end: '2028-06-30' })
  })

  test('a day of two absences counts once, for the earlier one', () => {
    const { end, steps } = ended({
      absences: [absent('unpaid-leave', '2024-04-20', '2024-05-10'), absent('sick-pay', '2024-04-01', '2024-04-30')],
    })
    expect(end).toBe('2028-07-10')
    expect(steps.slice(1).map(({ days, absence }) => [absence?.reason, days])).toEqual([
      ['sick-pay', 30],
      ['unpaid-leave', 10],
    ])
  })

  test('unpaid leave extends by three months in the whole training, and says what is over', () => {
    const { steps } = ended({
      absences: [
        absent('unpaid-leave', '2024-01-01', '2024-02-29'),
        absent('unpaid-leave', '2025-01-01', '2025-02-28'),
      ],
    })
    expect(steps.slice(1).map(({ days, absence }) => [days, absence?.notCounted])).toEqual([
      [60, 0],
      [31, 28],
    ])
  })

  test('two rotations abroad of two years each are both within the limit of each', () => {
    const days = extendingDays([
      absent('rotation-abroad', '2021-01-01', '2022-12-31'),
      absent('rotation-abroad', '2023-01-01', '2024-12-31'),
    ]).map((one) => [one.days, one.notCounted])
    expect(days).toEqual([
      [730, 0],
      [731, 0],
    ])
  })

  test('an absence of more than three months is reported to the office', () => {
    expect(mustBeReported({ from: day('2026-01-15'), until: day('2026-04-14') })).toBe(false)
    expect(mustBeReported({ from: day('2026-01-15'), until: day('2026-04-15') })).toBe(true)
  })

  test('annual leave is not on the list', () => {
    expect(ABSENCE_REASONS).not.toContain('annual-leave')
  })
})

describe('the list of absences', () => {
  test('a day that no row covers is a fault, not the nearest list', () => {
    expect(() => absenceRowsOn(day('2011-09-30'))).toThrow('2011-09-30')
    expect(absenceRowsOn(day('2011-10-01')).length).toBeGreaterThan(0)
  })

  test('the first day of the absence chooses the paragraph', () => {
    expect(findAbsenceRow('pregnancy-or-nursing-release', day('2020-08-07'))?.law).toContain('art. 176-179')
    expect(findAbsenceRow('pregnancy-or-nursing-release', day('2020-08-08'))?.law).toContain('art. 179')
    expect(findAbsenceRow('humanitarian-aid', day('2020-08-07'))).toBeUndefined()
  })

  test('no reason has two rows on one day, and every row names a paragraph of art. 16l', () => {
    for (const date of ['2011-10-01', '2020-08-07', '2020-08-08', '2030-01-01']) {
      const reasons = absenceRowsOn(day(date)).map(({ reason }) => reason)
      expect(new Set(reasons).size).toBe(reasons.length)
    }
    expect(ABSENCE_ROWS.filter(({ law }) => !law.startsWith('UZL art. 16l'))).toEqual([])
  })
})

describe('part-time work, extensions, reductions, recognition', () => {
  test('half time doubles the training', () => {
    const { end, steps } = ended({ workTimes: [{ from: day('2023-06-01'), thousandths: 500 }] })
    expect(daysBetween(FIVE_YEARS.start, end) + 1).toBe(1827 * 2)
    expect(steps[1]).toMatchObject({ what: 'part-time', days: 1827 })
  })

  test('a hundred days of half time are fifty days more', () => {
    const workTimes = [
      { from: day('2024-01-01'), thousandths: 500 },
      { from: addDays(day('2024-01-01'), 100), thousandths: 1000 },
    ]
    expect(ended({ workTimes }).end).toBe(addDays(day('2028-05-31'), 50))
  })

  test('part of a day at the end is a whole day', () => {
    expect(ended({ workTimes: [{ from: day('2028-05-31'), thousandths: 750 }] }).end).toBe('2028-06-01')
  })

  test('a reduction takes at most 30 days, and not more than absences gave', () => {
    const absences = [absent('sick-pay', '2024-04-01', '2024-05-10')]
    const reduced = (days: number) => [{ days, basis: 'extension-reduced' as const }]
    expect(ended({ absences, shortenings: reduced(60) }).end).toBe('2028-06-10')
    expect(ended({ shortenings: reduced(20) }).end).toBe('2028-05-31')
  })

  test('all together, in order, and the steps add up', () => {
    const { end, steps } = ended({
      absences: [absent('sick-pay', '2024-04-01', '2024-04-30')],
      extensions: [{ days: 14 }],
      shortenings: [
        { days: 10, basis: 'extension-reduced' },
        { days: 100, basis: 'recognised' },
      ],
    })
    expect(steps.map(({ what, days }) => [what, days])).toEqual([
      ['programme', 1827],
      ['absence', 30],
      ['extension', 14],
      ['extension-reduced', -10],
      ['recognised', -100],
    ])
    expect(end).toBe(addDays(day('2028-05-31'), 30 + 14 - 10 - 100))
  })
})

const someAbsences = fc.array(
  fc.tuple(fc.constantFrom(...ABSENCE_REASONS), fc.nat(1500), fc.nat(60)).map(
    ([reason, offset, days]): Absence => ({
      reason,
      from: addDays(FIVE_YEARS.start, offset),
      until: addDays(FIVE_YEARS.start, offset + days),
    }),
  ),
  { maxLength: 8 },
)

test('whatever the absences and their order: no day counts twice, and each step moves the end by its days', () => {
  fc.assert(
    fc.property(someAbsences, (absences) => {
      const { end, steps } = ended({ absences })
      const extended = daysBetween(day('2028-05-31'), end)
      expect(extended).toBeLessThanOrEqual(daysCovered(absences))
      const sum = steps.reduce((days, step) => days + step.days, 0)
      expect(daysBetween(FIVE_YEARS.start, end) + 1).toBe(sum)
      expect(daysCovered(breaksOf(absences))).toBeGreaterThanOrEqual(extended)
    }),
  )
})
