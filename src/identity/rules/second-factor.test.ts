import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_WRONG_CODES, mayTryCode, recoveryCode, spacedCode, typedCode } from './second-factor.ts'

test('decision 0111: six digits are the app’s code, however they are spaced', () => {
  for (const typed of ['123456', ' 123 456 ', '123-456'])
    expect(typedCode(typed)).toEqual({ ok: true, value: { app: '123456' } })
  for (const typed of ['', '12345', '1234567', 'abcdef', 'abcd-efgh-jkm0'])
    expect(typedCode(typed)).toMatchObject({ ok: false, refusals: [{ code: 'bad-code', field: 'code' }] })
})

test('decision 0111: every recovery code is read again from how it is shown, in any case', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
      const code = recoveryCode(bytes)
      expect(typedCode(spacedCode(code).toUpperCase())).toEqual({ ok: true, value: { recovery: code } })
      expect(spacedCode(code)).toMatch(/^.{4}-.{4}-.{4}$/)
    }),
  )
})

test('decision 0111: after five wrong codes in a quarter of an hour no more are looked at', () => {
  expect(mayTryCode(MOST_WRONG_CODES, 15).ok).toBe(true)
  expect(mayTryCode(MOST_WRONG_CODES + 1, 15)).toMatchObject({
    ok: false,
    refusals: [{ code: 'too-many-requests', facts: { minutes: 15 } }],
  })
})
