import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { TestBrowser } from '../../../tests/support/identity-server.ts'
import { sql } from '../../platform/db/pool.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'

test('the database holds no secret with which one could come in', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const browser = new TestBrowser(server)
  await browser.signIn(email, PASSWORD)

  const dump = await sql<{ all: string }>`
    select (select string_agg(s::text, '') from identity.session s) || (select string_agg(a::text, '') from identity.account a) as all
  `.execute(server.db)
  expect(dump.rows[0]?.all).not.toContain(browser.token)
  expect(dump.rows[0]?.all).not.toContain(PASSWORD)
  expect(dump.rows[0]?.all).toContain('$argon2id$')
})

test('a session ends with the role in which it acts', async ({ server }) => {
  const { email, holdingIds } = await aPerson(server.db)
  const browser = new TestBrowser(server)
  await browser.signIn(email, PASSWORD)
  await sql`update identity.role_holding set until_on = '2024-06-30' where id = ${holdingIds[0]}`.execute(server.db)
  expect((await browser.get('/api/me/account')).status).toBe(401)
})

test('decision 0072: a trainee’s session ends after seven days without a request', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const browser = new TestBrowser(server)
  await browser.signIn(email, PASSWORD)
  const unseen = (time: string) =>
    sql`update identity.session set last_seen_at = now() - ${time}::interval where token_hash = ${hashOfSecret(browser.token)}`.execute(
      server.db,
    )
  await unseen('6 days 23 hours')
  expect((await browser.get('/api/me/account')).status).toBe(200)
  await unseen('7 days')
  expect((await browser.get('/api/me/account')).status).toBe(401)
})
