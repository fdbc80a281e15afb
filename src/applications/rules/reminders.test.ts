import { expect, test } from 'vitest'
import { REMINDER_HOURS, reminderDue } from './reminders.ts'

const DEADLINE = '2027-02-28T23:00:00.000Z'
const hoursBefore = (hours: number, ms = 0) => new Date(Date.parse(DEADLINE) - hours * 3_600_000 + ms).toISOString()
const BEGUN = '2027-02-02T10:00:00.000Z'
const due = (now: string, since = BEGUN) => reminderDue({ deadline: DEADLINE, since }, now)

test.each(REMINDER_HOURS)('decision 0101: %i hours before, not a moment earlier', (hours) => {
  expect(due(hoursBefore(hours))).toBe(hours)
  expect(due(hoursBefore(hours, -1))).not.toBe(hours)
})

test('nothing before the first, and nothing at the deadline or after it', () => {
  expect([due(hoursBefore(169)), due(DEADLINE), due(hoursBefore(-1))]).toEqual([null, null, null])
})

test('of several that nobody sent, because nothing ran, only the latest is due', () => {
  expect(due(hoursBefore(2))).toBe(3)
})

test('what was due before the draft was begun, or the deadline moved, is left out; the next one is not', () => {
  const since = hoursBefore(50)
  expect([due(hoursBefore(49), since), due(hoursBefore(72, 1), hoursBefore(72))]).toEqual([null, null])
  expect(due(hoursBefore(24), since)).toBe(24)
})
