import { expect, test } from 'vitest'
import { isCodeOpen, SIGN_OFF_CODE_MINUTES } from './sign-off-code.ts'

const MADE = Date.parse('2026-03-12T08:00:00Z')
const expiresAt = MADE + SIGN_OFF_CODE_MINUTES * 60_000

test('a code holds to the last millisecond of its ten minutes and no longer', () => {
  expect(isCodeOpen({ isUsed: false, expiresAt, now: expiresAt - 1 })).toEqual({ ok: true, value: true })
  expect(isCodeOpen({ isUsed: false, expiresAt, now: expiresAt })).toMatchObject({
    refusals: [{ code: 'code-expired', facts: { minutes: 10 } }],
  })
})

test('a used code is told as used, however much of its time is left', () => {
  expect(isCodeOpen({ isUsed: true, expiresAt, now: MADE })).toMatchObject({ refusals: [{ code: 'code-used' }] })
})
