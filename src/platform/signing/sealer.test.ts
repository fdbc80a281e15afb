import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSealer, sealerOf } from './sealer.ts'

const KEY = Buffer.alloc(32, 7).toString('base64url')
const SECRET = Buffer.from('a secret')

test('what is sealed opens for its owner alone, under the same key alone, and unchanged alone', () => {
  const sealer = sealerOf(KEY)
  const sealed = sealer.seal(SECRET, 'anna')
  expect(sealer.open(sealed, 'anna')).toEqual(SECRET)
  expect(() => sealer.open(sealed, 'ewa')).toThrow()
  expect(() => sealerOf(Buffer.alloc(32, 8).toString('base64url')).open(sealed, 'anna')).toThrow()
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
  expect(() => sealer.open(sealed, 'anna')).toThrow()
})

test('the same secret is never sealed alike, and the secret does not show', () => {
  const [one, other] = [sealerOf(KEY).seal(SECRET, 'anna'), sealerOf(KEY).seal(SECRET, 'anna')]
  expect(one.equals(other)).toBe(false)
  expect(one.includes(SECRET)).toBe(false)
})

test('the key is made once for each data directory, and another length is a fault', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'opensmk-sealer-'))
  const sealed = (await openSealer({}, directory)).seal(SECRET, 'anna')
  expect((await openSealer({}, directory)).open(sealed, 'anna')).toEqual(SECRET)
  rmSync(directory, { recursive: true })
  expect(() => sealerOf('short')).toThrow('32 bytes')
})
