import pg from 'pg'
import { expect } from 'vitest'
import { choose, PEOPLE, STRANGER, test } from '../../../tests/support/identity-demonstration.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { sql } from '../../platform/db/pool.ts'
import { beginRegistration, confirmRegistration, findLetters } from '../contract/address.ts'
import { finishProof } from '../contract/proof.ts'
import { getRegistration, startProof } from '../contract/registration.ts'
import { finishOidc, startOidc } from '../contract/sign-in.ts'

const PASSWORD = 'trzy suche liście'
let addresses = 0
const newAddress = () => `nowa${++addresses}@poczta.example`

interface Letter {
  readonly kind: string
  readonly link: string
}

async function lettersTo({ db }: IdentityServer, address: string): Promise<Letter[]> {
  const found = await sql<Letter>`
    select kind, link from platform.letter where address = ${address} order by asked_at, id`.execute(db)
  return found.rows
}

async function tokenOf(server: IdentityServer, address: string): Promise<string> {
  return (await lettersTo(server, address)).at(-1)?.link.split('#')[1] ?? ''
}

async function registered(server: IdentityServer, email = newAddress(), password: string | null = PASSWORD) {
  const browser = new TestBrowser(server)
  await browser.ask(beginRegistration, { email })
  const answer = await browser.ask(confirmRegistration, { token: await tokenOf(server, email), password })
  return { browser, email, answer }
}

async function proves(browser: TestBrowser, subject: string) {
  const { body: start } = await browser.ask(startProof, {})
  return browser.ask(finishProof, { ...(await choose(start.url, subject)), binding: start.binding })
}

test('decision 0155: the link opens an account without name and role, once', async ({ server }) => {
  const { browser, email, answer } = await registered(server)
  expect(answer).toMatchObject({ status: 200, body: { mustChooseRole: false } })
  const { body: me } = await browser.get('/api/me')
  expect(me).toMatchObject({ role: 'newcomer', person: { givenNames: '', surname: '' }, activeHoldingId: null })
  expect((await browser.ask(getRegistration, {})).body).toMatchObject({ email, proof: null, sheet: null })

  const token = await tokenOf(server, email)
  const again = await new TestBrowser(server).ask(confirmRegistration, { token, password: PASSWORD })
  expect(again.body.code).toBe('link-expired')
  expect((await new TestBrowser(server).signIn(email, PASSWORD)).status).toBe(200)
})

test('decision 0155: a newer letter ends the link of the older, and a day ends both', async ({
  server,
  databaseUrl,
}) => {
  const [browser, email] = [new TestBrowser(server), newAddress()]
  await browser.ask(beginRegistration, { email })
  const older = await tokenOf(server, email)
  await browser.ask(beginRegistration, { email })
  const newer = await tokenOf(server, email)
  await browser.ask(confirmRegistration, { token: newer, password: PASSWORD })
  expect((await browser.ask(confirmRegistration, { token: older, password: PASSWORD })).body.code).toBe('link-expired')

  const late = newAddress()
  await browser.ask(beginRegistration, { email: late })
  const owner = new pg.Client({ connectionString: databaseUrl })
  await owner.connect()
  await owner.query('update identity.registration set expires_at = now() where email = $1', [late])
  await owner.end()
  const token = await tokenOf(server, late)
  expect((await browser.ask(confirmRegistration, { token, password: null })).body.code).toBe('link-expired')
})

test('decision 0155: an address that has an account gets a letter, and the page the same answer', async ({
  server,
}) => {
  const unknown = await new TestBrowser(server).ask(beginRegistration, { email: newAddress() })
  const known = await new TestBrowser(server).ask(beginRegistration, { email: PEOPLE.lena.email.toUpperCase() })
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
  expect(await lettersTo(server, PEOPLE.lena.email)).toEqual([{ kind: 'address-known', link: '/sign-in' }])
})

test('decision 0155: the fourth letter of an hour to one address is not written, and nobody is told', async ({
  server,
}) => {
  const [browser, email] = [new TestBrowser(server), newAddress()]
  for (const _ of [1, 2, 3, 4]) expect((await browser.ask(beginRegistration, { email })).status).toBe(200)
  expect(await lettersTo(server, email)).toHaveLength(3)
})

test('UZL art. 3 ust. 5: a newcomer gets nowhere else before identity and role are confirmed', async ({ server }) => {
  const { browser } = await registered(server)
  expect((await browser.get('/api/persons?query=Lena&role=trainee')).body.code).toBe('not-permitted')
  const lena = new TestBrowser(server)
  await lena.signIn(PEOPLE.lena.email, 'pokaz-2026')
  expect((await lena.ask(getRegistration, {})).body.code).toBe('not-permitted')
})

test('UZL art. 3 ust. 6: names and PESEL come from the provider, and who proved when is kept', async ({ server }) => {
  const { browser, email } = await registered(server)
  expect((await proves(browser, 'klara')).body).toEqual({ outcome: 'proved' })
  expect((await browser.get('/api/me')).body.person).toMatchObject({ givenNames: 'Klara', surname: 'Debiut' })
  expect((await browser.get('/api/me/account')).body).toMatchObject({ email, maskedPesel: '95*******25' })
  expect((await browser.ask(getRegistration, {})).body.proof).toEqual({ how: 'provider', at: expect.any(String) })
  expect((await browser.ask(startProof, {})).body.code).toBe('already-proved')

  const other = new TestBrowser(server)
  const { body: start } = await other.ask(startOidc, {})
  const entered = await other.ask(finishOidc, { ...(await choose(start.url, 'klara')), binding: start.binding })
  expect(entered.status).toBe(200)
})

test('a proof is finished only by whom it was begun, and never as a sign-in', async ({ server }) => {
  const [mine, theirs] = [await registered(server), await registered(server)]
  const { body: start } = await mine.browser.ask(startProof, {})
  const back = { ...(await choose(start.url, 'feliks')), binding: start.binding }
  expect((await theirs.browser.ask(finishProof, back)).body.code).toBe('sign-in-expired')
  expect((await new TestBrowser(server).ask(finishOidc, back)).body.code).toBe('sign-in-expired')
  expect((await mine.browser.ask(finishProof, back)).body).toEqual({ outcome: 'proved' })
})

test('decision 0157: whoever was here already keeps their account, and the new address leads to it', async ({
  server,
}) => {
  const { browser, email } = await registered(server)
  expect((await proves(browser, 'olga')).body).toEqual({ outcome: 'merged' })
  expect((await browser.get('/api/me')).body.signedIn).toBe(false)
  expect((await lettersTo(server, PEOPLE.olga.email)).map(({ kind }) => kind)).toEqual(['accounts-merged'])
  expect((await lettersTo(server, email)).at(-1)?.kind).toBe('accounts-merged')

  const wrong = await new TestBrowser(server).signIn(email, PASSWORD)
  expect(wrong.body.code).toBe('wrong-email-or-password')
  const olga = new TestBrowser(server)
  await olga.signIn(email, 'pokaz-2026')
  expect((await olga.get('/api/me')).body.person.id).toBe(PEOPLE.olga.id)
  const trail = await sql`
    select into_person_id as id, how from identity.person_merge where into_person_id = ${PEOPLE.olga.id}`.execute(
    server.db,
  )
  expect(trail.rows).toEqual([{ id: PEOPLE.olga.id, how: 'provider' }])
})

test('decision 0155: an account of nobody yet is opened again by its mailbox, a proved one is not', async ({
  server,
}) => {
  const { email } = await registered(server, newAddress(), null)
  const back = await registered(server, email)
  expect((await back.browser.get('/api/me')).body.role).toBe('newcomer')
  expect((await proves(back.browser, 'x')).body).toEqual({ outcome: 'proved' })
  expect(JSON.stringify(await lettersTo(server, email))).not.toContain(STRANGER.pesel)
  await new TestBrowser(server).ask(beginRegistration, { email })
  expect((await lettersTo(server, email)).at(-1)?.kind).toBe('address-known')
})

test('decision 0155: letters are shown by a demonstration only', async ({ server }) => {
  const browser = new TestBrowser(server)
  expect(await browser.ask(findLetters, { address: PEOPLE.lena.email })).toMatchObject({ body: { letters: [] } })
  delete process.env.OPENSMK_DEMO
  expect((await browser.ask(findLetters, { address: PEOPLE.lena.email })).status).toBe(404)
  process.env.OPENSMK_DEMO = '1'
})
