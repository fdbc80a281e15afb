import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { aPerson } from '../../../tests/support/identity-persons.ts'
import { acting, aReferral, beforeTheRecord, type Place, test } from '../../../tests/support/training-record.ts'
import { registerUnit } from '../../identity/public.ts'
import { sql } from '../../platform/db/pool.ts'
import { acceptReferral } from './accept-referral.ts'
import { assignSupervisor } from './assign-supervisor.ts'
import { correctEntry } from './correct-entry.ts'
import { enterReferral } from './enter-referral.ts'
import { getRecord } from './get-record.ts'
import { listEntries } from './list-entries.ts'
import { listSupervisors } from './list-supervisors.ts'
import { logEntry } from './log-entry.ts'

const codesOf = (verdict: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  verdict.refusals?.map(({ code }) => code)

const CONSENT = 'KK.12/2026, 2026-03-02'

async function inTraining(place: Place, licence: string, supervisorPersonId?: string) {
  const people = await beforeTheRecord(place, licence)
  const { office, unit, trainee, supervisor } = people
  const referral = await office.ask(enterReferral, aReferral(place, trainee.actor.personId))
  const by = supervisorPersonId ?? supervisor.actor.personId
  const accepted = await unit.ask(acceptReferral, {
    ...{ referralId: referral.value.id, startedOn: '2024-03-01', supervisorPersonId: by },
    consent: supervisorPersonId ? CONSENT : null,
  })
  expect(codesOf(accepted)).toBeUndefined()
  return { ...people, recordId: accepted.value.recordId as string }
}

const aSupervisor = async ({ db, unitId }: Place, surname = 'Nowak') =>
  (await aPerson(db, { held: [{ role: 'supervisor', scope: { unitId } }], surname })).personId

const change = (recordId: string, supervisorPersonId: string, version = 1) => ({
  ...{ recordId, supervisorPersonId, version },
  date: '2025-01-15',
})

describe('the unit gives a record its supervisor (UZL art. 16m)', () => {
  test('another one takes over, the entry stays as the trail, and no correction undoes it', async ({ place }) => {
    const { unit, supervisor, trainee, recordId } = await inTraining(place, '1990014')
    const next = await aSupervisor(place)
    const asked = { ...change(recordId, next), note: 'Dotychczasowy kierownik odszedł na emeryturę.' }
    const assigned = await unit.ask(assignSupervisor, asked)
    expect(codesOf(assigned)).toBeUndefined()

    expect((await trainee.ask(getRecord, { recordId })).value).toMatchObject({
      supervisor: { id: next, name: 'Łucja Nowak' },
      version: 2,
    })
    expect(codesOf(await supervisor.ask(getRecord, { recordId }))).toEqual(['not-found'])
    const { entries } = (await unit.ask(listEntries, { recordId, kind: 'change-of-supervisor', limit: 10 })).value
    expect(entries).toMatchObject([
      { from: '2025-01-15', state: 'approved', details: { supervisorPersonId: next, note: asked.note } },
    ])
    const [{ id: entryId, version }] = entries
    const fields = { date: '2025-01-15', supervisorPersonId: supervisor.actor.personId }
    const corrected = await unit.ask(correctEntry, { recordId, entryId, version, fields, reason: 'Pomylona osoba' })
    expect(codesOf(corrected)).toEqual(['not-by-correction'])
  })

  test('a fourth trainee only with the consent of the national consultant, a fifth never', async ({ place }) => {
    const full = await aSupervisor(place, 'Pełna')
    for (const licence of ['7990015', '2990016', '8990017']) await inTraining(place, licence, full)
    const [fourth, fifth] = [await inTraining(place, '3990018'), await inTraining(place, '9990019')]
    const { supervisors } = (await fourth.unit.ask(listSupervisors)).value
    expect(supervisors).toContainEqual({ id: full, name: 'Łucja Pełna', trainees: 3 })

    expect(await fourth.unit.ask(assignSupervisor, change(fourth.recordId, full))).toMatchObject({
      refusals: [{ code: 'too-many-trainees', facts: { trainees: 3, most: 3 }, law: 'UZL art. 16m' }],
    })
    const blank = { ...change(fourth.recordId, full), consent: ' ' }
    expect(codesOf(await fourth.unit.ask(assignSupervisor, blank))).toEqual(['too-many-trainees'])
    const uncited = { ...change(fourth.recordId, full), consent: 'jest zgoda' }
    expect(codesOf(await fourth.unit.ask(assignSupervisor, uncited))).toEqual(['consent-not-cited'])
    const withConsent = { ...change(fourth.recordId, full), consent: CONSENT }
    expect(codesOf(await fourth.unit.ask(assignSupervisor, withConsent))).toBeUndefined()
    const kept = await sql<{ consent: string }>`
      select supervisor_consent as consent from training_record.record where id = ${fourth.recordId}`.execute(place.db)
    expect(kept.rows).toEqual([{ consent: CONSENT }])
    expect(await fifth.unit.ask(assignSupervisor, { ...change(fifth.recordId, full), consent: CONSENT })).toMatchObject(
      { refusals: [{ code: 'too-many-trainees', facts: { trainees: 4, most: 4 } }] },
    )
  })

  test('two at once do not give one person two fourth trainees', async ({ place }) => {
    const almost = await aSupervisor(place, 'Prawie')
    for (const licence of ['4990020', '5990022']) await inTraining(place, licence, almost)
    const [one, other] = [await inTraining(place, '6990024'), await inTraining(place, '1990025')]
    const answers = await Promise.all(
      [one, other].map(({ unit, recordId }) => unit.ask(assignSupervisor, change(recordId, almost))),
    )
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  })
})

describe('who is not made supervisor', () => {
  test('never the trainee, whatever they hold: not by their own hand, not by another’s', async ({ place }) => {
    const { unit, trainee, recordId } = await inTraining(place, '7990026')
    const { personId } = trainee.actor
    await place.db.transaction().execute(async (db) => {
      await sql`insert into identity.role_holding (id, person_id, role, unit_id, from_on)
        values (${randomUUID()}, ${personId}, 'supervisor', ${place.unitId}, '2024-01-01')`.execute(db)
    })
    expect(codesOf(await unit.ask(assignSupervisor, change(recordId, personId)))).toEqual(['own-record'])
    const ownUnit = acting(place.db, 'unit-head', { personId, unitId: place.unitId } as never)
    const next = await aSupervisor(place)
    expect(codesOf(await ownUnit.ask(assignSupervisor, change(recordId, next)))).toEqual(['own-record'])
  })

  test('nor somebody of another unit, nor whoever is it already, nor from a day to come', async ({ place }) => {
    const { unit, supervisor, recordId } = await inTraining(place, '2990027')
    const stranger = (
      await aPerson(place.db, { held: [{ role: 'supervisor', scope: { unitId: await anotherUnit(place) } }] })
    ).personId
    expect(codesOf(await unit.ask(assignSupervisor, change(recordId, stranger)))).toEqual(['not-supervisor-of-unit'])
    const same = change(recordId, supervisor.actor.personId)
    expect(codesOf(await unit.ask(assignSupervisor, same))).toEqual(['already-supervisor'])
    const next = await aSupervisor(place)
    for (const [date, code] of [
      ['2028-05-01', 'in-the-future'],
      ['2024-02-29', 'outside-training'],
      ['2025-02-30', 'bad-date'],
    ]) {
      expect(codesOf(await unit.ask(assignSupervisor, { ...change(recordId, next), date }))).toEqual([code])
    }
    expect((await unit.ask(listEntries, { recordId, kind: 'change-of-supervisor', limit: 10 })).value.entries).toEqual(
      [],
    )
  })

  test('by nobody but the unit of the record, and not from a page that is out of date', async ({ place }) => {
    const { unit, supervisor, recordId } = await inTraining(place, '8990028')
    const next = await aSupervisor(place)
    expect((await supervisor.ask(assignSupervisor, change(recordId, next))).ok).toBe(false)
    const otherUnit = acting(place.db, 'unit-head', { unitId: randomUUID() } as never)
    expect(codesOf(await otherUnit.ask(assignSupervisor, change(recordId, next)))).toEqual(['not-found'])
    expect(codesOf(await unit.ask(assignSupervisor, change(recordId, next)))).toBeUndefined()
    const stale = change(recordId, supervisor.actor.personId)
    expect(codesOf(await unit.ask(assignSupervisor, stale))).toEqual(['record-changed'])
  })
})

describe('the office moves a training to another unit (DU/2023/975 § 8)', () => {
  const move = (recordId: string, unitId: string, date = '2025-03-01') => ({
    ...{ recordId, id: randomUUID(), kind: 'change-of-unit' },
    fields: { date, unitId, voivodeship: '14', decision: 'WZ.1.2025', decidedOn: '2025-02-01' },
  })

  test('the new unit has it and appoints; the old one has it no more', async ({ place }) => {
    const { office, unit, trainee, recordId } = await inTraining(place, '3990029')
    const unitId = await anotherUnit(place)
    expect(codesOf(await office.ask(logEntry, move(recordId, unitId)))).toBeUndefined()
    expect((await trainee.ask(getRecord, { recordId })).value).toMatchObject({ unit: { id: unitId }, supervisor: null })
    expect(codesOf(await unit.ask(getRecord, { recordId }))).toEqual(['not-found'])

    const newUnit = acting(place.db, 'unit-head', { unitId } as never)
    const next = await aSupervisor({ ...place, unitId })
    const appointed = await newUnit.ask(assignSupervisor, { ...change(recordId, next, 2), date: '2025-03-01' })
    expect(codesOf(appointed)).toBeUndefined()
  })

  test('not in the first year of a residency, not to where it is, not to a unit that nobody has', async ({ place }) => {
    const { office, unit, recordId } = await inTraining(place, '9990030')
    const unitId = await anotherUnit(place)
    expect(await office.ask(logEntry, move(recordId, unitId, '2025-02-28'))).toMatchObject({
      refusals: [{ code: 'unit-change-too-early', facts: { first: '2025-03-01' }, field: 'date' }],
    })
    expect(codesOf(await office.ask(logEntry, move(recordId, place.unitId)))).toEqual(['same-unit'])
    expect(codesOf(await office.ask(logEntry, move(recordId, randomUUID())))).toEqual(['unit-not-found'])
    const elsewhere = await anotherUnit(place, '12')
    expect(codesOf(await office.ask(logEntry, move(recordId, elsewhere)))).toEqual(['unit-outside-voivodeship'])
    expect((await unit.ask(getRecord, { recordId })).value.unit.id).toBe(place.unitId)
  })
})

async function anotherUnit({ db }: Place, voivodeship = '14'): Promise<string> {
  const id = randomUUID()
  await registerUnit(db, { id, name: 'Szpital Inny', city: 'Radom', voivodeship, cells: [] })
  return id
}
