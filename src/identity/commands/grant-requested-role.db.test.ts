import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aPerson, test } from '../../../tests/support/identity-persons.ts'
import { bodyId } from '../../app/reference.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { sql } from '../../platform/db/pool.ts'
import { findPersons, holdersOf } from '../queries/register.ts'
import { ROLE_REQUEST } from '../rules/role-request.ts'
import { grantRequestedRole, lastsLongEnough, mayRequestRole } from './grant-requested-role.ts'
import { knownOfRequest } from './known-of-request.ts'
import { otherBodies } from './other-bodies.ts'
import { registerUnit } from './register-unit.ts'

const CHAMBER = bodyId('oil-warszawa')
const TODAY = getDate('2026-11-26')

function theRequest(licenceNumber: string) {
  const typed = { profession: 'doctor', licenceNumber, body: CHAMBER, bodyKind: 'medical-chamber' }
  const form = ROLE_REQUEST.read(typed, 'trainee')
  if (!form.ok) throw new Error('a licence number of a test is right')
  return form.value
}

test('UZL art. 3 ust. 5: what the chamber verified enters the register, and the role is held from that day', async ({
  server: { db },
}) => {
  const { personId } = await aPerson(db, { held: [{ role: 'student' }] })
  const asked = { personId, role: 'trainee', today: TODAY }
  const known = (draft: Record<string, string>) =>
    knownOfRequest(db, { personId, round: 'trainee', today: TODAY, draft }, async () => undefined)
  expect(await known({})).toEqual({})
  expect(await known({ profession: 'doctor', body: CHAMBER })).toEqual({
    ...{ bodyName: 'Okręgowa Izba Lekarska w Warszawie', bodyKind: 'medical-chamber' },
  })
  expect(await known({ profession: 'doctor', body: 'nie ma takiej' })).toEqual({})
  expect((await mayRequestRole(db, asked)).ok).toBe(true)
  const granted = { holdingId: randomUUID(), personId, today: TODAY }
  expect(await grantRequestedRole(db, theRequest('6990002'), granted)).toEqual({ ok: true, value: granted.holdingId })
  expect(await known({})).toEqual({ profession: 'doctor', licenceNumber: '6990002' })
  expect(await mayRequestRole(db, asked)).toMatchObject({ refusals: [{ code: 'role-held' }] })
  const again = await grantRequestedRole(db, theRequest('6990002'), { ...granted, holdingId: randomUUID() })
  expect(again).toMatchObject({ refusals: [{ code: 'role-held' }] })
})

test('the licence of another person is never entered twice', async ({ server: { db } }) => {
  await aPerson(db, { licence: '1990014' })
  const { personId } = await aPerson(db, { held: [{ role: 'student' }] })
  const granted = { holdingId: randomUUID(), personId, today: TODAY }
  const refused = await grantRequestedRole(db, theRequest('1990014'), granted)
  expect(refused).toMatchObject({ refusals: [{ code: 'licence-number-taken', field: 'licenceNumber' }] })
  expect(await findPersons(db, [personId])).toMatchObject([{ licenceNumber: null }])
})

test('known of a request: one council is not asked for, a unit and a field by name, and whether anybody sits at the desk', async ({
  server: { db },
}) => {
  const unitId = randomUUID()
  await registerUnit(db, { id: unitId, name: 'Szpital Pytany', city: 'Lublin', voivodeship: '06', cells: [] })
  const { personId } = await aPerson(db, { held: [{ role: 'student' }] })
  const known = (round: string, draft: Record<string, string>) =>
    knownOfRequest(db, { personId, round, today: TODAY, draft }, async (code) =>
      code === '0748' ? 'Kardiologia' : undefined,
    )
  expect(await known('trainee', { profession: 'laboratory-diagnostician' })).toEqual({
    ...{
      body: bodyId('krdl'),
      bodyName: 'Krajowa Rada Diagnostów Laboratoryjnych',
      bodyKind: 'diagnosticians-council',
    },
  })
  expect(await known('national-consultant', { specialty: '0748' })).toEqual({ specialtyName: 'Kardiologia' })
  const staff = { unit: unitId, function: 'user' }
  expect(await known('unit-staff', staff)).toEqual({ unitName: 'Szpital Pytany, Lublin' })
  await aPerson(db, { held: [{ role: 'unit-staff', scope: { unitId } }] })
  expect(await known('unit-staff', staff)).toEqual({ unitName: 'Szpital Pytany, Lublin' })
  await aPerson(db, { held: [{ role: 'unit-head', scope: { unitId } }] })
  expect(await known('unit-staff', staff)).toEqual({ unitName: 'Szpital Pytany, Lublin', deskManned: 'yes' })

  const read = ROLE_REQUEST.read({ ...staff, unitName: 'x', until: '2027-06-30' }, 'unit-staff')
  if (!read.ok) throw new Error('all is answered')
  expect(lastsLongEnough(read.value, getDate('2027-06-30')).ok).toBe(true)
  expect(lastsLongEnough(read.value, getDate('2027-07-01'))).toMatchObject({ refusals: [{ field: 'until' }] })
  const granted = { holdingId: randomUUID(), personId, today: TODAY }
  expect((await grantRequestedRole(db, read.value, granted)).ok).toBe(true)
  expect((await grantRequestedRole(db, read.value, { ...granted, holdingId: randomUUID() })).ok).toBe(false)
  const elsewhere = { personId, role: 'unit-staff', today: TODAY, scope: { unitId: randomUUID() } }
  expect((await mayRequestRole(db, elsewhere)).ok).toBe(true)
  expect((await otherBodies(db, { roles: ['chamber'], bodyId: CHAMBER })).length).toBe(25)
})

test('a newcomer sees nobody who holds a role, and is told that somebody sits at the desk they ask', async ({
  server: { db },
}) => {
  const { personId } = await aPerson(db, {})
  await aPerson(db, { held: [{ role: 'chamber', scope: { bodyId: CHAMBER } }] })
  const draft = { profession: 'doctor', licenceNumber: '6990002', body: CHAMBER }
  await db.transaction().execute(async (inside) => {
    await sql`set local role opensmk_app`.execute(inside)
    await sql`select set_config('opensmk.role', 'newcomer', true), set_config('opensmk.person', ${personId}, true)`.execute(
      inside,
    )
    const typed = { personId, round: 'trainee', today: TODAY, draft }
    expect(await holdersOf(inside, { role: 'chamber', day: TODAY, bodyId: CHAMBER })).toEqual([])
    expect((await knownOfRequest(inside, typed, async () => undefined)).deskManned).toBe('yes')
  })
})
