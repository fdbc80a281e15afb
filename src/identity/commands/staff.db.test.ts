import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { type IdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import type { Role, RoleFunction } from '../../kernel/actor.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { sql } from '../../platform/db/pool.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { appointStaff, endStaffRole, findCandidate, listStaff } from '../contract/staff.ts'
import { registerUnit } from './register-unit.ts'

const today = dateIn(new Date())

async function aUnit({ db }: IdentityServer): Promise<string> {
  const id = randomUUID()
  await registerUnit(db, { id, name: `Szpital ${id.slice(0, 8)}`, city: 'Łódź', voivodeship: '10', cells: [] })
  return id
}

interface In {
  readonly unitId: string
  readonly role?: Role
  readonly function?: RoleFunction
}

/** Somebody who is signed in, in a role of the unit. */
async function signedIn(server: IdentityServer, { unitId, role = 'unit-head', function: held }: In) {
  const person = await aPerson(server.db, {
    held: [{ role, scope: { unitId }, ...(held && { function: held }) }],
    surname: 'Zarządca',
  })
  const browser = new TestBrowser(server)
  await browser.signIn(person.email, PASSWORD)
  return { ...person, browser }
}

const codesOf = ({ body }: { body: { refusals?: { code: string }[] } }) => body.refusals?.map(({ code }) => code)
const asUser = { role: 'unit-staff', function: 'user', from: today } as const
const holdingIn = async ({ db }: IdentityServer, personId: string, unitId: string) => {
  const { rows } = await sql<{ id: string; until: PlainDate | null }>`
    select id, until_on as until from identity.role_holding where person_id = ${personId} and unit_id = ${unitId}`.execute(
    db,
  )
  return rows[0]
}

test('appointStaff: by PESEL, licence or e-mail, whole; the person acts, and is told; endStaffRole at once, and they do not', async ({
  server,
}) => {
  const unitId = await aUnit(server)
  const { browser: head } = await signedIn(server, { unitId })
  const clerk = await aPerson(server.db, { surname: 'Nowacka', held: [{ role: 'student' }] })
  const by = { by: 'email', key: ` ${clerk.email.toUpperCase()} ` } as const
  expect((await head.ask(findCandidate, by)).body).toEqual({ name: 'Łucja Nowacka', licenceNumber: null })
  const given = await head.ask(appointStaff, { ...by, ...asUser })
  expect(given).toMatchObject({ status: 200, body: { name: 'Łucja Nowacka' } })
  expect(codesOf(await head.ask(appointStaff, { ...by, ...asUser }))).toEqual(['role-held'])

  const hers = new TestBrowser(server)
  await hers.signIn(clerk.email, PASSWORD)
  await hers.post('/api/me/role', { holdingId: given.body.holdingId })
  expect((await hers.get('/api/me')).body).toMatchObject({ role: 'unit-staff' })
  expect(codesOf(await hers.ask(listStaff, {}))).toEqual(['runs-nobody'])

  const { body } = await head.ask(listStaff, {})
  expect(body.staff.map(({ name, isMe }: { name: string; isMe: boolean }) => [name, isMe])).toEqual(
    expect.arrayContaining([
      ['Łucja Zarządca', true],
      ['Łucja Nowacka', false],
    ]),
  )
  const ending = { holdingId: given.body.holdingId, lastDay: addDays(today, -1) }
  expect((await head.ask(endStaffRole, ending)).status).toBe(200)
  expect((await hers.get('/api/me/account')).status).toBe(401)
  const leaves = await sql<{ action: string }>`
    select action from platform.audit_leaf where subject_person_id = ${clerk.personId} and role = 'unit-head' order by number`.execute(
    server.db,
  )
  expect(leaves.rows.map(({ action }) => action)).toEqual(['candidate named', 'staff appointed', 'staff role ended'])
})

test('findCandidate: nobody is found by a part of a number, by a name, or by who runs nothing', async ({ server }) => {
  const unitId = await aUnit(server)
  const { browser: head } = await signedIn(server, { unitId })
  const doctor = await aPerson(server.db, { licence: '6990002' })
  const ask = async (by: 'pesel' | 'licence' | 'email', key: string) =>
    codesOf(await head.ask(findCandidate, { by, key }))
  expect(await ask('licence', '699000')).toEqual(['nobody-found'])
  expect(await ask('licence', 'Łucja W.')).toEqual(['licence-number-shape'])
  expect(await ask('pesel', '94651200129')).toEqual(['bad-pesel'])
  expect(await ask('pesel', '94651200128')).toEqual(['nobody-found'])
  expect(await ask('email', doctor.email.slice(1))).toEqual(['nobody-found'])
  expect((await head.ask(findCandidate, { by: 'licence', key: '699 0002' })).status).toBe(200)
  const { browser: clerk } = await signedIn(server, { unitId, role: 'unit-staff' })
  expect(codesOf(await clerk.ask(findCandidate, { by: 'licence', key: '6990002' }))).toEqual(['runs-nobody'])
  await sql`insert into identity.person values (${randomUUID()}, 'Ida', 'Druga', 'laboratory-diagnostician', '6990002', 'x', 'x')`.execute(
    server.db,
  )
  expect(await ask('licence', '6990002')).toEqual(['more-than-one'])
})

test('a head reaches the people of their own unit alone, and never themselves', async ({ server }) => {
  const [here, there] = [await aUnit(server), await aUnit(server)]
  const head = await signedIn(server, { unitId: here })
  const foreign = await signedIn(server, { unitId: there, role: 'unit-staff' })
  const holding = await holdingIn(server, foreign.personId, there)
  const ending = { holdingId: holding?.id ?? '', lastDay: today }
  expect((await head.browser.ask(endStaffRole, ending)).status).toBe(404)
  expect((await head.browser.ask(listStaff, {})).body.staff).toHaveLength(1)
  const self = { by: 'email', key: head.email, ...asUser, function: 'administrator' } as const
  expect(codesOf(await head.browser.ask(appointStaff, self))).toEqual(['own-role'])
  const own = await holdingIn(server, head.personId, here)
  const leaving = { holdingId: own?.id ?? '', lastDay: today }
  expect(codesOf(await head.browser.ask(endStaffRole, leaving))).toEqual(['last-administrator'])
})

test('two who end each other’s roles at once: one of them stays', async ({ server }) => {
  const unitId = await aUnit(server)
  const [one, other] = [
    await signedIn(server, { unitId }),
    await signedIn(server, { unitId, role: 'unit-staff', function: 'administrator' }),
  ]
  const endOf = async (whose: { personId: string }) => ({
    holdingId: (await holdingIn(server, whose.personId, unitId))?.id ?? '',
    lastDay: addDays(today, -1),
  })
  const [first, second] = [await endOf(other), await endOf(one)]
  const answers = await Promise.all([one.browser.ask(endStaffRole, first), other.browser.ask(endStaffRole, second)])
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

test('a unit that ends gives no role beyond its last day', async ({ server }) => {
  const unitId = await aUnit(server)
  const { browser: head } = await signedIn(server, { unitId })
  const clerk = await aPerson(server.db)
  await sql`update identity.unit set ended_on = ${addDays(today, 5)} where id = ${unitId}`.execute(server.db)
  const by = { by: 'email', key: clerk.email } as const
  const late = await head.ask(appointStaff, { ...by, ...asUser, from: addDays(today, 6) })
  expect(codesOf(late)).toEqual(['place-ended'])
  expect((await head.ask(appointStaff, { ...by, ...asUser })).status).toBe(200)
  expect(await holdingIn(server, clerk.personId, unitId)).toMatchObject({ until: addDays(today, 5) })
})
