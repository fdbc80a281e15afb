import pg from 'pg'
import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { addKey, TestKey, withPasskey } from '../../../tests/support/passkeys.ts'
import { sql } from '../../platform/db/pool.ts'

const leaves = async ({ db }: IdentityServer, personId: string) =>
  (
    await sql<{ action: string }>`
      select action from platform.audit_leaf where subject_person_id = ${personId} order by number`.execute(db)
  ).rows.map(({ action }) => action)

test('a key that answered stands in the list under its name; asking alone adds none', async ({ server }) => {
  const { browser, personId } = await withPasskey(server)
  await browser.post('/api/me/passkeys/begin')
  const { passkeys } = (await browser.get('/api/me/passkeys')).body
  expect(passkeys).toMatchObject([{ name: 'Laptop', synced: false, lastUsedAt: null }])
  expect(await leaves(server, personId)).toEqual([
    ...['signed in by password', 'passkey begun', 'passkey added', 'passkey begun'],
  ])
})

test('the question names the account, the keys that it has, and asks for the holder each time', async ({ server }) => {
  const { browser, key, email } = await withPasskey(server)
  const { body } = await browser.post('/api/me/passkeys/begin')
  expect(body).toMatchObject({
    rp: { id: 'localhost', name: 'OpenSMK' },
    user: { name: email },
    excludeCredentials: [{ id: key.id.toString('base64url') }],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
})

test.for([
  ['another place', { origin: 'http://zly.example' }],
  ['another act', { type: 'webauthn.get' }],
  ['a holder who was not asked', { verified: false }],
] as const)('an answer from %s adds nothing', async ([, twisted], { server }) => {
  const browser = new TestBrowser(server)
  await browser.signIn((await aPerson(server.db)).email, PASSWORD)
  expect((await addKey(browser, new TestKey(), twisted)).body.code).toBe('wrong-passkey')
  expect((await browser.get('/api/me/passkeys')).body.passkeys).toEqual([])
})

test('a question is answered once, within five minutes, in the session that was asked', async ({
  server,
  databaseUrl,
}) => {
  const { email } = await aPerson(server.db)
  const [here, there] = [new TestBrowser(server), new TestBrowser(server)]
  for (const browser of [here, there]) await browser.signIn(email, PASSWORD)
  const key = new TestKey()
  const answer = key.create((await here.post('/api/me/passkeys/begin')).body)
  const send = async (browser: TestBrowser) =>
    (await browser.post('/api/me/passkeys', { name: 'x', answer })).body.code as string | undefined
  expect(await send(there)).toBe('passkey-expired')
  expect(await send(here)).toBeUndefined()
  expect(await send(here)).toBe('passkey-expired')

  const late = new TestKey().create((await here.post('/api/me/passkeys/begin')).body)
  const owner = new pg.Client({ connectionString: databaseUrl })
  await owner.connect()
  await owner.query('update identity.passkey_challenge set expires_at = now()')
  await owner.end()
  expect((await here.post('/api/me/passkeys', { name: 'x', answer: late })).body.code).toBe('passkey-expired')
})

test('a wrong answer spends its question', async ({ server }) => {
  const browser = new TestBrowser(server)
  await browser.signIn((await aPerson(server.db)).email, PASSWORD)
  const { body } = await browser.post('/api/me/passkeys/begin')
  const key = new TestKey()
  const send = async (answer: object) => (await browser.post('/api/me/passkeys', { name: 'x', answer })).body.code
  expect(await send(key.create(body, { verified: false }))).toBe('wrong-passkey')
  expect(await send(key.create(body))).toBe('passkey-expired')
})

test('one key stands in one account, and an account has at most twenty', async ({ server }) => {
  const { key } = await withPasskey(server)
  const browser = new TestBrowser(server)
  await browser.signIn((await aPerson(server.db)).email, PASSWORD)
  expect((await addKey(browser, key)).body.code).toBe('passkey-known')
  for (let index = 0; index < 20; index++) expect((await addKey(browser, new TestKey())).status).toBe(200)
  expect((await browser.post('/api/me/passkeys/begin')).body.refusals).toEqual([
    { code: 'too-many-passkeys', facts: { most: 20 } },
  ])
})

test('a removed key opens nothing; the last way to sign in stays', async ({ server }) => {
  const { browser, personId } = await withPasskey(server)
  await addKey(browser, new TestKey())
  const [one, other] = (await browser.get('/api/me/passkeys')).body.passkeys
  const stranger = await withPasskey(server)
  expect((await stranger.browser.delete(`/api/me/passkeys/${one.id}`)).body.code).toBe('not-found')
  expect((await browser.delete(`/api/me/passkeys/${one.id}`)).status).toBe(200)
  await sql`update identity.account set password_hash = null where person_id = ${personId}`.execute(server.db)
  expect((await browser.delete(`/api/me/passkeys/${other.id}`)).body.code).toBe('last-way-in')
  expect((await browser.get('/api/me/passkeys')).body.passkeys).toHaveLength(1)
})

test('two keys that are removed at once as the last two: one stays', async ({ server }) => {
  const { browser, personId } = await withPasskey(server)
  await addKey(browser, new TestKey())
  await sql`update identity.account set password_hash = null where person_id = ${personId}`.execute(server.db)
  const { passkeys } = (await browser.get('/api/me/passkeys')).body
  const answers = await Promise.all(passkeys.map(({ id }: { id: string }) => browser.delete(`/api/me/passkeys/${id}`)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422])
})

test('adding and removing ask for a fresh proof', async ({ server }) => {
  const { browser, personId } = await withPasskey(server)
  const [key] = (await browser.get('/api/me/passkeys')).body.passkeys
  await sql`
    update identity.session set proved_at = null
    where account_id = (select id from identity.account where person_id = ${personId})`.execute(server.db)
  expect((await browser.post('/api/me/passkeys/begin')).body.code).toBe('step-up-needed')
  expect((await browser.delete(`/api/me/passkeys/${key.id}`)).body.code).toBe('step-up-needed')
})
