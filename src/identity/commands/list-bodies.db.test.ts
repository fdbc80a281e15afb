import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aPerson, PASSWORD, test } from '../../../tests/support/identity-persons.ts'
import { TestBrowser } from '../../../tests/support/identity-server.ts'
import { sql } from '../../platform/db/pool.ts'
import { listBodies } from '../contract/register.ts'
import { grantRole } from './grant-role.ts'
import { registerBody } from './register-body.ts'

test('listBodies: 23 regional chambers after the national and the military one; one that has ended is not chosen any more', async ({
  server,
}) => {
  const { email } = await aPerson(server.db)
  const browser = new TestBrowser(server)
  await browser.signIn(email, PASSWORD)
  const ended = randomUUID()
  await registerBody(server.db, { id: ended, kind: 'medical-chamber', name: 'Izba Zamknięta', reach: 'regional' })
  await sql`update identity.body set ended_on = '2026-01-31' where id = ${ended}`.execute(server.db)
  const { bodies } = (await browser.ask(listBodies, { role: 'trainee', profession: 'doctor' })).body
  expect(bodies).toHaveLength(25)
  const reaches = bodies.map(({ reach }: { reach: string }) => reach)
  expect(reaches.slice(0, 2).toSorted()).toEqual(['military', 'national'])
  expect(new Set(reaches.slice(2))).toEqual(new Set(['regional']))
})

test('decision 0150: a role ends with its body or unit, and one that would begin later never does', async ({
  server: { db },
}) => {
  const bodyId = randomUUID()
  await registerBody(db, { id: bodyId, kind: 'university', name: 'Uczelnia Krótka', reach: 'regional' })
  const now = await aPerson(db, { held: [{ role: 'university', scope: { bodyId } }] })
  const later = await aPerson(db, {
    held: [{ role: 'university', scope: { bodyId }, from: '2027-01-01' }, { role: 'student' }],
  })
  await sql`update identity.body set ended_on = '2026-10-31' where id = ${bodyId}`.execute(db)
  const until = async (personId: string) =>
    (
      await sql<{ until: string | null }>`
      select until_on as until from identity.role_holding where person_id = ${personId} and body_id = ${bodyId}`.execute(
        db,
      )
    ).rows
  expect(await until(now.personId)).toEqual([{ until: '2026-10-31' }])
  expect(await until(later.personId)).toEqual([])
  const grant = (from: string) =>
    grantRole(db, { id: randomUUID(), personId: later.personId, role: 'university', scope: { bodyId }, from })
  expect((await grant('2026-10-01')).ok).toBe(true)
  expect(await until(later.personId)).toEqual([{ until: '2026-10-31' }])
  await expect(grant('2026-11-01')).rejects.toThrow('role_holding_place_ended')
})

test('decision 0150: an office is one for its voivodeship, so the register names its body', async ({
  server: { db },
}) => {
  const { personId } = await aPerson(db, { held: [{ role: 'voivodeship-office', scope: { voivodeship: '12' } }] })
  const { rows } = await sql<{ name: string }>`
    select b.name from identity.role_holding h join identity.body b on b.id = h.body_id
    where h.person_id = ${personId}`.execute(db)
  expect(rows).toEqual([{ name: 'Małopolski Urząd Wojewódzki' }])
})
