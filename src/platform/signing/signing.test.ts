import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isSignedBy, signerOf } from './ed25519.ts'
import { openSigner } from './open-signer.ts'

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'opensmk-key-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const base64url = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url')

describe('a signature', () => {
  test('is that of RFC 8032, so that other programs can verify it (7.1, test 2)', () => {
    const signer = signerOf(base64url('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'))
    expect(signer.publicKey).toBe(base64url('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'))
    expect(signer.sign(Uint8Array.of(0x72))).toBe(
      base64url(
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
          '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ),
    )
  })

  test('holds for the very bytes and the very key, and for nothing else', async () => {
    const signer = await openSigner({}, directory)
    const stranger = signerOf(base64url('11'.repeat(32)))
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, at, flip) => {
          const signature = signer.sign(bytes)
          expect(isSignedBy(bytes, signature, signer.publicKey)).toBe(true)
          expect(isSignedBy(bytes, signature, stranger.publicKey)).toBe(false)
          const tampered = bytes.with(at % bytes.length, (bytes[at % bytes.length] ?? 0) ^ flip)
          expect(isSignedBy(tampered, signature, signer.publicKey)).toBe(false)
        },
      ),
    )
  })

  test.each(['', 'AAAA', 'not a key!', 'A'.repeat(86)])('made of “%s” is a no, not a fault', (odd) => {
    const signer = signerOf(base64url('11'.repeat(32)))
    expect(isSignedBy(Uint8Array.of(1), odd, signer.publicKey)).toBe(false)
    expect(isSignedBy(Uint8Array.of(1), signer.sign(Uint8Array.of(1)), odd)).toBe(false)
  })
})

describe('the installation’s key', () => {
  test('is made once, also by five that start together, and only its owner reads it', async () => {
    const folder = join(directory, 'data')
    const signers = await Promise.all([1, 2, 3, 4, 5].map(() => openSigner({}, folder)))
    expect(new Set(signers.map(({ publicKey }) => publicKey)).size).toBe(1)
    expect((await openSigner({}, folder)).publicKey).toBe(signers[0]?.publicKey)
    expect(await readdir(folder)).toEqual(['signing-key'])
    expect((await stat(join(folder, 'signing-key'))).mode & 0o077).toBe(0)
  })

  test('is the given one where one is given; a broken one is a fault at the start', async () => {
    const given = base64url('22'.repeat(32))
    expect((await openSigner({ OPENSMK_SIGNING_KEY: given }, directory)).publicKey).toBe(signerOf(given).publicKey)
    expect(await readdir(directory)).toEqual([])
    await expect(openSigner({ OPENSMK_SIGNING_KEY: 'short' }, directory)).rejects.toThrow('32 bytes')
  })
})
