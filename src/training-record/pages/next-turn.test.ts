import { expect, test } from 'vitest'
import { nextTurn } from './next-turn.ts'

test('after a decision the next record of the desk opens, after the last the one before it', () => {
  const [first, second, third] = ['a', 'b', 'c'].map((recordId) => ({ recordId }))
  if (!first || !second || !third) throw new Error('three were made')
  const turns = [first, second, third]
  expect(turns.map((turn) => nextTurn(turns, turn))).toEqual([second, third, second])
  expect(nextTurn([first], first)).toBeUndefined()
})
