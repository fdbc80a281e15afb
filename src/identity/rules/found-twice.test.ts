import { expect, test } from 'vitest'
import { joiningReason } from './found-twice.ts'

test('decision 0157: a reason has ten characters at least, spaces around it not counted', () => {
  expect(joiningReason('  dziesięć z  ').ok).toBe(true)
  expect(joiningReason('  dziewięć  ')).toMatchObject({ refusals: [{ code: 'reason-too-short', field: 'reason' }] })
})
