import { expect, test } from 'vitest'
import { ROLES } from '../../kernel/actor.ts'
import { mayTry } from './attempts.ts'
import { sessionLimits } from './session-limits.ts'

test.each([
  [{ here: 4, account: 4, address: 4 }, true],
  [{ here: 5, account: 5, address: 5 }, false],
  [{ here: 0, account: 49, address: 0 }, true],
  [{ here: 0, account: 50, address: 0 }, false],
  [{ here: 0, account: 0, address: 99 }, true],
  [{ here: 0, account: 0, address: 100 }, false],
])('decision 0071: after %j one more try: %s', (failures, given) => {
  expect(mayTry(failures).ok).toBe(given)
})

test.each([
  [{ here: 0, account: 5000, address: 0 }, true],
  [{ here: 5, account: 5, address: 5 }, false],
  [{ here: 0, account: 0, address: 100 }, false],
])('decision 0071: where the person signed in before, after %j one more try: %s', (failures, given) => {
  expect(mayTry(failures, { isKnown: true }).ok).toBe(given)
})

test('decision 0072: only in training’s own roles a session outlives the working day', () => {
  const long = ROLES.filter((role) => sessionLimits(role).totalMinutes > 24 * 60)
  expect(long).toEqual(['trainee', 'supervisor', 'mentor'])
})

test.each(ROLES)('decision 0072: %s: idle ends no later than the whole', (role) => {
  expect(sessionLimits(role).idleMinutes).toBeLessThanOrEqual(sessionLimits(role).totalMinutes)
})
