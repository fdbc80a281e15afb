import { expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { momentOf, timeOfDay } from './warsaw-time.ts'

test.each([
  ['2027-02-28', 10 * 60, '2027-02-28T09:00:00.000Z'],
  ['2027-07-01', 10 * 60 + 30, '2027-07-01T08:30:00.000Z'],
  ['2027-03-28', 90, '2027-03-28T00:30:00.000Z'],
  ['2027-03-28', 150, '2027-03-28T01:30:00.000Z'],
  ['2027-03-28', 180, '2027-03-28T01:00:00.000Z'],
  ['2027-10-31', 150, '2027-10-31T00:30:00.000Z'],
  ['2027-10-31', 180, '2027-10-31T02:00:00.000Z'],
  ['2027-01-01', 0, '2026-12-31T23:00:00.000Z'],
])('2000/84/WE: %s, %i minutes by the clock in Warsaw, is %s', (day, minutes, moment) => {
  expect(momentOf(getDate(day), minutes)).toBe(moment)
})

test.each([
  ['9:05', 545],
  [' 21.30 ', 1290],
  ['0:00', 0],
  ['23:59', 1439],
])('“%s” is %i minutes', (text, minutes) => expect(timeOfDay(text)).toEqual({ ok: true, value: minutes }))

test.each(['', '24:00', '9:60', '9', '-1:00', 'dziewiąta'])('“%s” is no time of day', (text) => {
  expect(timeOfDay(text).ok).toBe(false)
})
