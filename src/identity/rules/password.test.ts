import { expect, test } from 'vitest'
import { email } from './email.ts'
import { newPassword } from './password.ts'

const codeOf = (text: string, current?: string) => {
  const verdict = newPassword(text, { email: 'anna.lipowa@szpital.example', ...(current && { current }) })
  return verdict.ok ? 'accepted' : verdict.refusals[0]?.code
}

test.each([
  ['nine char', 'password-too-short'],
  ['ten chars!', 'accepted'],
  ['łódź źdźbło', 'accepted'],
  ['🫀🫀🫀🫀🫀🫀🫀🫀🫀', 'password-too-short'],
  [`${'abcde'.repeat(40)}`, 'accepted'],
  [`${'abcde'.repeat(40)}f`, 'password-too-long'],
  ['Anna.Lipowa-2026', 'password-easy'],
  ['aaaaaaaaaaaa', 'password-easy'],
])('decision 0073: %s is %s', (text, code) => expect(codeOf(text)).toBe(code))

test('decision 0073: the password in use is not a new one', () => {
  expect(codeOf('dobre haslo 7', 'dobre haslo 7')).toBe('password-unchanged')
})

test.each(['a@b.pl', ' Anna.Lipowa@Szpital.Example '])('%s is an address', (text) => {
  expect(email(text)).toEqual({ ok: true, value: text.trim().toLowerCase() })
})

test.each(['', 'anna', 'anna@', '@b.pl', 'a b@c.pl', 'a@b', 'a@b..', 'a@b@c.pl', `${'a'.repeat(65)}@b.pl`])(
  '%j is no address',
  (text) => expect(email(text).ok).toBe(false),
)
