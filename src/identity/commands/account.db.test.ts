import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { sql } from '../../platform/db/pool.ts'
import {
  changePassword,
  chooseLanguage,
  chooseRole,
  endOtherSessions,
  endSession,
  getAccount,
  listSessions,
} from '../contract/account.ts'
import { findRecipient } from '../public.ts'

async function signedIn(server: IdentityServer, email: string): Promise<TestBrowser> {
  const browser = new TestBrowser(server)
  expect((await browser.signIn(email, PASSWORD)).status).toBe(200)
  return browser
}

const isIn = async (browser: TestBrowser) => (await browser.ask(getAccount, {})).status === 200

test('a lost phone is signed out from the computer', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const [phone, computer] = [await signedIn(server, email), await signedIn(server, email)]
  const { sessions } = (await computer.ask(listSessions, {})).body
  const other = sessions.find(({ isThis }: { isThis: boolean }) => !isThis)

  expect(sessions).toHaveLength(2)
  expect((await computer.ask(endSession, { sessionId: other.id })).status).toBe(200)
  expect(await isIn(phone)).toBe(false)
  expect(await isIn(computer)).toBe(true)
})

test('all other devices at once', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const others = [await signedIn(server, email), await signedIn(server, email)]
  const here = await signedIn(server, email)
  expect((await here.ask(endOtherSessions, {})).body).toEqual({ ended: 2 })
  expect([await isIn(here), ...(await Promise.all(others.map(isIn)))]).toEqual([true, false, false])
})

test('nobody ends the session of somebody else, and is not told that it exists', async ({ server }) => {
  const victim = await signedIn(server, (await aPerson(server.db)).email)
  const stranger = await signedIn(server, (await aPerson(server.db)).email)
  const { sessions } = (await victim.ask(listSessions, {})).body
  const foreign = await stranger.ask(endSession, { sessionId: sessions[0].id })
  const none = await stranger.ask(endSession, { sessionId: randomUUID() })

  expect(foreign.status).toBe(404)
  expect({ ...foreign.body, requestId: '' }).toEqual({ ...none.body, requestId: '' })
  expect(await isIn(victim)).toBe(true)
})

const TWO_ROLES = [
  { role: 'trainee' as const, from: '2020-01-01' },
  { role: 'voivodeship-consultant' as const, scope: { voivodeship: '12', specialty: '0748' }, from: '2024-01-01' },
]

test('two roles in one person, acted in one at a time; the old secret does not gain the new role', async ({
  server,
}) => {
  const { email, holdingIds } = await aPerson(server.db, { held: TWO_ROLES })
  const browser = new TestBrowser(server)
  expect((await browser.signIn(email, PASSWORD)).body).toEqual({ mustChooseRole: true })
  expect((await browser.get('/api/me')).body.role).toBe('trainee')
  const before = browser.token

  const { cookie } = await browser.ask(chooseRole, { holdingId: holdingIds[1] ?? '' })
  expect(cookie).toContain('Max-Age=43200')
  expect((await browser.get('/api/me')).body).toMatchObject({
    role: 'voivodeship-consultant',
    activeHoldingId: holdingIds[1],
  })
  expect(await isIn(new TestBrowser(server, before))).toBe(false)

  const next = new TestBrowser(server)
  expect((await next.signIn(email, PASSWORD)).body).toEqual({ mustChooseRole: false })
  expect((await next.get('/api/me')).body.role).toBe('voivodeship-consultant')
})

test('nobody acts in a role of somebody else, nor in one that is over', async ({ server }) => {
  const other = await aPerson(server.db, { held: [{ role: 'administrator' }] })
  const own = await aPerson(server.db, {
    held: [{ role: 'trainee' }, { role: 'cmkp', from: '2020-01-01', until: '2020-12-31' }],
  })
  const browser = await signedIn(server, own.email)
  for (const holdingId of [other.holdingIds[0], own.holdingIds[1]])
    expect((await browser.ask(chooseRole, { holdingId: holdingId ?? '' })).status).toBe(404)
  expect((await browser.get('/api/me')).body.role).toBe('trainee')
})

test('a changed password signs the other devices out; the old one opens nothing', async ({ server }) => {
  const { email } = await aPerson(server.db)
  const [phone, here] = [await signedIn(server, email), await signedIn(server, email)]
  const change = { currentPassword: PASSWORD, newPassword: 'słońce nad Wisłą' }

  expect(await here.ask(changePassword, change)).toMatchObject({ status: 200, body: { ended: 1 } })
  expect([await isIn(phone), await isIn(here)]).toEqual([false, true])
  expect((await new TestBrowser(server).signIn(email, PASSWORD)).status).toBe(422)
  expect((await new TestBrowser(server).signIn(email, change.newPassword)).status).toBe(200)
})

test('whoever found an open browser does not get the account', async ({ server }) => {
  const here = await signedIn(server, (await aPerson(server.db)).email)
  const guess = { currentPassword: 'zgaduję', newPassword: 'moje nowe hasło' }
  const answers = []
  for (let tries = 0; tries < 6; tries++) answers.push(await here.ask(changePassword, guess))
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 429])
  expect(answers[0]?.body.refusals[0]).toMatchObject({ code: 'wrong-password', field: 'currentPassword' })
})

test('the language is kept with the account: another device has it, and letters come in it', async ({ server }) => {
  const { email, personId } = await aPerson(server.db)
  const here = await signedIn(server, email)
  expect((await here.get('/api/me')).body.locale).toBe('pl')
  expect(await findRecipient(server.db, personId)).toEqual({ address: email, locale: 'pl' })
  expect((await here.ask(chooseLanguage, { locale: 'en' })).status).toBe(200)
  expect((await (await signedIn(server, email)).get('/api/me')).body.locale).toBe('en')
  expect(await findRecipient(server.db, personId)).toEqual({ address: email, locale: 'en' })

  expect((await here.put('/api/me/language', { locale: 'de' })).status).toBe(400)
  expect((await new TestBrowser(server).ask(chooseLanguage, { locale: 'pl' })).status).toBe(401)
})

test('a closed account and a person without one get no letters', async ({ server }) => {
  const { email, personId } = await aPerson(server.db)
  await sql`update identity.account set closed_at = now() where email = ${email}`.execute(server.db)
  expect(await findRecipient(server.db, personId)).toBeUndefined()
  expect(await findRecipient(server.db, randomUUID())).toBeUndefined()
})

test('reading one’s own account leaves a leaf about oneself', async ({ server }) => {
  const { email, personId } = await aPerson(server.db)
  await isIn(await signedIn(server, email))
  const leaves = await sql<{ action: string; role: string | null }>`
    select action, role from platform.audit_leaf where subject_person_id = ${personId} order by number`.execute(
    server.db,
  )
  expect(leaves.rows).toEqual([
    { action: 'signed in by password', role: null },
    { action: 'own account read', role: 'trainee' },
  ])
})

test('the application cannot change what it must not: roles, units and names stay as they were granted', async ({
  server,
}) => {
  const { personId } = await aPerson(server.db)
  for (const statement of [
    sql`update identity.role_holding set role = 'administrator' where person_id = ${personId}`,
    sql`delete from identity.person where id = ${personId}`,
    sql`update identity.account set person_id = ${personId}`,
    sql`delete from platform.audit_leaf`,
  ])
    await expect(statement.execute(server.db)).rejects.toThrow('permission denied')
})
