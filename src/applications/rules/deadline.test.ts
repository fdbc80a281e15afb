import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { extendedBy, isInTime, lastDayOf, type Outage } from './deadline.ts'
import { isFreeDay } from './free-days.ts'
import { endOfDay, startOfDay } from './warsaw-time.ts'

describe('2000/84/WE: days in Warsaw', () => {
  test.each([
    ['2026-02-28', '2026-02-28T23:00:00.000Z'],
    ['2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['2026-09-30', '2026-09-30T22:00:00.000Z'],
    ['2026-10-24', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['2028-02-29', '2028-02-29T23:00:00.000Z'],
  ])('%s is over at %s', (day, moment) => expect(endOfDay(getDate(day))).toBe(moment))

  test('the days of a clock change have 23 and 25 hours, all others 24', () => {
    const hours = (day: string) =>
      (Date.parse(endOfDay(getDate(day))) - Date.parse(startOfDay(getDate(day)))) / 3_600_000
    expect(['2026-03-28', '2026-03-29', '2026-10-25', '2026-10-26'].map(hours)).toEqual([24, 23, 25, 24])
  })

  test('every day begins at midnight by the clock of Warsaw', () => {
    const clock = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Warsaw', dateStyle: 'short', timeStyle: 'medium' })
    const aDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(aDay, (date) => {
        const day = getDate(date.toISOString().slice(0, 10))
        expect(clock.format(new Date(startOfDay(day)))).toBe(`${day} 00:00:00`)
      }),
    )
  })
})

describe('KPA art. 57: terms', () => {
  test.each([
    [{ after: '2026-11-02', days: 7, movesFromFreeDays: true }, '2026-11-09'],
    [{ after: '2026-11-04', days: 7, movesFromFreeDays: true }, '2026-11-12'],
    [{ after: '2026-11-04', days: 7, movesFromFreeDays: false }, '2026-11-11'],
    [{ after: '2026-12-10', days: 14, movesFromFreeDays: true }, '2026-12-28'],
  ])('%j ends on %s', (term, day) => expect(lastDayOf({ ...term, after: getDate(term.after) })).toBe(day))

  test('a term that the law moves never ends on a free day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 60 }), (start, days) => {
        const after = getDate(new Date(Date.UTC(2000, 0, 1 + start)).toISOString().slice(0, 10))
        expect(isFreeDay(lastDayOf({ after, days, movesFromFreeDays: true }))).toBe(false)
      }),
    )
  })

  test('the last millisecond is in time, the deadline itself is not', () => {
    const deadline = endOfDay(getDate('2026-02-28'))
    expect(isInTime('2026-02-28T22:59:59.999Z', deadline)).toBe(true)
    expect(isInTime('2026-02-28T23:00:00.000Z', deadline)).toBe(false)
  })
})

describe('UZL art. 16c ust. 1b: outages', () => {
  const DEADLINE = '2026-02-28T23:00:00.000Z'
  const outage = (from: string, until: string): Outage => ({ from: `2026-${from}.000Z`, until: `2026-${until}.000Z` })

  test.each<[string, Outage[], string]>([
    ['of exactly an hour moves nothing', [outage('02-27T10:00:00', '02-27T11:00:00')], DEADLINE],
    [
      'of an hour and a second moves by its length',
      [outage('02-27T10:00:00', '02-27T11:00:01')],
      '2026-03-01T00:00:01.000Z',
    ],
    ['over the deadline counts from its end', [outage('02-28T22:00:00', '03-01T00:00:00')], '2026-03-01T02:00:00.000Z'],
    ['before the last week moves nothing', [outage('02-20T10:00:00', '02-20T20:00:00')], DEADLINE],
    ['after the deadline moves nothing', [outage('03-01T01:00:00', '03-01T05:00:00')], DEADLINE],
    [
      'in the time that another one gave counts too',
      [outage('02-28T10:00:00', '02-28T12:00:00'), outage('02-28T23:30:00', '03-01T00:45:00')],
      '2026-03-01T02:15:00.000Z',
    ],
    [
      'in two parts that touch is one',
      [outage('02-27T10:00:00', '02-27T10:40:00'), outage('02-27T10:40:00', '02-27T11:20:00')],
      '2026-03-01T00:20:00.000Z',
    ],
  ])('one %s', (_, outages, at) => expect(extendedBy(DEADLINE, outages).at).toBe(at))

  test('never make a deadline earlier, and their order does not matter', () => {
    const aMoment = fc.integer({ min: -20 * 24 * 60, max: 3 * 24 * 60 })
    const anOutage = fc.tuple(aMoment, fc.integer({ min: 1, max: 600 })).map(([from, minutes]) => ({
      from: new Date(Date.parse(DEADLINE) + from * 60_000).toISOString(),
      until: new Date(Date.parse(DEADLINE) + (from + minutes) * 60_000).toISOString(),
    }))
    fc.assert(
      fc.property(fc.array(anOutage, { maxLength: 6 }), (outages) => {
        const { at } = extendedBy(DEADLINE, outages)
        expect(at >= DEADLINE).toBe(true)
        expect(extendedBy(DEADLINE, outages.toReversed()).at).toBe(at)
      }),
    )
  })
})
