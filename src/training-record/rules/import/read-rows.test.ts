import { expect, test } from 'vitest'
import { memorable } from './read-rows.ts'

test('of two choices for one value the last is remembered; nothing in which a PESEL could stand is', () => {
  const chosen = (source: string, target: string) => ({ field: 'service', source, target })
  expect(
    memorable([chosen('EKG', 'one'), chosen('EKG', 'two'), chosen('44051401359 EKG', 'one'), chosen('', 'one')]),
  ).toEqual([chosen('EKG', 'two')])
})
