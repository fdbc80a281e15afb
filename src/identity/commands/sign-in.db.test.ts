import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { TestBrowser } from '../../../tests/support/identity-server.ts'
import { sql } from '../../platform/db/pool.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'

test('the cookie is bound to this host, out of reach of scripts, and sent only over a secure channel', async ({
  server,
}) => {
  const { email } = await aPerson(server.db)
  const { status, cookie, body } = await new TestBrowser(server).signIn(email, PASSWORD)

  expect(status).toBe(200)
  expect(body).toEqual({ mustChooseRole: false })
  expect(cookie).toMatch(/^__Host-opensmk=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
})

test('nobody, then somebody, then nobody again', async ({ server }) => {
  const { email, personId } = await aPerson(server.db)
  const browser = new TestBrowser(server)

  expect((await browser.get('/api/me')).body).toMatchObject({ signedIn: false, demonstration: false, oidc: null })
  await browser.signIn(`  ${email.toUpperCase()} `, PASSWORD)
  expect((await browser.get('/api/me')).body).toMatchObject({
    signedIn: true,
    person: { id: personId, givenNames: 'Łucja', surname: 'Wójcik' },
    role: 'trainee',
  })

  const copied = browser.token
  const { cookie } = await browser.post('/api/sign-out')
  expect(cookie).toContain('Max-Age=0')
  expect((await new TestBrowser(server, copied).get('/api/me/account')).status).toBe(401)
})

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

test('a wrong password and an unknown address get the same answer', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const wrong = await new TestBrowser(server).signIn(email, 'nie to hasło')
  const unknown = await new TestBrowser(server).signIn('nikogo@szpital.example', 'nie to hasło')

  expect(wrong.status).toBe(422)
  expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' })
  expect(wrong.cookie).toBeNull()
})

test('an unknown address takes as long to refuse as a wrong password', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const took = async (address: string) => {
    const start = performance.now()
    await new TestBrowser(server).signIn(address, 'nie to hasło')
    return performance.now() - start
  }
  await took('rozgrzewka@szpital.example')
  const fastest = async (addresses: string[]) => {
    const times: number[] = []
    for (const address of addresses) times.push(await took(address))
    return Math.min(...times)
  }
  const unknown = await fastest(['a@szpital.example', 'b@szpital.example', 'c@szpital.example', 'd@szpital.example'])
  const wrong = await fastest([email, email, email, email])
  expect(unknown).toBeGreaterThan(wrong / 2)
  expect(unknown).toBeLessThan(wrong * 2)
})

test('decision 0071: after five wrong passwords even the right one has to wait', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const browser = new TestBrowser(server)
  for (let wrong = 0; wrong < 5; wrong++) expect((await browser.signIn(email, `zgaduję ${wrong}`)).status).toBe(422)

  const answer = await browser.signIn(email, PASSWORD)
  expect(answer.status).toBe(429)
  expect(answer.body.refusals[0]).toMatchObject({ code: 'too-many-requests', facts: { minutes: 15 } })
})

test('UZL art. 3 ust. 5: without a role that is held today there is no session', async ({ server }) => {
  const { email } = await aPerson(server.db, { held: [{ role: 'trainee', from: '2020-01-01', until: '2020-12-31' }] })
  const { status, body } = await new TestBrowser(server).signIn(email, PASSWORD)
  expect([status, body.code]).toEqual([422, 'no-role'])
})

test('a session ends with the role in which it acts', async ({ server }) => {
  const { email, holdingIds } = await aPerson(server.db)
  const browser = new TestBrowser(server)
  await browser.signIn(email, PASSWORD)
  await sql`update identity.role_holding set until_on = '2024-06-30' where id = ${holdingIds[0]}`.execute(server.db)
  expect((await browser.get('/api/me/account')).status).toBe(401)
})

test('a second sign-in in one browser ends the session before it', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const browser = new TestBrowser(server)
  await browser.signIn(email, PASSWORD)
  const before = browser.token
  await browser.signIn(email, PASSWORD)
  expect(browser.token).not.toBe(before)
  expect((await new TestBrowser(server, before).get('/api/me/account')).status).toBe(401)
  expect((await browser.get('/api/me/sessions')).body.sessions).toHaveLength(1)
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

test('the trail says who signed in, on the same request', async ({ server }) => {
  const { email, personId } = await aPerson(server.db)
  await new TestBrowser(server).signIn(email, PASSWORD)
  const leaves = await sql`select action from platform.audit_leaf where subject_person_id = ${personId}`.execute(
    server.db,
  )
  expect(leaves.rows).toEqual([{ action: 'signed in by password' }])
})
