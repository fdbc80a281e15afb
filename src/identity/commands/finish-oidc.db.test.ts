import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { choose, PEOPLE, STRANGER, test } from '../../../tests/support/identity-demonstration.ts'
import { TestBrowser } from '../../../tests/support/identity-server.ts'
import { sql } from '../../platform/db/pool.ts'
import { finishOidc, listPersonas, signOut, startOidc } from '../contract/sign-in.ts'

test('one chooses oneself at the provider and is signed in here', async ({ server }) => {
  const browser = new TestBrowser(server)
  expect((await browser.get('/api/me')).body.oidc).toEqual({ issuer: expect.stringMatching(/^localhost:\d+$/) })
  const { body: start } = await browser.ask(startOidc, {})
  const asked = new URL(start.url).searchParams
  expect(asked.get('code_challenge_method')).toBe('S256')
  const sentBack = await choose(start.url, 'lena')

  const answer = await browser.ask(finishOidc, { ...sentBack, binding: start.binding })
  expect(answer).toMatchObject({ status: 200, body: { mustChooseRole: false } })
  expect((await browser.get('/api/me')).body.person.id).toBe(PEOPLE.lena.id)

  const again = await new TestBrowser(server).ask(finishOidc, { ...sentBack, binding: start.binding })
  expect(again.body.code).toBe('sign-in-expired')
})

test('nobody can be made to finish a sign-in that somebody else began', async ({ server }) => {
  const attacker = new TestBrowser(server)
  const { body: begun } = await attacker.ask(startOidc, {})
  const sentBack = await choose(begun.url, 'olga')
  const victim = new TestBrowser(server)
  const { body: own } = await victim.ask(startOidc, {})

  const answer = await victim.ask(finishOidc, { ...sentBack, binding: own.binding })
  expect(answer.body.code).toBe('sign-in-expired')
  expect(answer.cookie).toBeNull()
})

test('a code of another sign-in is not accepted', async ({ server }) => {
  const browser = new TestBrowser(server)
  const { body: first } = await browser.ask(startOidc, {})
  const { code } = await choose(first.url, 'olga')
  const { body: second } = await browser.ask(startOidc, {})
  const { state, iss } = await choose(second.url, 'lena')

  const answer = await browser.ask(finishOidc, { code, state, iss, binding: second.binding })
  expect(answer.body.code).toBe('identity-not-confirmed')
})

test('whoever has no account is told so, and the trail keeps nothing of them', async ({ server }) => {
  const browser = new TestBrowser(server)
  const { body: start } = await browser.ask(startOidc, {})
  const answer = await browser.ask(finishOidc, {
    ...(await choose(start.url, 'x')),
    binding: start.binding,
  })
  expect(answer).toMatchObject({ status: 422, body: { code: 'no-account' } })
  expect(JSON.stringify(answer.body)).not.toContain(STRANGER.pesel)
})

test('a provider that cannot be reached is said to be the cause', async ({ server }) => {
  const closed = createServer()
  await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening))
  const { port } = closed.address() as AddressInfo
  await new Promise((done) => closed.close(done))
  const before = process.env.OPENSMK_OIDC_ISSUER
  process.env.OPENSMK_OIDC_ISSUER = `http://localhost:${port}`
  const answer = await new TestBrowser(server).ask(startOidc, {})
  process.env.OPENSMK_OIDC_ISSUER = before
  expect(answer.body.code).toBe('identity-provider-unavailable')
})

test('the application has no right to read the PESEL numbers, only to ask about one', async ({ server }) => {
  await expect(sql`select pesel from identity.person_pesel`.execute(server.db)).rejects.toThrow('permission denied')
  const browser = new TestBrowser(server)
  await browser.signIn(PEOPLE.lena.email, 'pokaz-2026')
  expect((await browser.get('/api/me/account')).body.maskedPesel).toBe('94*******28')
})

test('everybody of the demonstration is listed with the password that lets them in, while it runs', async ({
  server,
}) => {
  const browser = new TestBrowser(server)
  const { body } = await browser.ask(listPersonas, {})
  expect(body.personas).toHaveLength(Object.keys(PEOPLE).length)
  expect((await browser.signIn(body.personas[0].email, body.password)).status).toBe(200)

  delete process.env.OPENSMK_DEMO
  expect((await browser.get('/api/me')).body.signedIn).toBe(false)
  expect((await browser.ask(listPersonas, {})).status).toBe(404)
  process.env.OPENSMK_DEMO = '1'
  expect((await browser.ask(signOut, {})).cookie).toContain('Max-Age=0')
})
