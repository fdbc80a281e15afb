import { expect, test } from 'vitest'
import { isFreshCounter, mayRemovePasskey, passkeyName } from './passkey.ts'

test.each([
  [0, 0, true],
  [0, 1, true],
  [7, 8, true],
  [7, 7, false],
  [7, 6, false],
  [7, 0, false],
])('decision 0165: after counter %i the counter %i is fresh: %s', (kept, told, fresh) => {
  expect(isFreshCounter(kept, told)).toBe(fresh)
})

test('decision 0165: of all ways to sign in, the last one is not taken away', () => {
  const refused = [1, 2].flatMap((passkeys) =>
    [true, false].flatMap((hasPassword) =>
      [true, false].flatMap((hasIdentity) => {
        const ways = { passkeys, hasPassword, hasIdentity }
        return mayRemovePasskey(ways).ok ? [] : [ways]
      }),
    ),
  )
  expect(refused).toEqual([{ passkeys: 1, hasPassword: false, hasIdentity: false }])
})

test.each([
  ['  Telefon   Leny ', 'Telefon Leny'],
  ['x', 'x'],
  ['a'.repeat(60), 'a'.repeat(60)],
])('%j is a name', (text, name) => expect(passkeyName(text)).toEqual({ ok: true, value: name }))

test.each(['', '   ', 'a'.repeat(61), 'a\u0007b'])('%j is no name', (text) => expect(passkeyName(text).ok).toBe(false))
