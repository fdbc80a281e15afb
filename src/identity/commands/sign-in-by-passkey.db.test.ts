import { expect } from 'vitest'
import { PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { addKey, TestKey, withPasskey } from '../../../tests/support/passkeys.ts'
import { withFactor } from '../../../tests/support/second-factor.ts'
import { sql } from '../../platform/db/pool.ts'

async function enter(browser: TestBrowser, key: TestKey, twisted: Parameters<TestKey['get']>[1] = {}) {
  const { options, binding } = (await browser.post('/api/sign-in/passkey/begin')).body
  return browser.post('/api/sign-in/passkey/finish', { binding, answer: key.get(options, twisted) })
}

test('a key signs in by itself, without a password, and its use is noted', async ({ server }) => {
  const { browser, key } = await withPasskey(server)
  const next = new TestBrowser(server)
  expect((await enter(next, key)).body).toEqual({ mustChooseRole: false })
  expect((await next.get('/api/me')).body.signedIn).toBe(true)
  expect((await browser.get('/api/me/passkeys')).body.passkeys[0].lastUsedAt).not.toBeNull()
})

test.for([
  ['from another place', { origin: 'https://localhost.zly.example' }],
  ['to another act', { type: 'webauthn.create' }],
  ['of a key that did not ask its holder', { verified: false }],
] as const)('an answer %s opens nothing', async ([, twisted], { server }) => {
  const { key, personId } = await withPasskey(server)
  const next = new TestBrowser(server)
  const { body, cookie } = await enter(next, key, twisted)
  expect([body.code, cookie]).toEqual(['wrong-passkey', null])
  const refused = await sql`
    select 1 from platform.audit_leaf where action = 'sign-in by passkey refused'`.execute(server.db)
  expect(refused.rows.length).toBeGreaterThan(0)
  expect(personId).toBeTruthy()
})

test('a key that nobody added, and one whose id is another’s, open nothing', async ({ server }) => {
  const { key } = await withPasskey(server)
  expect((await enter(new TestBrowser(server), new TestKey())).body.code).toBe('wrong-passkey')
  const forged = Object.assign(new TestKey(), { id: key.id })
  expect((await enter(new TestBrowser(server), forged)).body.code).toBe('wrong-passkey')
})

test('the answer counts once, and only for the tab that asked', async ({ server }) => {
  const { key } = await withPasskey(server)
  const browser = new TestBrowser(server)
  const { options, binding } = (await browser.post('/api/sign-in/passkey/begin')).body
  const answer = key.get(options)
  const send = async (bound: string) =>
    (await new TestBrowser(server).post('/api/sign-in/passkey/finish', { binding: bound, answer })).body.code
  expect(await send('another tab')).toBe('passkey-expired')
  expect(await send(binding)).toBeUndefined()
  expect(await send(binding)).toBe('passkey-expired')
})

test('decision 0165: a counter that does not go up says that there are two of the key', async ({ server }) => {
  const { key } = await withPasskey(server)
  expect((await enter(new TestBrowser(server), key, { counter: 7 })).status).toBe(200)
  for (const counter of [7, 6, 0])
    expect((await enter(new TestBrowser(server), key, { counter })).body.code).toBe('passkey-copied')
  expect((await enter(new TestBrowser(server), key, { counter: 8 })).status).toBe(200)
})

test('two answers of one count at once: one comes in', async ({ server }) => {
  const { key } = await withPasskey(server)
  const answers = await Promise.all([1, 2].map(() => enter(new TestBrowser(server), key, { counter: 3 })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422])
})

test('where a code is asked for after the password, a key of the same account does instead', async ({ server }) => {
  const { email, browser } = await withFactor(server)
  const [own, foreign] = [new TestKey(), (await withPasskey(server)).key]
  await addKey(browser, own)
  const next = new TestBrowser(server)
  const { ticket } = (await next.signIn(email, PASSWORD)).body
  const answer = async (key: TestKey) => {
    const { options, binding } = (await next.post('/api/sign-in/passkey/begin', { ticket })).body
    expect(options.allowCredentials).toMatchObject([{ id: own.id.toString('base64url') }])
    return next.post('/api/sign-in/passkey/finish', { binding, answer: key.get(options) })
  }
  expect((await next.post('/api/sign-in/passkey/begin', { ticket: 'guessed' })).body.code).toBe('sign-in-expired')
  expect((await answer(foreign)).body.code).toBe('wrong-passkey')
  expect((await answer(own)).status).toBe(200)
  expect((await next.post('/api/sign-in/passkey/begin', { ticket })).body.code).toBe('sign-in-expired')
})

test('a closed account stays closed to its key', async ({ server }) => {
  const { key, personId } = await withPasskey(server)
  await close(server, personId)
  expect((await enter(new TestBrowser(server), key)).body.code).toBe('wrong-passkey')
})

const close = ({ db }: IdentityServer, personId: string) =>
  sql`update identity.account set closed_at = now() where person_id = ${personId}`.execute(db)
