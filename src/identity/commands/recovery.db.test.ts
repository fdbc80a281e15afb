import { expect } from 'vitest'
import { choose, PEOPLE, test } from '../../../tests/support/identity-demonstration.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { sql } from '../../platform/db/pool.ts'
import { confirmSheet, findSheet } from '../contract/proof-sheet.ts'
import { beginRecovery, finishRecovery, makeRecoverySheet, proveRecovery, startRecovery } from '../contract/recovery.ts'
import { finishOidc } from '../contract/sign-in.ts'

const NEW_PASSWORD = 'cztery mokre liście'

async function newestTo({ db }: IdentityServer, address: string) {
  const found = await sql<{ kind: string; link: string }>`
    select kind, link from platform.letter where address = ${address} order by asked_at desc, id desc limit 1`.execute(
    db,
  )
  const letter = found.rows[0]
  return { kind: letter?.kind, token: letter?.link.split('#')[1] ?? '' }
}

async function asked(server: IdentityServer, email: string) {
  const browser = new TestBrowser(server)
  await browser.ask(beginRecovery, { email })
  return { browser, token: (await newestTo(server, email)).token }
}

async function proved(browser: TestBrowser, token: string, subject: string) {
  const { body: start } = await browser.ask(startRecovery, { token })
  return browser.ask(proveRecovery, { token, ...(await choose(start.url, subject)), binding: start.binding })
}

test('decision 0159: the letter and the proof together give a new password, end all sessions and are told', async ({
  server,
}) => {
  const { email } = PEOPLE.iga
  const before = new TestBrowser(server)
  await before.signIn(email, 'pokaz-2026')
  const { browser, token } = await asked(server, email)
  const { body } = await proved(browser, token, 'iga')
  const done = await browser.ask(finishRecovery, {
    ticket: body.ticket,
    newPassword: NEW_PASSWORD,
    withoutFactor: false,
  })
  expect(done.status).toBe(200)
  expect((await before.get('/api/me')).body.signedIn).toBe(false)
  expect((await new TestBrowser(server).signIn(email, NEW_PASSWORD)).status).toBe(200)
  expect((await newestTo(server, email)).kind).toBe('access-recovered')

  const again = await browser.ask(finishRecovery, {
    ticket: body.ticket,
    newPassword: 'inne liście drzew',
    withoutFactor: false,
  })
  expect(again.body.code).toBe('link-expired')
  expect((await browser.ask(startRecovery, { token })).body.code).toBe('link-expired')
})

test('decision 0159: the letter of one and the proof of another open nothing', async ({ server }) => {
  const { browser, token } = await asked(server, PEOPLE.tymon.email)
  expect((await proved(browser, token, 'lena')).body.code).toBe('not-this-person')
  expect(
    (await browser.ask(finishRecovery, { ticket: token, newPassword: NEW_PASSWORD, withoutFactor: false })).body.code,
  ).toBe('link-expired')
})

test('a proof begun for a recovery cannot be finished as a sign-in', async ({ server }) => {
  const { browser, token } = await asked(server, PEOPLE.marta.email)
  const { body: start } = await browser.ask(startRecovery, { token })
  const back = { ...(await choose(start.url, 'marta')), binding: start.binding }
  expect((await browser.ask(finishOidc, back)).body.code).toBe('sign-in-expired')
})

test('decision 0159: who lost the phone loses the second factor with it, and nothing is chosen for them', async ({
  server,
}) => {
  const { email, id } = PEOPLE.nadia
  await sql`
    insert into identity.second_factor (account_id, sealed_secret, begun_at, confirmed_at)
    select id, ${Buffer.alloc(32)}, now(), now() from identity.account where person_id = ${id}`.execute(server.db)
  const { browser, token } = await asked(server, email)
  const { body } = await proved(browser, token, 'nadia')
  const nothing = await browser.ask(finishRecovery, { ticket: body.ticket, newPassword: null, withoutFactor: false })
  expect(nothing.body.code).toBe('nothing-to-recover')
  await browser.ask(finishRecovery, { ticket: body.ticket, newPassword: null, withoutFactor: true })
  expect((await new TestBrowser(server).signIn(email, 'pokaz-2026')).body).toEqual({ mustChooseRole: false })
})

test('decision 0159: nobody learns from the page whether there is an account, and the fourth letter is not written', async ({
  server,
}) => {
  const unknown = await new TestBrowser(server).ask(beginRecovery, { email: 'nikogo@poczta.example' })
  for (const _ of [1, 2, 3, 4]) {
    const known = await new TestBrowser(server).ask(beginRecovery, { email: PEOPLE.roman.email })
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
  }
  const written = await sql`select 1 from platform.letter where address = ${PEOPLE.roman.email}`.execute(server.db)
  expect(written.rows).toHaveLength(3)
  expect((await newestTo(server, 'nikogo@poczta.example')).kind).toBeUndefined()
})

test('decision 0159: in person the desk sees the owner, and a second letter to their mailbox lets them in', async ({
  server,
}) => {
  const { email, pesel } = PEOPLE.ewa
  const { browser, token } = await asked(server, email)
  const declared = { token, givenNames: 'Ewa', surname: 'Tętnicka', profession: 'doctor' }
  const { body: sheet } = await browser.ask(makeRecoverySheet, declared)
  const chamber = new TestBrowser(server)
  await chamber.signIn(PEOPLE.bozena.email, 'pokaz-2026')
  const { body: found } = await chamber.ask(findSheet, { code: sheet.code })
  expect(found.purpose).toBe('recovery')
  const shown = {
    sheetId: found.id,
    code: sheet.code,
    givenNames: 'Ewa',
    surname: 'Tętnicka',
    document: 'passport' as const,
  }
  const other = await chamber.ask(confirmSheet, { ...shown, pesel: PEOPLE.lena.pesel })
  expect(other.body.code).toBe('not-this-person')
  expect((await chamber.ask(confirmSheet, { ...shown, pesel })).body).toEqual({ outcome: 'recovery' })

  const { kind, token: ticket } = await newestTo(server, email)
  expect(kind).toBe('recovery-proved')
  expect((await browser.ask(finishRecovery, { ticket, newPassword: NEW_PASSWORD, withoutFactor: false })).status).toBe(
    200,
  )
  expect((await new TestBrowser(server).signIn(email, NEW_PASSWORD)).status).toBe(200)
})
