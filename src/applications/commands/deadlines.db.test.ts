import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { CHAMBER, codesOf, test } from '../../../tests/support/applications.ts'
import { atMoment, CLOSES_AT } from '../../../tests/support/windows.ts'
import type { Db } from '../../platform/db/pool.ts'
import { sql } from '../../platform/db/pool.ts'
import * as contract from '../contract/applications.ts'
import * as cases from '../contract/cases.ts'

const DRAFT = { profession: 'doctor', licenceNumber: '6990002', body: CHAMBER }
const REASON = 'Ten numer należy do innej osoby.'

async function begun(db: Db) {
  const place = await atMoment(db, '2027-02-02T10:00:00.000Z')
  const { value } = await place.doctor.ask(contract.openDraft, { process: 'role-request', round: 'trainee' })
  const { applicationId } = value as { applicationId: string }
  const file = (key: string = randomUUID()) =>
    place.doctor.ask(contract.fileApplication, { applicationId, key, draft: DRAFT })
  const unfiled = async () => (await place.doctor.ask(contract.listDeadlines)).value
  return { ...place, applicationId, file, unfiled }
}

test('listDeadlines: a draft has its window’s deadline, by the server’s clock; what is filed is gone from the list', async ({
  db,
}) => {
  const { applicationId, file, unfiled } = await begun(db)
  const deadline = { at: CLOSES_AT, byLaw: CLOSES_AT, law: 'UZL art. 16c ust. 1a', outages: [] }
  expect(await unfiled()).toMatchObject({
    now: '2027-02-02T10:00:00.000Z',
    unfiled: [{ applicationId, state: 'draft', number: null, deadline }],
  })
  expect((await file()).ok).toBe(true)
  expect(await unfiled()).toMatchObject({ unfiled: [] })
})

test('fileApplication: in the last millisecond it is filed, at the deadline it is refused and nothing of it stays', async ({
  db,
}) => {
  const late = await begun(db)
  late.to(CLOSES_AT)
  const refused = await late.file()
  expect(refused.refusals).toMatchObject([
    { code: 'deadline-passed', facts: { at: CLOSES_AT }, law: 'UZL art. 16c ust. 1a' },
  ])
  expect(await late.unfiled()).toMatchObject({ unfiled: [{ state: 'draft', number: null }] })
  const inTime = await begun(db)
  inTime.to('2027-02-28T22:59:59.999Z')
  const key = randomUUID()
  const receipt = await inTime.file(key)
  expect(receipt.ok).toBe(true)
  inTime.to('2027-03-05T10:00:00.000Z')
  expect((await inTime.file(key)).value).toEqual(receipt.value)
})

test('returnApplication: the term to mend is the deadline then, whatever the window was', async ({ db }) => {
  const { applicationId, file, unfiled, chamber, to } = await begun(db)
  await file()
  to('2027-03-10T10:00:00.000Z')
  const { version } = (await chamber.ask(contract.getApplication, { applicationId })).value
  await chamber.ask(cases.returnApplication, { applicationId, version, reason: REASON, pinned: [] })
  const at = '2027-03-17T23:00:00.000Z'
  expect(await unfiled()).toMatchObject({ unfiled: [{ state: 'returned', deadline: { at, law: 'KPA art. 64 § 2' } }] })
  to(at)
  expect(codesOf(await file())).toEqual(['deadline-passed'])
  to('2027-03-17T22:59:59.999Z')
  expect((await file()).value).toMatchObject({ version: 2 })
})

test('UZL art. 16c ust. 1b: an outage moves the deadline at once, also after it; what was corrected counts no more', async ({
  db,
}) => {
  const { file, unfiled, to } = await begun(db)
  const outage = randomUUID()
  await sql`insert into applications.outage (id, from_at, until_at, source, reason, recorded_at) values
    (${outage}, '2027-02-28T22:00:00Z', '2027-03-01T00:30:00Z', 'heartbeat', '', '2027-03-01T00:30:00Z')`.execute(db)
  const moved = { at: '2027-03-01T03:00:00.000Z', byLaw: CLOSES_AT, outages: [{ from: '2027-02-28T22:00:00.000Z' }] }
  expect(await unfiled()).toMatchObject({ unfiled: [{ deadline: moved }] })
  to('2027-03-01T03:00:00.000Z')
  expect(codesOf(await file())).toEqual(['deadline-passed'])
  to('2027-03-01T02:59:59.999Z')
  await sql`insert into applications.outage (id, from_at, until_at, source, reason, recorded_at, corrects, is_void) values
    (${randomUUID()}, '2027-02-28T22:00:00Z', '2027-03-01T00:30:00Z', 'operator', 'Nie było awarii.', now(), ${outage}, true)`.execute(
    db,
  )
  expect(codesOf(await file())).toEqual(['deadline-passed'])
})
