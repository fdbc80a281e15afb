import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { CHAMBER, test } from '../../../tests/support/applications.ts'
import { atMoment, CLOSES_AT } from '../../../tests/support/windows.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import * as contract from '../contract/applications.ts'
import * as cases from '../contract/cases.ts'
import { lapseUnmended } from './lapse-unmended.ts'
import { remindOfDeadlines } from './remind-of-deadlines.ts'
import { tendDeadlines } from './tend-deadlines.ts'

const DRAFT = { profession: 'doctor', licenceNumber: '6990002', body: CHAMBER }
const BEGUN = '2027-02-02T10:00:00.000Z'
const hoursBefore = (hours: number, ms = 0) => new Date(Date.parse(CLOSES_AT) - hours * 3_600_000 + ms).toISOString()

async function begun(db: Db) {
  const place = await atMoment(db, BEGUN)
  const { value } = await place.doctor.ask(contract.openDraft, { process: 'role-request', round: 'trainee' })
  const { applicationId } = value as { applicationId: string }
  const file = () => place.doctor.ask(contract.fileApplication, { applicationId, key: randomUUID(), draft: DRAFT })
  const sendBack = async () => {
    const { version } = (await place.chamber.ask(contract.getApplication, { applicationId })).value
    const said = { reason: 'Ten numer należy do innej osoby.', pinned: [] }
    return place.chamber.ask(cases.returnApplication, { applicationId, version, ...said })
  }
  const seen = async () => (await place.doctor.ask(contract.getApplication, { applicationId })).value
  return { ...place, applicationId, file, sendBack, seen }
}

/** What was announced of an application, in its order. */
async function announced(db: Db, applicationId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string; hours: number | null }>`
    select payload ->> 'name' as name, (payload -> 'facts' ->> 'hours')::int as hours
    from graphile_worker._private_jobs where payload -> 'facts' ->> 'applicationId' = ${applicationId} order by id`.execute(
    db,
  )
  return rows.map(({ name, hours }) => (hours === null ? name : `${name} ${hours}`))
}

const near = (...hours: number[]) => hours.map((one) => `applications.deadline-near ${one}`)
const tend = (db: Db, now: string) => tendDeadlines(db, async () => ({ now, today: now.slice(0, 10) as never }))

test('remindOfDeadlines: each of the five once, however often it runs and however many run at once', async ({ db }) => {
  const { applicationId } = await begun(db)
  for (const hours of [168, 72, 24, 3, 1]) {
    await tend(db, hoursBefore(hours, -1))
    await Promise.all([1, 2, 3].map(() => tend(db, hoursBefore(hours))))
    await remindOfDeadlines(db, hoursBefore(hours, 60_000))
  }
  await tend(db, CLOSES_AT)
  expect(await announced(db, applicationId)).toEqual(near(168, 72, 24, 3, 1))
})

test('remindOfDeadlines: after hours in which nothing ran only the latest is sent', async ({ db }) => {
  const { applicationId } = await begun(db)
  await tend(db, hoursBefore(2))
  expect(await announced(db, applicationId)).toEqual(near(3))
})

test('remindOfDeadlines: nothing after filing', async ({ db }) => {
  const { applicationId, file } = await begun(db)
  await tend(db, hoursBefore(72))
  await file()
  for (const hours of [24, 3, 1]) await tend(db, hoursBefore(hours))
  expect(await announced(db, applicationId)).toEqual([...near(72), 'applications.application-filed'])
})

test('remindOfDeadlines: a deadline that an outage moved is reminded of anew, from when the outage was known', async ({
  db,
}) => {
  const { applicationId } = await begun(db)
  await tend(db, hoursBefore(3))
  const [from, until] = [hoursBefore(2.5), hoursBefore(0.5)]
  await sql`insert into applications.outage (id, from_at, until_at, source, reason, recorded_at)
    values (${randomUUID()}, ${from}, ${until}, 'heartbeat', '', ${until})`.execute(db)
  await tend(db, hoursBefore(0.5))
  await tend(db, hoursBefore(0.5, 60_000))
  expect(await announced(db, applicationId)).toEqual(near(3))
  for (const hours of [1, 0, -1, -1.5]) await tend(db, hoursBefore(hours))
  expect(await announced(db, applicationId)).toEqual(near(3, 1))
})

test('KPA art. 64 § 2, lapseUnmended: what is not mended lapses a day after its deadline, once; the history names no person', async ({
  db,
}) => {
  const { applicationId, file, sendBack, seen, to, doctor } = await begun(db)
  await file()
  await sendBack()
  const deadline = '2027-02-09T23:00:00.000Z'
  await lapseUnmended(db, '2027-02-10T22:59:59.999Z')
  expect((await seen()).state).toBe('returned')
  await Promise.all([1, 2].map(() => lapseUnmended(db, '2027-02-10T23:00:00.000Z')))
  expect(await seen()).toMatchObject({ state: 'lapsed', possible: [], draft: null, turn: { of: null, until: null } })
  to('2027-02-11T10:00:00.000Z')
  expect((await file()).refusals).toMatchObject([{ code: 'not-in-state' }])
  const { steps } = (await doctor.ask(contract.applicationHistory, { applicationId })).value
  expect(steps[0]).toMatchObject({ action: 'lapse', by: '', version: null })
  expect((await announced(db, applicationId)).filter((name) => name.endsWith('lapsed'))).toHaveLength(1)
  const { rows } = await sql<{ deadline: string }>`
    select payload -> 'facts' ->> 'deadline' as deadline from graphile_worker._private_jobs
    where payload ->> 'name' = 'applications.application-lapsed'`.execute(db)
  expect(rows).toEqual([{ deadline }])
  const again = await doctor.ask(contract.openDraft, { process: 'role-request', round: 'trainee' })
  expect(again.ok).toBe(true)
})

test('lapseUnmended: a draft never lapses, nor what was filed again in time', async ({ db }) => {
  const draft = await begun(db)
  const mended = await begun(db)
  await mended.file()
  await mended.sendBack()
  await mended.file()
  await lapseUnmended(db, '2028-01-01T00:00:00.000Z')
  expect([(await draft.seen()).state, (await mended.seen()).state]).toEqual(['draft', 'filed'])
})
