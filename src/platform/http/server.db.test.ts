import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'
import { z } from 'zod'
import { test as base } from '../../../tests/support/database.ts'
import { accept } from '../../kernel/verdict.ts'
import { command, reading } from '../command/command.ts'
import { Runner } from '../command/runner.ts'
import { route } from '../contract/route.ts'
import { openDb, openPool } from '../db/pool.ts'
import { buildServer } from './server.ts'

const KNOCK = {
  body: z.object({ loud: z.boolean() }),
  answers: { 200: z.object({ heard: z.boolean() }), refusals: [] },
  permission: 'public',
  audit: null,
} as const
const knock = route({ post: '/api/knock', summary: 'Knock as often as one likes', ...KNOCK })
const rarely = route({ post: '/api/knock-rarely', summary: 'Knock twice a minute', ...KNOCK, limits: { perMinute: 2 } })
const inside = route({ post: '/api/inside', summary: 'For those inside', ...KNOCK, permission: 'signed-in' })

const SCRIPT = 'export {}\n'.repeat(200)

const test = base.extend('open', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const directory = mkdtempSync(join(tmpdir(), 'opensmk-web-'))
  mkdirSync(join(directory, 'assets'))
  writeFileSync(join(directory, 'index.html'), '<title>app</title>')
  writeFileSync(join(directory, 'sign-in.html'), '<title>sign-in</title>')
  writeFileSync(join(directory, 'assets/a.js'), SCRIPT)
  writeFileSync(join(directory, 'assets/a.js.br'), brotliCompressSync(SCRIPT))
  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  const servers: FastifyInstance[] = []
  onCleanup(async () => {
    for (const server of servers) await server.close()
    await pool.end()
    rmSync(directory, { recursive: true, force: true })
  })
  return async (origin = 'http://localhost:3000'): Promise<FastifyInstance> => {
    const server = await buildServer({
      useCases: [...[knock, rarely, inside].map((each) => command(each, async () => accept({ heard: true }))), PAPER],
      runner: new Runner(openDb(pool), () => false),
      findActor: async () => undefined,
      ...{ origin, webDirectory: directory, logLevel: 'silent' },
    })
    servers.push(server)
    return server
  }
})

const paper = route({
  ...{ get: '/api/paper', summary: 'A file', permission: 'public', audit: null },
  answers: { 200: { file: 'text/html' }, refusals: [] },
})
const HTML = { fileName: 'zaświadczenie.html', mediaType: 'text/html', bytes: Buffer.from('<script>alert(1)</script>') }
const PAPER = reading(paper, async () => accept(HTML))

const own = { 'x-requested-with': 'opensmk' }

test('a page may run, load, frame and sense nothing that is not ours', async ({ open }) => {
  const server = await open()
  for (const url of ['/', '/sign-in', '/records/1']) {
    const { headers } = await server.inject({ url })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).not.toMatch(/unsafe|\*|http:/)
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    })
    expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/)
  }
})

test('every other answer is shown in no frame, guessed by no browser and tells no address', async ({ open }) => {
  const server = await open()
  for (const url of ['/api/health', '/api/openapi.json', '/assets/a.js']) {
    const { headers } = await server.inject({ url })
    expect(headers['content-security-policy'], url).toBe("default-src 'self';frame-ancestors 'none'")
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  }
})

test('a file is always a download, named, guessed by no browser and in a sandbox if something opens it', async ({
  open,
}) => {
  const { headers } = await (await open()).inject({ url: '/api/paper' })
  expect(headers).toMatchObject({
    'content-disposition': 'attachment; filename="zas-wiadczenie.html"; filename*=UTF-8\'\'za%C5%9Bwiadczenie.html',
    ...{ 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" },
    'cache-control': 'no-store',
  })
})

test('only https promises https', async ({ open }) => {
  const strict = (server: FastifyInstance, url: string) =>
    server.inject({ url }).then(({ headers }) => headers['strict-transport-security'])
  const [plain, safe] = [await open(), await open('https://smk.example')]
  for (const url of ['/', '/api/health', '/assets/a.js']) {
    expect(await strict(plain, url)).toBeUndefined()
    expect(await strict(safe, url)).toMatch(/max-age=\d{8}/)
  }
  expect((await safe.inject({ url: '/' })).headers['content-security-policy']).toContain('upgrade-insecure-requests')
})

test('an address with a page of its own gets it, every other the app, an unknown file nothing', async ({ open }) => {
  const server = await open()
  const page = async (url: string) => (await server.inject({ url })).body
  expect(await page('/sign-in')).toContain('sign-in')
  expect(await page('/sign-in/callback?code=1')).toContain('sign-in')
  expect(await page('/records/1')).toContain('app')
  expect((await server.inject({ url: '/none.js' })).statusCode).toBe(404)
})

test('a file is sent as it was squeezed when it was built, and kept for a year', async ({ open }) => {
  const server = await open()
  const { headers, rawPayload } = await server.inject({
    url: '/assets/a.js',
    headers: { 'accept-encoding': 'gzip, br' },
  })
  expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' })
  expect(rawPayload.equals(brotliCompressSync(SCRIPT))).toBe(true)
  expect((await server.inject({ url: '/assets/a.js' })).body).toBe(SCRIPT)
})

test('who asks too often is told when to come back, in seconds for programs and minutes for people', async ({
  open,
}) => {
  const server = await open()
  const ask = () => server.inject({ method: 'POST', url: '/api/knock-rarely', headers: own, payload: { loud: true } })
  const [first, second, third] = [await ask(), await ask(), await ask()]
  expect([first.statusCode, second.statusCode]).toEqual([200, 200])
  expect(third.statusCode).toBe(429)
  expect(Number(third.headers['retry-after'])).toBeGreaterThan(0)
  expect(third.json()).toMatchObject({
    code: 'too-many-requests',
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    refusals: [{ code: 'too-many-requests', facts: { minutes: 1 } }],
  })
})

test('opening the app does not use up what one may ask', async ({ open }) => {
  const server = await open()
  const statuses = new Set<number>()
  for (let time = 0; time < 1300; time += 1) statuses.add((await server.inject({ url: '/assets/a.js' })).statusCode)
  expect([...statuses]).toEqual([200])
})

test('every problem carries the number of its request', async ({ open }) => {
  const server = await open()
  const asked = { method: 'POST', url: '/api/knock', headers: { ...own, 'content-type': 'application/json' } } as const
  const problems = await Promise.all([
    server.inject({ url: '/api/none' }),
    server.inject({ url: '/none.js' }),
    server.inject({ url: '/%E0%A4%A' }),
    server.inject({ method: 'POST', url: '/api/knock', payload: { loud: true } }),
    server.inject({ ...asked, payload: '{' }),
    server.inject({ ...asked, payload: '{"loud":"very"}' }),
    server.inject({ ...asked, headers: { ...own, 'content-type': 'text/html' }, payload: '<p>' }),
    server.inject({ ...asked, payload: `{"loud":true,"by":"${'x'.repeat(1_100_000)}"}` }),
  ])
  expect(problems.map(({ statusCode }) => statusCode)).toEqual([404, 404, 400, 403, 400, 400, 415, 413])
  for (const problem of problems) {
    expect(problem.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(problem.json().requestId).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('a stranger is asked to sign in before a byte of what they send is read', async ({ open }) => {
  const server = await open()
  const unreadable = { payload: '{"loud":', headers: { ...own, 'content-type': 'application/json' } }
  expect((await server.inject({ method: 'POST', url: '/api/knock', ...unreadable })).statusCode).toBe(400)
  const { statusCode, json } = await server.inject({ method: 'POST', url: '/api/inside', ...unreadable })
  expect([statusCode, json().code]).toEqual([401, 'not-signed-in'])
})
