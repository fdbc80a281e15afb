import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { asking, askingIn, CHAMBER, codesOf, SIGNER, test } from '../../../tests/support/applications.ts'
import { deliverNews, heardBy } from '../../../tests/support/news.ts'
import { atMoment, CLOSES_AT, withWindow } from '../../../tests/support/windows.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import * as contract from '../contract/applications.ts'
import * as register from '../contract/outages.ts'
import { applicationUseCases } from '../routes.ts'
import { noteHeartbeat } from './note-heartbeat.ts'
import { tellOfOutage } from './tell-of-outage.ts'

const DRAFT = { profession: 'doctor', licenceNumber: '6990002', body: CHAMBER }
const BEGUN = '2027-02-02T10:00:00.000Z'
const REASON = 'Awaria zasilania serwerowni, zgłoszenie 17.'
const around = (minutes: number) => new Date(Date.parse(CLOSES_AT) + minutes * 60_000).toISOString()
const TWO_HOURS = { from: around(-180), until: around(-60), reason: REASON }

async function begun(db: Db) {
  const place = await atMoment(db, BEGUN)
  const { applicationId } = (await place.doctor.ask(contract.openDraft, { process: 'role-request', round: 'trainee' }))
    .value
  const deadline = async () => (await place.doctor.ask(contract.listDeadlines)).value.unfiled[0]?.deadline.at
  const enter = (entry: Record<string, unknown>) => place.operator.ask(register.enterOutage, entry)
  const heard = async () => {
    await deliverNews(db)
    return (await heardBy(db, place.doctor.personId)).map(({ kind, subject }) => `${kind}: ${subject}`)
  }
  return { ...place, applicationId, deadline, enter, heard }
}

const beat = (db: Db, now: string) => noteHeartbeat(db, async () => ({ now, today: now.slice(0, 10) as never }))
const registered = async (db: Db) =>
  (
    await sql<{ from: string; until: string }>`
    select from_at as "from", until_at as until from applications.outage where source = 'heartbeat' order by 1`.execute(
      db,
    )
  ).rows

test('decision 0182, noteHeartbeat: a pause of the server is recorded by the sign that ends it, once for several servers', async ({
  db,
}) => {
  for (const minutes of [0, 1, 2, 3]) await beat(db, around(-300 + minutes))
  expect(await registered(db)).toEqual([])
  await Promise.all([1, 2, 3].map(() => beat(db, around(-200))))
  expect(await registered(db)).toEqual([{ from: around(-297), until: around(-200) }])
  await beat(db, around(-210))
  await beat(db, around(-199))
  expect(await registered(db)).toHaveLength(1)
  await sql`update applications.heartbeat set at = ${around(-199)}`.execute(db)
})

test('enterOutage: only the operator, with a reason; the deadline moves at once and whom it concerns is told once', async ({
  db,
}) => {
  const { enter, deadline, doctor, to, heard } = await begun(db)
  const stood = await deadline()
  to(around(-30))
  expect(codesOf(await doctor.ask(register.enterOutage, TWO_HOURS))).toEqual(['not-permitted'])
  expect(codesOf(await enter({ ...TWO_HOURS, reason: 'krótko', until: around(0) }))).toEqual([
    'outage-not-over',
    'too-short',
  ])
  const { outageId } = (await enter(TWO_HOURS)).value
  expect((await deadline()) > stood).toBe(true)
  await Promise.all([1, 2].map(() => tellOfOutage(db, outageId)))
  await tellOfOutage(db, outageId)
  expect((await heard()).filter((one) => one.startsWith('deadline-moved'))).toHaveLength(1)
})

test('enterOutage: what was entered stays; its correction counts in its place, and those concerned are told', async ({
  db,
}) => {
  const { enter, deadline, operator, to, heard } = await begun(db)
  const stood = await deadline()
  to(around(-10))
  const long = { from: around(-700), until: around(-250), reason: REASON }
  const { outageId } = (await enter(long)).value
  await tellOfOutage(db, outageId)
  const extended = await deadline()
  expect(extended > stood).toBe(true)
  const none = await enter({
    ...long,
    corrects: outageId,
    isVoid: true,
    reason: 'Pomyłka: działały wszystkie serwery.',
  })
  expect(await deadline()).toBe(stood)
  expect(codesOf(await enter({ ...long, corrects: outageId }))).toEqual(['outage-corrected'])
  expect(codesOf(await enter({ ...long, corrects: randomUUID() }))).toEqual(['not-found'])
  await tellOfOutage(db, none.value.outageId)
  expect((await heard()).map((one) => one.split(':')[0])).toEqual(['deadline-moved', 'deadline-corrected'])
  const { outages } = (await operator.ask(register.listOutages)).value
  expect(outages.slice(0, 2)).toMatchObject([{ isVoid: true }, { id: outageId, corrected: true, reason: REASON }])
})

test('KPA art. 58: where no paragraph moves a deadline, whoever lost it to an outage is told what they may do', async ({
  db,
}) => {
  const { applicationId, enter, to, heard, deadline } = await begun(db)
  await sql`update applications.application set outage_law = null where id = ${applicationId}`.execute(db)
  to(around(120))
  const { outageId } = (await enter({ from: around(-30), until: around(90), reason: REASON })).value
  expect(await deadline()).toBe(CLOSES_AT)
  await tellOfOutage(db, outageId)
  expect(await heard()).toEqual(['outage-at-deadline: Termin 28 lut 2027, 23:59 minął w czasie awarii systemu'])
})

test('reportTries, listTried: what a device says is kept as its word, once; only the operator reads who tried', async ({
  db,
}) => {
  const { applicationId, doctor, operator, to } = await begun(db)
  to(around(30))
  const tries = [around(-20), around(-20), around(-10), around(60), '2026-01-01T10:00:00.000Z']
  const report = (who: typeof doctor) => who.ask(register.reportTries, { applicationId, tries })
  expect((await report(doctor)).value).toEqual({ kept: 2 })
  expect((await report(doctor)).value).toEqual({ kept: 0 })
  expect(codesOf(await report(asking(db, 'student')))).toEqual(['not-found'])
  const between = { from: around(-60), until: around(0) }
  expect(codesOf(await doctor.ask(register.listTried, between))).toEqual(['not-permitted'])
  const { tried } = (await operator.ask(register.listTried, between)).value
  const mine = tried.filter((one: { applicationId: string }) => one.applicationId === applicationId)
  expect(mine).toMatchObject([
    { at: around(-20), seenBy: 'device', isFiled: false, process: 'role-request' },
    { at: around(-10), seenBy: 'device' },
  ])
})

test('decision 0183, notingFailures: a filing that the server could not finish is noted though its transaction is gone', async ({
  db,
}) => {
  const { applicationId, doctor } = await begun(db)
  const broken = withWindow.map((process) => ({ ...process, known: () => Promise.reject(new Error('no register')) }))
  const useCases = applicationUseCases({ processes: broken, signer: SIGNER })
  const there = askingIn({ db, useCases }, 'student', { personId: doctor.personId })
  const filing = there.ask(contract.fileApplication, { applicationId, key: randomUUID(), draft: DRAFT })
  await expect(filing).rejects.toThrow('no register')
  await vi.waitFor(async () => {
    const { rows } = await sql<{ seen_by: string }>`
      select seen_by from applications.filing_attempt where application_id = ${applicationId}`.execute(db)
    expect(rows).toEqual([{ seen_by: 'server' }])
  })
  expect((await doctor.ask(contract.listDeadlines)).value.unfiled).toMatchObject([{ state: 'draft' }])
})
