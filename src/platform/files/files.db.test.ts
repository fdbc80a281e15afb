import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { zipSync } from 'fflate'
import pg from 'pg'
import { expect } from 'vitest'
import { CLAMD_VERSION, EICAR, startClamd } from '../../../tests/support/clamd.ts'
import { test } from '../../../tests/support/database.ts'
import { AUTHOR, officePaper, PLACE, paper, photograph, plainJpeg } from '../../../tests/support/made-files.ts'
import type { Actor } from '../../kernel/actor.ts'
import { Runner } from '../command/runner.ts'
import { MOST_BYTES } from '../contract/file-upload.ts'
import { type Db, openDb, openPool, sql } from '../db/pool.ts'
import { buildServer } from '../http/server.ts'
import { clamavScanner } from './clamav.ts'
import type { FileStore } from './file-store.ts'
import { forgetUnattachedFiles } from './forget-files.ts'
import { NO_SCANNER } from './open-scanner.ts'
import { openFileStore } from './open-store.ts'
import type { Scanner } from './scanner.ts'
import { attachFile, readFile } from './stored-files.ts'
import { fileUseCases } from './use-cases.ts'

const ANNA = randomUUID()
const PICTURE = plainJpeg()

let db: Db
let store: FileStore
let server: FastifyInstance
let scanner: Scanner = NO_SCANNER
let directory = ''

test.beforeAll(async ({ databaseUrl }) => {
  directory = await mkdtemp(join(tmpdir(), 'opensmk-uploads-'))
  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  db = openDb(pool)
  store = openFileStore({}, directory)
  const actor = { accountId: randomUUID(), personId: ANNA, role: 'trainee' } as unknown as Actor
  server = await buildServer({
    useCases: fileUseCases(store, { scan: (bytes) => scanner.scan(bytes), about: () => scanner.about() }),
    runner: new Runner(db, () => false),
    findActor: async (token) => (token === 'anna' ? { actor, sessionId: 's' } : undefined),
    origin: 'http://localhost:3000',
    logLevel: 'silent',
  })
  return async () => {
    await server.close()
    await pool.end()
    await rm(directory, { recursive: true, force: true })
  }
})

const upload = (payload: Buffer, { token = 'anna', type = 'application/octet-stream' } = {}) =>
  server.inject({
    method: 'PUT',
    url: `/api/files?name=${encodeURIComponent('zdjęcie.jpg')}`,
    headers: { 'content-type': type, 'x-requested-with': 'opensmk', cookie: `__Host-opensmk=${token}` },
    payload,
  })

const idOf = async (): Promise<string> => (await upload(PICTURE)).json().fileId

test('a file comes over the wire as it is and is read back with its hash', async () => {
  const answer = await upload(PICTURE)
  expect(answer.json()).toMatchObject({ byteLength: PICTURE.length, mediaType: 'image/jpeg', changes: [] })
  const file = await readFile(db, store, answer.json().fileId)
  expect(file).toMatchObject({ fileName: 'zdjęcie.jpg', sha256: answer.json().sha256 })
  expect(Buffer.from(file?.bytes ?? [])).toEqual(PICTURE)
})

test('decision 0186: a photograph is kept without where it was taken and by whom, and its sender is told', async () => {
  const answer = (await upload(photograph())).json()
  expect(answer.changes).toEqual(['description', 'place'])
  const kept = Buffer.from((await readFile(db, store, answer.fileId))?.bytes ?? [])
  expect([kept.includes(AUTHOR), kept.includes(PLACE)]).toEqual([false, false])
  expect(createHash('sha256').update(kept).digest('hex')).toBe(answer.sha256)
  expect((await upload(officePaper('Zaswiadczenie'))).json()).toMatchObject({ changes: ['description'] })
})

test('decision 0187: without a scanner a file says that nobody looked', async () => {
  const answer = (await upload(PICTURE)).json()
  expect(answer.scan).toBe('not-scanned')
  expect(await readFile(db, store, answer.fileId)).toMatchObject({ scan: 'not-scanned', scannedBy: null })
})

test('decision 0187: a scanned file says by what; malware, and a scanner that is away, keep nothing', async () => {
  const clamd = await startClamd()
  scanner = clamavScanner({ address: clamd.address })
  const answer = (await upload(photograph())).json()
  const kept = await readFile(db, store, answer.fileId)
  expect(kept).toMatchObject({ scan: 'clean', scannedBy: CLAMD_VERSION })
  expect(clamd.scanned).toEqual([Buffer.from(kept?.bytes ?? [])])
  const before = await countFiles()
  const infected = await upload(paper(EICAR))
  expect(infected.json()).toMatchObject({
    code: 'file-infected',
    refusals: [{ facts: { signature: 'Eicar-Signature' } }],
  })
  await clamd.close()
  expect((await upload(PICTURE)).json().code).toBe('scanner-unreachable')
  expect(await countFiles()).toBe(before)
  scanner = NO_SCANNER
})

test.each([
  ['an empty file', Buffer.alloc(0), '422 file-empty'],
  ['a page that calls itself a PDF', Buffer.from('<html>'), '422 file-type-unknown'],
  ['a PDF in name only', Buffer.from('%PDF-1.7 zaświadczenie'), '422 file-damaged'],
  ['an archive, of which nobody knows what is in it', Buffer.from(zipSync({ a: PICTURE })), '422 file-type-unknown'],
  ['more than 20 MB', photograph({ appended: ' '.repeat(MOST_BYTES) }), '413 too-large'],
])('%s is refused, and nothing is kept', async (_what, payload, refusal) => {
  const before = await countFiles()
  const answer = await upload(payload)
  expect(`${answer.statusCode} ${answer.json().code}`).toBe(refusal)
  expect(await countFiles()).toBe(before)
})

test('20 MB to the byte are taken', async () => {
  const appended = ' '.repeat(MOST_BYTES - photograph().length)
  expect((await upload(photograph({ appended }))).statusCode).toBe(200)
})

test('nobody uploads without a session, nor by JSON', async () => {
  expect((await upload(PICTURE, { token: 'nobody' })).statusCode).toBe(401)
  const json = Buffer.from(JSON.stringify({ bytes: [37, 80, 68, 70, 45] }))
  expect((await upload(json, { type: 'application/json' })).statusCode).toBe(400)
})

test('only the uploader attaches a file, and only once', async () => {
  const id = await idOf()
  expect(await attachFile(db, id, randomUUID())).toBeUndefined()
  expect(await attachFile(db, id, ANNA)).toMatchObject({ id, mediaType: 'image/jpeg' })
  expect(await attachFile(db, id, ANNA)).toBeUndefined()
})

test('bytes changed behind our back are a fault, never an answer', async () => {
  const id = await idOf()
  await writeFile(join(directory, 'files', id.slice(-2), id), '%PDF-1.7\nsfałszowane')
  await expect(readFile(db, store, id)).rejects.toThrow('was changed')
})

test('what nobody attached within a week is forgotten, the rest stays', async ({ databaseUrl }) => {
  const [old, attached, fresh] = [await idOf(), await idOf(), await idOf()]
  await attachFile(db, attached, ANNA)
  await age(databaseUrl, [old, attached])
  await forgetUnattachedFiles(db, store)({}, { id: '1', attempt: 1, isLast: false, signal: undefined })
  expect([await readFile(db, store, old), await store.get(old)]).toEqual([undefined, undefined])
  expect(await readFile(db, store, attached)).toBeDefined()
  expect(await readFile(db, store, fresh)).toBeDefined()
})

test('OpenAPI says that the body is a file', async () => {
  const document = (await server.inject('/api/openapi.json')).json()
  expect(Object.keys(document.paths['/api/files'].put.requestBody.content)).toEqual(['application/octet-stream'])
})

const countFiles = async (): Promise<number> =>
  (await sql<{ count: number }>`select count(*) as count from platform.stored_file`.execute(db)).rows[0]?.count ?? -1

/** The application cannot change the day of an upload; the owner of the database plays the week. */
async function age(url: string, ids: string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query(`update platform.stored_file set uploaded_at = now() - interval '8 days' where id = any($1)`, [ids])
  await owner.end()
}
