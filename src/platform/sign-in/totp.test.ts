import { expect, test } from 'vitest'
import { newTotpSecret, stepOfCode, totpAddress, totpText } from './totp.ts'

const SECRET = Buffer.from('12345678901234567890')

/** RFC 6238, appendix B, SHA-1; its codes have eight digits, the last six are ours. */
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
])('RFC 6238: at second %i the code is %s', (seconds, code) => {
  expect(stepOfCode(SECRET, code, seconds * 1000)).toBe(Math.floor(seconds / 30))
})

test('a code is good one step before and after, and no longer', () => {
  const at = (steps: number) => stepOfCode(SECRET, '287082', (1 + steps) * 30_000)
  expect([-1, 0, 1, 2].map(at)).toEqual([1, 1, 1, undefined])
  expect(stepOfCode(SECRET, '287083', 59_000)).toBeUndefined()
})

test('a new secret has 160 bits, and both ways to read it agree', () => {
  const secret = newTotpSecret()
  expect(secret).toHaveLength(20)
  const address = new URL(totpAddress(secret, 'anna@szpital.example'))
  expect(address.searchParams.get('secret')).toBe(totpText(secret))
  expect(address.searchParams.get('issuer')).toBe('OpenSMK')
  expect(decodeURIComponent(address.pathname)).toContain('anna@szpital.example')
})
