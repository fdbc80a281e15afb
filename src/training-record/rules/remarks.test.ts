import { expect, test } from 'vitest'
import { CARDIOLOGY_2023, getProgramme } from '../../../tests/support/programmes.ts'
import { ownWords, remarkableParts } from './remarks.ts'
import { unansweredElements } from './supplement-round.ts'

const PROGRAMME = getProgramme(CARDIOLOGY_2023)

test('decision 0050: a remark names a module or one of its tables whole, in printed order', () => {
  const [first, ...rest] = remarkableParts(PROGRAMME)
  expect(first).toEqual({ key: 'm1', module: PROGRAMME.modules[0]?.name })
  expect(rest.slice(0, 3).map(({ key }) => key)).toEqual(['m1/course', 'm1/rotation', 'm1/procedure'])
  expect(remarkableParts(PROGRAMME)).toHaveLength(PROGRAMME.modules.length * 4)
})

test.each([
  ['  ', false],
  ['a', true],
  ['a'.repeat(4000), true],
  ['a'.repeat(4001), false],
])('an opinion or answer has 1 to 4,000 characters', (text, isAccepted) => {
  expect(ownWords(text, 'opinion').ok).toBe(isAccepted)
})

test('the elements of the open round that wait for an answer are named once; earlier rounds are over', () => {
  const remark = (round: number, element: string, answered_at: string | null = null) => ({
    round,
    element,
    answered_at,
  })
  const remarks = [remark(1, 'm1'), remark(2, 'm2'), remark(2, 'm2'), remark(2, 'course', '2028-07-01T10:00:00.000Z')]
  expect(unansweredElements(remarks, 2)).toEqual(['m2'])
})
