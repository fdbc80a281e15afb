import { describe, expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { easterSunday, isFreeDay, isHoliday } from './free-days.ts'

describe('DU/1951/28 art. 1: public holidays', () => {
  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is on %s', (year, day) => expect(easterSunday(year)).toBe(day))

  test('all of 2026, complete', () => {
    const days = Array.from({ length: 365 }, (_, index) =>
      getDate(new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)),
    )
    expect(days.filter(isHoliday)).toEqual([
      ...['2026-01-01', '2026-01-06', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-03', '2026-05-24'],
      ...['2026-06-04', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-24', '2026-12-25', '2026-12-26'],
    ])
  })

  test.each([
    ['2024-12-24', false],
    ['2025-12-24', true],
    ['2010-01-06', false],
    ['2011-01-06', true],
  ])('%s, when the act was changed: %s', (day, isFree) => expect(isHoliday(getDate(day))).toBe(isFree))
})

test('KPA art. 57 § 4: offices do not work on Saturdays, Sundays and holidays', () => {
  const week = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14', '2026-11-15']
  expect(week.filter((day) => isFreeDay(getDate(day)))).toEqual(['2026-11-11', '2026-11-14', '2026-11-15'])
})
