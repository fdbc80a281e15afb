import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, getDate } from '../../kernel/plain-date.ts'
import { daysCovered, merged } from './periods.ts'
import { firstDayOfYear, trainingYearOf } from './training-year.ts'

const day = getDate
const span = (from: string, until: string) => ({ from: day(from), until: day(until) })
const FIVE = { start: day('2023-06-01'), breaks: [], years: 5 }
const SICK = { ...FIVE, breaks: [span('2023-09-01', '2023-11-30')] }

describe('the training year of a day', () => {
  test.each([
    ['2023-06-01', 1],
    ['2024-05-31', 1],
    ['2024-06-01', 2],
    ['2028-05-31', 5],
    ['2029-12-31', 5],
  ])('undisturbed: %s is in year %i', (date, year) => {
    expect(trainingYearOf(day(date), FIVE)).toEqual({ ok: true, value: year })
  })

  test.each([
    ['2023-09-15', 1],
    ['2024-08-30', 1],
    ['2024-08-31', 2],
  ])('with 91 days of sickness: %s is in year %i', (date, year) => {
    expect(trainingYearOf(day(date), SICK)).toEqual({ ok: true, value: year })
  })

  test('before the first day there is none', () => {
    expect(trainingYearOf(day('2023-05-31'), FIVE).ok).toBe(false)
  })

  test('a training begun on 29 February has its years on the 28th', () => {
    const leap = { ...FIVE, start: day('2024-02-29') }
    expect(trainingYearOf(day('2025-02-27'), leap)).toMatchObject({ value: 1 })
    expect(trainingYearOf(day('2025-02-28'), leap)).toMatchObject({ value: 2 })
  })
})

const aPeriod = fc
  .tuple(fc.nat(2500), fc.nat(200))
  .map(([offset, days]) => ({ from: addDays(FIVE.start, offset), until: addDays(FIVE.start, offset + days) }))

test('years never run back, and the first day of a year is where it begins', () => {
  fc.assert(
    fc.property(fc.array(aPeriod, { maxLength: 5 }), fc.integer({ min: 2, max: 5 }), (breaks, year) => {
      const years = { ...FIVE, breaks }
      const first = firstDayOfYear(year, years)
      if (first === undefined) throw new Error('a year of the programme')
      expect(trainingYearOf(first, years)).toMatchObject({ value: year })
      expect(trainingYearOf(addDays(first, -1), years)).toMatchObject({ value: year - 1 })
    }),
  )
})

test('a year that the programme does not have has no first day', () => {
  expect([firstDayOfYear(0, FIVE), firstDayOfYear(6, FIVE)]).toEqual([undefined, undefined])
})

test('periods that overlap or touch are one, and each day counts once', () => {
  const periods = [span('2024-01-05', '2024-01-10'), span('2024-01-01', '2024-01-04'), span('2024-01-08', '2024-01-12')]
  expect(merged(periods)).toEqual([span('2024-01-01', '2024-01-12')])
  expect(daysCovered([...periods, span('2024-02-01', '2024-02-01')])).toBe(13)
})
