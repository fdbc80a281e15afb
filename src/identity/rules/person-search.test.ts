import { expect, test } from 'vitest'
import { personSearch } from './person-search.ts'

test.each([
  ['5425740', { licenceNumber: '5425740' }],
  ['542 57 40', { licenceNumber: '5425740' }],
  ['1234567p', { licenceNumber: '1234567P' }],
  ['Wój', { nameBegins: 'woj' }],
  ['  Anna  Wójcik-Łącka', { nameBegins: 'anna wojcik lacka' }],
])('decision 0077: %j looks for %j', (text, sought) => {
  expect(personSearch(text)).toEqual({ ok: true, value: sought })
})

test.each(['', 'Wó', '%%%', '___', '542'.slice(0, 2)])('decision 0077: %j would be browsing', (text) => {
  expect(personSearch(text).ok).toBe(false)
})
