import { expect, test } from 'vitest'
import { HOURS_AFTER_VISIT, MINUTES_FOR_RECOVERY, MINUTES_TO_RECOVER, somethingRecovered } from './recovery.ts'

test.each([
  ['hasło', true, true],
  ['hasło', false, true],
  [null, true, true],
  [null, false, false],
] as const)('decision 0159: password %j, without the factor %j: %j', (password, withoutFactor, ok) => {
  expect(somethingRecovered(password, withoutFactor).ok).toBe(ok)
})

test('decision 0159: an hour for the link, half an hour after the proof, a day after a visit', () => {
  expect([MINUTES_FOR_RECOVERY, MINUTES_TO_RECOVER, HOURS_AFTER_VISIT]).toEqual([60, 30, 24])
})
