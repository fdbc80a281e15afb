import fc from 'fast-check'
import { expect, test } from 'vitest'
import { returnReason } from './return-reason.ts'

test.each([
  ['', 'reason-too-short'],
  ['   brak    ', 'reason-too-short'],
  ['123456789', 'reason-too-short'],
  ['Brak nazwiska operatora', true],
  ['1234567890', true],
  ['ł'.repeat(1000), true],
  ['ł'.repeat(1001), 'reason-too-long'],
])('%j: %s', (text, expected) => {
  const verdict = returnReason(text)
  expect(verdict.ok || verdict.refusals[0]?.code).toBe(expected)
})

test('a reason is kept as it was typed, without the blanks around it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zł]{10,50}$/), (text) => {
      expect(returnReason(`  ${text}\n`)).toEqual({ ok: true, value: text })
    }),
  )
})
