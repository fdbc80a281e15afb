import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { test as base } from '../../tests/support/database.ts'
import { startIdentityServer, TestBrowser } from '../../tests/support/identity-server.ts'
import { sql } from '../platform/db/pool.ts'
import { startDemoIdp } from './demo-idp.ts'
import { CAST } from './seed/cast.ts'
import { peopleOfCast } from './seed/people.ts'
import { seedPersons } from './seed/persons.ts'

const ORIGIN = 'http://localhost:3000'
const stranger = { subject: 'x', givenNames: 'Obca', surname: 'Osoba', pesel: '44051401359', note: 'Nie ma konta' }

const test = base.extend('server', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const server = await startIdentityServer(databaseUrl)
  const idp = await startDemoIdp({ origin: ORIGIN, people: [...peopleOfCast(), stranger] })
  Object.assign(process.env, idp.environment, { OPENSMK_DEMO: '1', OPENSMK_ORIGIN: ORIGIN })
  onCleanup(async () => {
    await idp.stop()
    await server.stop()
  })
  await seedPersons(server.db)
  return server
})

/** Walks through the provider's pages as a browser does, and says what it sends back to us. */
async function choose(url: string, subject: string): Promise<Record<string, string>> {
  const cookies = new Map<string, string>()
  const go = async (address: string, form?: URLSearchParams): Promise<Response> => {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: form }),
    })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s)
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    return response
  }
  const follow = async (from: string, response: Response): Promise<string> => {
    const next = new URL(response.headers.get('location') ?? '', from).href
    if (next.startsWith(ORIGIN) || next.includes('/choose/')) return next
    return follow(next, await go(next))
  }
  const page = await follow(url, await go(url))
  const shown = await (await go(page)).text()
  expect(shown).toContain('Kim chcesz być?')
  const back = await follow(page, await go(page, new URLSearchParams({ subject })))
  return Object.fromEntries(new URL(back).searchParams)
}

test('one chooses oneself at the provider and is signed in here', async ({ server }) => {
  const browser = new TestBrowser(server)
  expect((await browser.get('/api/me')).body.oidc).toEqual({ issuer: expect.stringMatching(/^localhost:\d+$/) })
  const { body: start } = await browser.post('/api/sign-in/oidc/start')
  const asked = new URL(start.url).searchParams
  expect(asked.get('code_challenge_method')).toBe('S256')
  const sentBack = await choose(start.url, 'lena')

  const answer = await browser.post('/api/sign-in/oidc/finish', { ...sentBack, binding: start.binding })
  expect(answer).toMatchObject({ status: 200, body: { mustChooseRole: false } })
  expect((await browser.get('/api/me')).body.person.id).toBe(CAST.lena.id)

  const again = await new TestBrowser(server).post('/api/sign-in/oidc/finish', { ...sentBack, binding: start.binding })
  expect(again.body.code).toBe('sign-in-expired')
})

test('nobody can be made to finish a sign-in that somebody else began', async ({ server }) => {
  const attacker = new TestBrowser(server)
  const { body: begun } = await attacker.post('/api/sign-in/oidc/start')
  const sentBack = await choose(begun.url, 'olga')
  const victim = new TestBrowser(server)
  const { body: own } = await victim.post('/api/sign-in/oidc/start')

  const answer = await victim.post('/api/sign-in/oidc/finish', { ...sentBack, binding: own.binding })
  expect(answer.body.code).toBe('sign-in-expired')
  expect(answer.cookie).toBeNull()
})

test('a code of another sign-in is not accepted', async ({ server }) => {
  const browser = new TestBrowser(server)
  const { body: first } = await browser.post('/api/sign-in/oidc/start')
  const { code = '' } = await choose(first.url, 'olga')
  const { body: second } = await browser.post('/api/sign-in/oidc/start')
  const { state = '', iss = '' } = await choose(second.url, 'lena')

  const answer = await browser.post('/api/sign-in/oidc/finish', { code, state, iss, binding: second.binding })
  expect(answer.body.code).toBe('identity-not-confirmed')
})

test('whoever has no account is told so, and the trail keeps nothing of them', async ({ server }) => {
  const browser = new TestBrowser(server)
  const { body: start } = await browser.post('/api/sign-in/oidc/start')
  const answer = await browser.post('/api/sign-in/oidc/finish', {
    ...(await choose(start.url, 'x')),
    binding: start.binding,
  })
  expect(answer).toMatchObject({ status: 422, body: { code: 'no-account' } })
  expect(JSON.stringify(answer.body)).not.toContain(stranger.pesel)
})

test('a provider that cannot be reached is said to be the cause', async ({ server }) => {
  const closed = createServer()
  await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening))
  const { port } = closed.address() as AddressInfo
  await new Promise((done) => closed.close(done))
  const before = process.env.OPENSMK_OIDC_ISSUER
  process.env.OPENSMK_OIDC_ISSUER = `http://localhost:${port}`
  const answer = await new TestBrowser(server).post('/api/sign-in/oidc/start')
  process.env.OPENSMK_OIDC_ISSUER = before
  expect(answer.body.code).toBe('identity-provider-unavailable')
})

test('the application has no right to read the PESEL numbers, only to ask about one', async ({ server }) => {
  await expect(sql`select pesel from identity.person_pesel`.execute(server.db)).rejects.toThrow('permission denied')
  const browser = new TestBrowser(server)
  await browser.signIn(CAST.lena.email, 'pokaz-2026')
  expect((await browser.get('/api/me/account')).body.maskedPesel).toBe('94*******28')
})
