import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { TestBrowser } from '../../../tests/support/identity-server.ts'
import { sql } from '../../platform/db/pool.ts'

test('the cookie is bound to this host, out of reach of scripts, and sent only over a secure channel', async ({
  server,
}) => {
  const { email } = await aPerson(server.db)
  const { status, cookie, body } = await new TestBrowser(server).signIn(email, PASSWORD)

  expect(status).toBe(200)
  expect(body).toEqual({ mustChooseRole: false })
  expect(cookie).toMatch(/^__Host-opensmk=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
})

test('UZL art. 3 ust. 5: without a role that is held today one is a newcomer, in a role of nobody', async ({
  server,
}) => {
  const { email } = await aPerson(server.db, { held: [{ role: 'trainee', from: '2020-01-01', until: '2020-12-31' }] })
  const browser = new TestBrowser(server)
  expect((await browser.signIn(email, PASSWORD)).status).toBe(200)
  expect((await browser.get('/api/me')).body).toMatchObject({ role: 'newcomer', activeHoldingId: null, holdings: [] })
  expect((await browser.get('/api/persons?query=nikt&role=mentor')).body.code).toBe('not-permitted')
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

test('the trail says who signed in, on the same request', async ({ server }) => {
  const { email, personId } = await aPerson(server.db)
  await new TestBrowser(server).signIn(email, PASSWORD)
  const leaves = await sql`select action from platform.audit_leaf where subject_person_id = ${personId}`.execute(
    server.db,
  )
  expect(leaves.rows).toEqual([{ action: 'signed in by password' }])
})
