import { expect } from 'vitest'
import { PEOPLE, test } from '../../../tests/support/identity-demonstration.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { sql } from '../../platform/db/pool.ts'
import { beginRegistration, confirmRegistration } from '../contract/address.ts'
import { confirmSheet, findSheet, makeSheet } from '../contract/proof-sheet.ts'
import { getRegistration } from '../contract/registration.ts'

const DECLARED = { givenNames: 'Barbara', surname: 'Okaz', profession: 'doctor' as const }
const SHOWN = { givenNames: 'Barbara Anna', surname: 'Okaz', document: 'passport' as const }
let people = 0

async function tokenOf({ db }: IdentityServer, address: string): Promise<string> {
  const found = await sql<{ link: string }>`
    select link from platform.letter where address = ${address} order by asked_at desc limit 1`.execute(db)
  return found.rows[0]?.link.split('#')[1] ?? ''
}

async function newcomer(server: IdentityServer) {
  const [browser, email] = [new TestBrowser(server), `okaz${++people}@poczta.example`]
  await browser.ask(beginRegistration, { email })
  await browser.ask(confirmRegistration, { token: await tokenOf(server, email), password: 'trzy suche liście' })
  const { body } = await browser.ask(makeSheet, DECLARED)
  return { browser, email, code: body.code as string }
}

async function desk(server: IdentityServer, email: string = PEOPLE.bozena.email) {
  const browser = new TestBrowser(server)
  await browser.signIn(email, 'pokaz-2026')
  return browser
}

async function confirms(browser: TestBrowser, code: string, shown: { pesel: string } & Partial<typeof SHOWN>) {
  const { body: sheet } = await browser.ask(findSheet, { code })
  return browser.ask(confirmSheet, { sheetId: sheet.id, code, ...SHOWN, ...shown })
}

test('UZL art. 3 ust. 5: the chamber finds the code, sees what was declared, and confirms what the document says', async ({
  server,
}) => {
  const { browser, email, code } = await newcomer(server)
  const chamber = await desk(server)
  const { body: sheet } = await chamber.ask(findSheet, { code: code.toLowerCase().replace('-', ' ') })
  expect(sheet).toMatchObject({ givenNames: 'Barbara', surname: 'Okaz', email, purpose: 'registration' })
  expect((await confirms(chamber, code, { pesel: '44051401359' })).body).toEqual({ outcome: 'proved' })

  expect((await browser.get('/api/me')).body.person).toMatchObject({ givenNames: 'Barbara Anna', surname: 'Okaz' })
  expect((await browser.ask(getRegistration, {})).body.proof.how).toBe('in-person')
  const kept = await sql`
    select by_person_id as by, by_role as role, document, outcome from identity.identity_proof
    where how = 'in-person' and person_id = identity.find_person_by_pesel('44051401359')`.execute(server.db)
  expect(kept.rows).toEqual([{ by: PEOPLE.bozena.id, role: 'chamber', document: 'passport', outcome: 'proved' }])
  expect((await confirms(chamber, code, { pesel: '44051401359' })).status).not.toBe(200)
  expect((await chamber.ask(findSheet, { code })).body.code).toBe('sheet-over')
})

test('a PESEL with a wrong digit and names without letters are refused together, beside their fields', async ({
  server,
}) => {
  const { code } = await newcomer(server)
  const { body } = await confirms(await desk(server), code, { pesel: '44051401358', surname: '12' })
  expect(body.refusals.map(({ code: why, field }: { code: string; field: string }) => [why, field])).toEqual([
    ['bad-pesel', 'pesel'],
    ['bad-name', 'surname'],
  ])
})

test('KPA art. 24: nobody confirms themselves, neither by their own sheet nor by their own number on another', async ({
  server,
}) => {
  const { code } = await newcomer(server)
  const chamber = await desk(server)
  const { body } = await confirms(chamber, code, { pesel: PEOPLE.bozena.pesel })
  expect(body.code).toBe('not-for-oneself')
  const held = await sql`select 1 from identity.identity_proof where person_id = ${PEOPLE.bozena.id}`.execute(server.db)
  expect(held.rows).toEqual([])
})

test('UZL art. 3 ust. 5: another desk than the one that keeps the register does not find the sheet', async ({
  server,
}) => {
  const { code } = await newcomer(server)
  for (const one of [PEOPLE.olga.email, PEOPLE.hanna.email]) {
    expect((await (await desk(server, one)).ask(findSheet, { code })).body.code).toBe('no-such-sheet')
  }
  expect((await (await desk(server, PEOPLE.lena.email)).ask(findSheet, { code })).body.code).toBe('not-permitted')
})

test('decision 0158: a newer sheet ends the older one', async ({ server }) => {
  const { browser, code } = await newcomer(server)
  await browser.ask(makeSheet, DECLARED)
  expect((await (await desk(server)).ask(findSheet, { code })).body.code).toBe('sheet-over')
})

test('decision 0157: a desk that confirms somebody who has an account gives nobody a way into it', async ({
  server,
}) => {
  const { browser, email, code } = await newcomer(server)
  const { body } = await confirms(await desk(server), code, { pesel: PEOPLE.ewa.pesel })
  expect(body).toEqual({ outcome: 'merged' })
  expect((await browser.get('/api/me')).body.signedIn).toBe(false)
  expect((await new TestBrowser(server).signIn(email, 'trzy suche liście')).status).toBe(422)
  expect((await new TestBrowser(server).signIn(email, 'pokaz-2026')).status).toBe(200)
  const told = await sql`select kind from platform.letter where address = ${PEOPLE.ewa.email}`.execute(server.db)
  expect(told.rows).toEqual([{ kind: 'accounts-merged' }])
})
