import { describe, expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { dateIn, formatAge, formatDate, formatDeadline, formatPeriod } from './dates.ts'
import { formatMinutes, formatNumber, parseNumber } from './numbers.ts'
import { plural } from './plural.ts'
import { folded, sortPolish } from './sorting.ts'

const NOW = new Date('2026-02-25T09:00:00Z')
const entries = { one: 'wpis', few: 'wpisy', many: 'wpisów', other: 'wpisu' }

test.each([
  [1, 'wpis'],
  [2, 'wpisy'],
  [5, 'wpisów'],
  [12, 'wpisów'],
  [22, 'wpisy'],
  [0, 'wpisów'],
  [1.5, 'wpisu'],
])('%d %s', (count, noun) => expect(plural('pl', count, entries)).toBe(noun))

describe('dates', () => {
  test('a day is said with its weekday', () => {
    expect(formatDate(getDate('2026-03-12'), 'pl')).toBe('12 marca 2026 (czw.)')
    expect(formatDate(getDate('2026-03-12'), 'en')).toBe('12 March 2026 (Thu)')
  })

  test('the year of a period is said twice only when it differs', () => {
    expect(formatPeriod({ from: getDate('2026-03-12'), until: getDate('2026-04-04') }, 'pl')).toBe(
      '12 mar – 4 kwi 2026',
    )
    expect(formatPeriod({ from: getDate('2025-12-12'), until: getDate('2026-01-04') }, 'pl')).toBe(
      '12 gru 2025 – 4 sty 2026',
    )
  })

  test.each([
    ['2026-02-28T22:59:00Z', 'za 3 dni, do 28 lutego 23:59'],
    ['2026-02-26T22:59:00Z', 'jutro, do 26 lutego 23:59'],
    ['2026-02-25T22:59:00Z', 'dziś, do 25 lutego 23:59'],
    ['2027-02-28T22:59:00Z', 'za 368 dni, do 28 lutego 2027 23:59'],
    ['2026-02-24T22:59:00Z', 'termin minął wczoraj, 24 lutego 23:59'],
  ])('the term %s', (deadline, said) => expect(formatDeadline(new Date(deadline), NOW, 'pl')).toBe(said))

  test('days are counted by the calendar of Warsaw, not by 24 hours', () => {
    expect(dateIn(new Date('2026-02-28T23:30:00Z'))).toBe('2026-03-01')
    expect(formatAge(new Date('2026-02-24T22:00:00Z'), new Date('2026-02-25T00:30:00Z'), 'pl')).toBe('wczoraj')
    expect(formatAge(new Date('2026-02-25T07:00:00Z'), NOW, 'pl')).toBe('2 godz. temu')
    expect(formatAge(new Date('2026-02-22T07:00:00Z'), NOW, 'en')).toBe('3 days ago')
  })
})

describe('numbers', () => {
  test('minutes read as hours and minutes', () => {
    expect([605, 720, 45, 0].map(formatMinutes)).toEqual(['10 h 05 min', '12 h', '45 min', '0 min'])
  })

  test('four digits are parted as well, or a column would not line up', () => {
    expect(formatNumber(1234.5, 'pl')).toBe('1\u00a0234,5')
  })

  test.each([
    ['10,5', 10.5],
    ['10.5', 10.5],
    ['1 000', 1000],
    ['1.234,5', undefined],
    ['12a', undefined],
    ['', undefined],
    ['1e9', undefined],
  ])('%s is typed for %s', (text, value) => expect(parseNumber(text)).toBe(value))
})

test('Polish letters stand in their own places, and numbers by value', () => {
  expect(sortPolish(['Żory', 'Zabrze', 'Łódź', 'Lublin', 'Oddział 10', 'Oddział 9'], (name) => name)).toEqual([
    'Lublin',
    'Łódź',
    'Oddział 9',
    'Oddział 10',
    'Zabrze',
    'Żory',
  ])
  expect(folded('Łódź Śródmieście')).toBe('lodz srodmiescie')
})
