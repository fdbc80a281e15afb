import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { PEOPLE, test } from '../../../tests/support/identity-demonstration.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { sql } from '../../platform/db/pool.ts'
import { findTwice, joinPersons } from '../contract/found-twice.ts'
import { getOwnAccount } from '../queries/accounts.ts'
import { grantRole } from './grant-role.ts'
import { openAccount } from './open-account.ts'
import { registerPerson } from './register-person.ts'

const REASON = 'Ten sam dokument i ta sama data urodzenia.'
const NAMES = { givenNames: 'Wanda', surname: 'Dubel' }

/** An entry of an import without a PESEL, and the person who registered since. */
async function twice({ db }: IdentityServer, { licence, pesel }: { licence: string; pesel: string }) {
  const [goneId, staysId, accountId] = [randomUUID(), randomUUID(), randomUUID()]
  await registerPerson(db, { id: goneId, ...NAMES, licence: { profession: 'doctor', number: licence } })
  await registerPerson(db, { id: staysId, ...NAMES, pesel })
  await openAccount(db, {
    id: randomUUID(),
    personId: goneId,
    email: `${goneId}@dawny.example`,
    password: 'stare hasło 1',
  })
  const opened = { id: accountId, personId: staysId, email: `${staysId}@nowy.example`, password: 'nowe hasło 22' }
  await openAccount(db, opened)
  return { goneId, staysId, accountId, asked: { profession: 'doctor' as const, licenceNumber: licence, pesel } }
}

async function desk(server: IdentityServer, email: string = PEOPLE.bozena.email) {
  const browser = new TestBrowser(server)
  await browser.signIn(email, 'pokaz-2026')
  return browser
}

test('decision 0157: the chamber joins an entry without a PESEL to the person, and nothing of it is lost', async ({
  server,
}) => {
  const { goneId, staysId, accountId, asked } = await twice(server, { licence: '1990172', pesel: '44051401359' })
  const chamber = await desk(server)
  expect((await chamber.ask(findTwice, asked)).body).toMatchObject({ goneId, staysId, goneName: 'Wanda Dubel' })
  expect((await chamber.ask(joinPersons, { goneId, staysId, reason: 'krótko' })).body.code).toBe('reason-too-short')
  expect((await chamber.ask(joinPersons, { goneId, staysId, reason: REASON })).status).toBe(200)

  expect(await getOwnAccount(server.db, accountId)).toMatchObject({ licenceNumber: '1990172', profession: 'doctor' })
  const old = new TestBrowser(server)
  expect((await old.signIn(`${goneId}@dawny.example`, 'nowe hasło 22')).status).toBe(200)
  expect((await old.get('/api/me')).body.person.id).toBe(staysId)
  const trail = await sql`
    select into_person_id as into, how, by_person_id as by, reason from identity.person_merge where from_person_id = ${goneId}`.execute(
    server.db,
  )
  expect(trail.rows).toEqual([{ into: staysId, how: 'found-later', by: PEOPLE.bozena.id, reason: REASON }])
  expect((await chamber.ask(joinPersons, { goneId, staysId, reason: REASON })).body.code).toBe('not-found-twice')
})

test('issue 3: an entry that has a role is not joined, and nothing of it changes', async ({ server }) => {
  const { goneId, staysId } = await twice(server, { licence: '7990173', pesel: '02070803628' })
  await grantRole(server.db, { id: randomUUID(), personId: goneId, role: 'trainee', scope: {}, from: '2024-01-01' })
  const refused = await (await desk(server)).ask(joinPersons, { goneId, staysId, reason: REASON })
  expect(refused.body.code).toBe('person-has-matters')
  const kept = await sql`select licence_number as licence from identity.person where id = ${goneId}`.execute(server.db)
  expect(kept.rows).toEqual([{ licence: '7990173' }])
})

test('two persons with a PESEL are two persons, and another desk finds neither', async ({ server }) => {
  const chamber = await desk(server)
  const both = { goneId: PEOPLE.lena.id, staysId: PEOPLE.ewa.id, reason: REASON }
  expect((await chamber.ask(joinPersons, both)).body.code).toBe('two-proved-persons')
  const { asked, goneId, staysId } = await twice(server, { licence: '2990174', pesel: '92071314764' })
  const office = await desk(server, PEOPLE.olga.email)
  expect((await office.ask(findTwice, asked)).body.code).toBe('not-found-twice')
  expect((await office.ask(joinPersons, { goneId, staysId, reason: REASON })).body.code).toBe('not-found-twice')
})

test('KPA art. 24: nobody joins an entry to themselves', async ({ server }) => {
  const { goneId } = await twice(server, { licence: '8990175', pesel: '81010200134' })
  const chamber = await desk(server)
  const own = { goneId, staysId: PEOPLE.bozena.id, reason: REASON }
  expect((await chamber.ask(joinPersons, own)).body.code).toBe('not-for-oneself')
  const asked = { profession: 'doctor' as const, licenceNumber: '8990175', pesel: PEOPLE.bozena.pesel }
  expect((await chamber.ask(findTwice, asked)).body.code).toBe('not-for-oneself')
})
