import { expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import { mayRefuseWhole } from './completion.ts'
import { approvalOpensOn, dueOn } from './deadlines.ts'
import { lastCheckBy } from './last-check.ts'
import { isOpenInRound } from './supplement-round.ts'

const STEPS = [
  { step: 'supervisor-approval', closed_at: '2026-01-02T10:00:00.000Z' },
  { step: 'formal-check', closed_at: '2026-01-05T10:00:00.000Z' },
  { step: 'substantive-check', closed_at: '2026-01-09T10:00:00.000Z' },
  { step: 'formal-check', closed_at: '2026-02-05T10:00:00.000Z' },
]

test('decision 0050: each desk is shown what changed since its own last decision', () => {
  expect(lastCheckBy('consultant', STEPS)).toBe('2026-01-09T10:00:00.000Z')
  expect(lastCheckBy('voivodeship-office', STEPS)).toBe('2026-02-05T10:00:00.000Z')
  expect(lastCheckBy('supervisor', STEPS)).toBe('2026-01-02T10:00:00.000Z')
  expect(lastCheckBy('trainee', STEPS)).toBe('2026-02-05T10:00:00.000Z')
  expect(lastCheckBy('consultant', STEPS.slice(0, 2))).toBeNull()
})

test('UZL art. 16m ust. 20: the supervisor refuses from the last day of training on, not before', () => {
  const end = getDate('2026-04-30')
  expect(mayRefuseWhole({ end, today: getDate('2026-04-29') }).ok).toBe(false)
  expect(mayRefuseWhole({ end, today: end }).ok).toBe(true)
})

test('UZL art. 16m ust. 20: thirty days from the end, or from the refusal where that came later', () => {
  const end = getDate('2026-04-30')
  const due = (refused: string | null) =>
    dueOn('supervisor-approval', approvalOpensOn(end, refused === null ? null : getDate(refused)))
  expect([due(null), due('2026-04-01'), due('2026-05-10')]).toEqual(['2026-05-30', '2026-05-30', '2026-06-09'])
})

test('UZL art. 16r: in a round only what remarks name is open, and the extension that the refusal brings', () => {
  const open = ['m2/procedure', 'publication']
  const isOpen = (kind: 'course' | 'procedure' | 'publication' | 'extension' | 'absence', itemKey: string | null) =>
    isOpenInRound({ kind, itemKey }, open)
  expect(isOpen('procedure', 'm2/procedure/settled/1')).toBe(true)
  expect(isOpen('publication', null)).toBe(true)
  expect(isOpen('extension', null)).toBe(true)
  expect(isOpen('absence', null)).toBe(false)
  expect(isOpen('course', 'm2/course/1')).toBe(false)
})
