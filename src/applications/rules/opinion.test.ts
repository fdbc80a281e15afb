import { describe, expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { dueAfterAsking, OPINION_DAYS, questionOf } from './opinion.ts'

const QUESTION = 'Czy lekarz był wpisany do waszego rejestru?'
const day = getDate

describe('KPA art. 106 § 3: a question has its term', () => {
  test.each([
    [QUESTION, 1, true],
    [QUESTION, OPINION_DAYS, true],
    [QUESTION, 0, false],
    [QUESTION, OPINION_DAYS + 1, false],
    [QUESTION, 1.5, false],
    ['Czy?', 7, false],
  ])('%s, %s days: %s', (question, days, isOk) => {
    expect(questionOf({ question, days }).ok).toBe(isOk)
  })
})

test('KPA art. 35 § 5: the days of opinions are not counted in the term of the desk, those that overlap but once', () => {
  const today = day('2026-11-02')
  const due = day('2026-12-02')
  const alone = dueAfterAsking(due, { opinionDue: day('2026-11-16'), today, openUntil: null })
  expect(alone).toBe('2026-12-16')
  const within = { opinionDue: day('2026-11-12'), today, openUntil: day('2026-11-16') }
  expect(dueAfterAsking(alone, within)).toBe(alone)
  const beyond = { opinionDue: day('2026-11-18'), today: day('2026-11-04'), openUntil: day('2026-11-16') }
  expect(dueAfterAsking(alone, beyond)).toBe('2026-12-18')
  const later = { opinionDue: day('2026-11-27'), today: day('2026-11-20'), openUntil: day('2026-11-16') }
  expect(dueAfterAsking(alone, later)).toBe('2026-12-23')
})
