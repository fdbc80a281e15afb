import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ObjectStore, startObjectStore } from '../../../tests/support/object-store.ts'
import type { FileStore } from './file-store.ts'
import { openFileStore } from './open-store.ts'
import { s3Store } from './s3-store.ts'

const KEYS = { accessKeyId: 'smk', secretAccessKey: 'bardzo/tajny+klucz', region: 'eu-central-2' }
const BYTES = new Uint8Array(100_000).map((_, index) => index % 251)
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

let directory = ''
let bucket: ObjectStore
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'opensmk-files-'))
  bucket = await startObjectStore(KEYS)
})
afterAll(async () => {
  await bucket.close()
  await rm(directory, { recursive: true, force: true })
})

const onDisk = (): FileStore => openFileStore({}, directory)
const inBucket = (): FileStore =>
  openFileStore(
    {
      OPENSMK_S3_BUCKET_URL: bucket.bucketUrl,
      OPENSMK_S3_REGION: KEYS.region,
      OPENSMK_S3_KEY_ID: KEYS.accessKeyId,
      OPENSMK_S3_SECRET: KEYS.secretAccessKey,
    },
    directory,
  )

describe.each([
  ['a folder', onDisk],
  ['a bucket', inBucket],
])('%s', (_where, open) => {
  let store: FileStore
  let key = ''
  beforeEach(() => {
    store = open()
    key = randomUUID()
  })

  test('gives back what it was given, byte for byte', async () => {
    await store.put(key, BYTES, hashOf(BYTES))
    expect(await store.get(key)).toEqual(BYTES)
  })

  test('has nothing before, and nothing after it was deleted, also twice', async () => {
    expect(await store.get(key)).toBeUndefined()
    await store.put(key, BYTES, hashOf(BYTES))
    await store.delete(key)
    await store.delete(key)
    expect(await store.get(key)).toBeUndefined()
  })

  test('the last of two is kept', async () => {
    await store.put(key, BYTES, hashOf(BYTES))
    const other = Uint8Array.of(1, 2, 3)
    await store.put(key, other, hashOf(other))
    expect(await store.get(key)).toEqual(other)
  })

  test.each(['../secret', 'a/b', '', '/etc/passwd', 'key?x=1', 'ABCDEFGH'])(
    'a key that is none of ours is a fault: “%s”',
    async (odd) => {
      await expect(store.put(odd, BYTES, hashOf(BYTES))).rejects.toThrow('not a key')
      await expect(store.get(odd)).rejects.toThrow('not a key')
    },
  )
})

test('a folder: nobody else on the machine reads the files, and no part stays behind', async () => {
  const key = randomUUID()
  await onDisk().put(key, BYTES, hashOf(BYTES))
  const folder = join(directory, 'files', key.slice(-2))
  expect((await stat(join(folder, key))).mode & 0o077).toBe(0)
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a bucket: waits out a short overload', async () => {
  bucket.trouble.push(503, 500)
  const key = randomUUID()
  await inBucket().put(key, BYTES, hashOf(BYTES))
  expect(bucket.objects.get(`/opensmk/${key}`)).toEqual(Buffer.from(BYTES))
})

test('a bucket: bytes that are not those of the hash, and a wrong secret, are refused and named', async () => {
  await expect(inBucket().put(randomUUID(), BYTES, hashOf(Uint8Array.of(1)))).rejects.toThrow(
    'XAmzContentSHA256Mismatch',
  )
  const stranger = s3Store({ ...KEYS, bucketUrl: bucket.bucketUrl, secretAccessKey: 'zgadywany' })
  await expect(stranger.get(randomUUID())).rejects.toThrow('403: <Error><Code>SignatureDoesNotMatch')
})

test('a bucket without its keys is a fault at the start, not at the first file', () => {
  expect(() => openFileStore({ OPENSMK_S3_BUCKET_URL: bucket.bucketUrl }, directory)).toThrow('OPENSMK_S3_KEY_ID')
})
