import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { codeOf, withFactor } from '../../../tests/support/second-factor.ts'
import { sql } from '../../platform/db/pool.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'

const provedAgo = ({ db }: IdentityServer, { token }: TestBrowser, time: string) =>
  sql`update identity.session set proved_at = now() - ${time}::interval where token_hash = ${hashOfSecret(token)}`.execute(
    db,
  )

test('decision 0111: ten minutes after the last proof it is asked for again, inclusive', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const browser = new TestBrowser(server)
  await browser.signIn(email, PASSWORD)
  const begin = async () => (await browser.post('/api/me/second-factor/begin')).body.code
  await provedAgo(server, browser, '10 minutes')
  expect(await begin()).toBeUndefined()
  await provedAgo(server, browser, '10 minutes 2 seconds')
  const refused = await browser.post('/api/me/second-factor/begin')
  expect([refused.status, refused.body.refusals]).toEqual([403, [{ code: 'step-up-needed', facts: { minutes: 10 } }]])

  expect((await browser.post('/api/me/prove', { proof: 'nie to hasło' })).body.code).toBe('wrong-password')
  expect(await begin()).toBe('step-up-needed')
  expect((await browser.post('/api/me/prove', { proof: PASSWORD })).status).toBe(200)
  expect(await begin()).toBeUndefined()
})

test('who has a second factor proves by a code of it, not by the password', async ({ server }) => {
  const { browser, address } = await withFactor(server)
  const prove = async (proof: string) => (await browser.post('/api/me/prove', { proof })).body.code
  expect(await prove(PASSWORD)).toBe('bad-code')
  expect(await prove(codeOf(address, 1))).toBeUndefined()
  expect(await prove(codeOf(address, 1))).toBe('wrong-code')
})

test('proving again in one browser proves nothing in another; a session of before this count has proved nothing', async ({
  server,
}) => {
  const { email } = await aPerson(server.db)
  const [here, there] = [new TestBrowser(server), new TestBrowser(server)]
  for (const browser of [here, there]) await browser.signIn(email, PASSWORD)
  await sql`update identity.session set proved_at = null where token_hash = ${hashOfSecret(there.token)}`.execute(
    server.db,
  )
  await here.post('/api/me/prove', { proof: PASSWORD })
  expect((await there.post('/api/me/second-factor/begin')).body.code).toBe('step-up-needed')
})

test('who has no password and no second factor is told to sign in again', async ({ server }) => {
  const { email, personId } = await aPerson(server.db)
  const browser = new TestBrowser(server)
  await browser.signIn(email, PASSWORD)
  await sql`update identity.account set password_hash = null where person_id = ${personId}`.execute(server.db)
  expect((await browser.post('/api/me/prove', { proof: PASSWORD })).body.code).toBe('sign-in-again')
  expect((await browser.get('/api/me/second-factor')).body.provenBy).toBe('sign-in')
})
