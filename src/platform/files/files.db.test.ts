import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { expect } from 'vitest'
import { test } from '../../../tests/support/database.ts'
import type { Actor } from '../../kernel/actor.ts'
import { Runner } from '../command/runner.ts'
import { MOST_BYTES } from '../contract/file-upload.ts'
import { type Db, openDb, openPool, sql } from '../db/pool.ts'
import { buildServer } from '../http/server.ts'
import type { FileStore } from './file-store.ts'
import { forgetUnattachedFiles } from './forget-files.ts'
import { openFileStore } from './open-store.ts'
import { attachFile, readFile } from './stored-files.ts'
import { fileUseCases } from './use-cases.ts'

const ANNA = randomUUID()
const PDF = Buffer.from('%PDF-1.7\nzaświadczenie')

let db: Db
let store: FileStore
let server: FastifyInstance
let directory = ''

test.beforeAll(async ({ databaseUrl }) => {
  directory = await mkdtemp(join(tmpdir(), 'opensmk-uploads-'))
  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  db = openDb(pool)
  store = openFileStore({}, directory)
  const actor = { accountId: randomUUID(), personId: ANNA, role: 'trainee' } as unknown as Actor
  server = await buildServer({
    useCases: fileUseCases(store),
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
    url: `/api/files?name=${encodeURIComponent('zaświadczenie.pdf')}`,
    headers: { 'content-type': type, 'x-requested-with': 'opensmk', cookie: `__Host-opensmk=${token}` },
    payload,
  })

const idOf = async (): Promise<string> => (await upload(PDF)).json().fileId

test('a file comes over the wire as it is and is read back with its hash', async () => {
  const answer = await upload(PDF)
  expect(answer.json()).toMatchObject({ byteLength: PDF.length, mediaType: 'application/pdf' })
  const file = await readFile(db, store, answer.json().fileId)
  expect(file).toMatchObject({ fileName: 'zaświadczenie.pdf', sha256: answer.json().sha256 })
  expect(Buffer.from(file?.bytes ?? [])).toEqual(PDF)
})

test.each([
  ['an empty file', Buffer.alloc(0), '422 file-empty'],
  ['a page that calls itself a PDF', Buffer.from('<html>'), '422 file-type-unknown'],
  ['more than 20 MB', Buffer.alloc(MOST_BYTES + 1, '%PDF-'), '413 too-large'],
])('%s is refused, and nothing is kept', async (_what, payload, refusal) => {
  const before = await countFiles()
  const answer = await upload(payload)
  expect(`${answer.statusCode} ${answer.json().code}`).toBe(refusal)
  expect(await countFiles()).toBe(before)
})

test('20 MB to the byte are taken', async () => {
  expect((await upload(Buffer.alloc(MOST_BYTES, '%PDF-'))).statusCode).toBe(200)
})

test('nobody uploads without a session, nor by JSON', async () => {
  expect((await upload(PDF, { token: 'nobody' })).statusCode).toBe(401)
  const json = Buffer.from(JSON.stringify({ bytes: [37, 80, 68, 70, 45] }))
  expect((await upload(json, { type: 'application/json' })).statusCode).toBe(400)
})

test('only the uploader attaches a file, and only once', async () => {
  const id = await idOf()
  expect(await attachFile(db, id, randomUUID())).toBeUndefined()
  expect(await attachFile(db, id, ANNA)).toMatchObject({ id, mediaType: 'application/pdf' })
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
