import { expect, test } from 'vitest'
import { LETTER_OF, MOST_LETTERS_AN_HOUR, mayWriteTo } from './registration.ts'

test('decision 0155: an address gets three letters in an hour, not a fourth', () => {
  expect([0, 1, 2, 3, 4].map(mayWriteTo)).toEqual([true, true, true, false, false])
  expect(MOST_LETTERS_AN_HOUR).toBe(3)
})

test('decision 0155: only an address without a proved person is asked to be confirmed', () => {
  expect(LETTER_OF).toEqual({ free: 'email-to-confirm', newcomer: 'email-to-confirm', known: 'address-known' })
})
