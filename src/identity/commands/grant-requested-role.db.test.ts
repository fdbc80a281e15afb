import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aPerson, test } from '../../../tests/support/identity-persons.ts'
import { bodyId } from '../../app/reference.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { findPersons } from '../queries/register.ts'
import { ROLE_REQUEST } from '../rules/role-request.ts'
import { grantRequestedRole, knownOfRequest, mayRequestRole } from './grant-requested-role.ts'

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
  expect(await knownOfRequest(db, { personId, draft: {} })).toEqual({})
  expect(await knownOfRequest(db, { personId, draft: { body: CHAMBER } })).toEqual({
    ...{ bodyName: 'Okręgowa Izba Lekarska w Warszawie', bodyKind: 'medical-chamber' },
  })
  expect(await knownOfRequest(db, { personId, draft: { body: 'nie ma takiej' } })).toEqual({})
  expect((await mayRequestRole(db, asked)).ok).toBe(true)
  const granted = { holdingId: randomUUID(), personId, today: TODAY }
  expect(await grantRequestedRole(db, theRequest('6990002'), granted)).toEqual({ ok: true, value: granted.holdingId })
  expect(await knownOfRequest(db, { personId, draft: {} })).toEqual({ profession: 'doctor', licenceNumber: '6990002' })
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
