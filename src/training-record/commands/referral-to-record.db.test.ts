import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { CARDIOLOGY_2023, getProgramme as programmeNamed } from '../../../tests/support/programmes.ts'
import {
  acting,
  aReferral,
  beforeTheRecord,
  CARDIOLOGY,
  MAZOWIECKIE,
  type Place,
  test,
} from '../../../tests/support/training-record.ts'
import { rotationsOf } from '../rules/programme/items.ts'
import { acceptReferral } from './accept-referral.ts'
import { assignRotationUnit } from './assign-rotation-unit.ts'
import { declineReferral } from './decline-referral.ts'
import { enterReferral } from './enter-referral.ts'
import { getProgramme } from './get-programme.ts'
import { getRecord } from './get-record.ts'
import { listRecords } from './list-records.ts'
import { listReferrals } from './list-referrals.ts'
import { listSpecialties } from './list-specialties.ts'

const codesOf = (verdict: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  verdict.refusals?.map(({ code }) => code)

interface Field {
  readonly code: string
  readonly programmes: readonly unknown[]
}
const hasProgramme = ({ programmes }: Field): boolean => programmes.length > 0

async function accepted(place: Place, licence: string) {
  const people = await beforeTheRecord(place, licence)
  const { office, unit, trainee, supervisor } = people
  const referral = await office.ask(enterReferral, aReferral(place, trainee.actor.personId))
  const input = { startedOn: '2024-03-01', supervisorPersonId: supervisor.actor.personId }
  const record = await unit.ask(acceptReferral, { referralId: referral.value.id, ...input })
  expect(codesOf(record)).toBeUndefined()
  return { ...people, recordId: record.value.recordId as string, referralId: referral.value.id as string, input }
}

describe('UZL art. 16m: from the referral to the record', () => {
  test('the office refers, the unit accepts, and the record stands with its register number', async ({ place }) => {
    const { trainee, supervisor, unit, recordId, referralId, input } = await accepted(place, '6990002')

    const record = (await trainee.ask(getRecord, { recordId })).value
    expect(record).toMatchObject({
      registerNumber: `${MAZOWIECKIE}${CARDIOLOGY}6990002`,
      state: 'active',
      relation: 'trainee',
      unit: { name: 'Szpital Testowy', cells: ['Klinika Kardiologii'] },
      supervisor: { id: supervisor.actor.personId, name: 'Łucja Zięba' },
      start: '2024-03-01',
      waiting: 0,
    })
    expect(record.missing.length).toBeGreaterThan(0)
    for (const asker of [trainee, supervisor, unit]) {
      const { records } = (await asker.ask(listRecords)).value
      expect(records).toContainEqual(expect.objectContaining({ id: recordId, unit: 'Szpital Testowy' }))
    }
    expect(codesOf(await unit.ask(acceptReferral, { referralId, ...input }))).toEqual(['referral-decided'])
  })

  test('nobody is referred a second time while in training', async ({ place }) => {
    const { trainee, office } = await accepted(place, '1990003')
    const again = await office.ask(enterReferral, aReferral(place, trainee.actor.personId))
    expect(codesOf(again)).toEqual(['training-open'])
  })

  test('all that is wrong with a referral is said at once', async ({ place }) => {
    const { office } = await beforeTheRecord(place, '7990004')
    const wrong = { ...aReferral(place, randomUUID()), unitId: randomUUID(), mode: 'by night', session: ' ' }
    expect(codesOf(await office.ask(enterReferral, wrong))).toEqual([
      'person-not-found',
      'unit-not-found',
      'unknown-mode',
      'session-empty',
    ])
  })

  test('a unit declines with a reason that the office reads; then another referral is possible', async ({ place }) => {
    const { trainee, office, unit } = await beforeTheRecord(place, '2990005')
    const { id: referralId } = (await office.ask(enterReferral, aReferral(place, trainee.actor.personId))).value
    expect(codesOf(await unit.ask(declineReferral, { referralId, reason: 'nie' }))).toEqual(['reason-too-short'])
    await unit.ask(declineReferral, { referralId, reason: 'Nie mamy wolnego miejsca do jesieni.' })

    const { referrals } = (await office.ask(listReferrals)).value
    expect(referrals.find(({ id }: { id: string }) => id === referralId)).toMatchObject({
      state: 'declined',
      declineReason: 'Nie mamy wolnego miejsca do jesieni.',
      trainee: { name: 'Łucja Wójcik' },
    })
    expect((await office.ask(enterReferral, aReferral(place, trainee.actor.personId))).ok).toBe(true)
  })
})

describe('UZL art. 4a: who sees which record', () => {
  test('to a stranger, another unit and another voivodeship the record does not exist', async ({ place }) => {
    const { recordId } = await accepted(place, '8990006')
    const strangers = [
      acting(place.db, 'trainee'),
      acting(place.db, 'supervisor'),
      acting(place.db, 'unit-staff', { unitId: randomUUID() } as never),
      acting(place.db, 'voivodeship-office', { voivodeship: '12' }),
    ]
    for (const { ask } of strangers) {
      expect(codesOf(await ask(getRecord, { recordId }))).toEqual(['not-found'])
      expect((await ask(listRecords)).value.records).toEqual([])
    }
  })

  test('the supervisor alone names the unit of a rotation, and only of one that the programme has', async ({
    place,
  }) => {
    const { recordId, supervisor, trainee } = await accepted(place, '3990007')
    const rotation = rotationsOf(programmeNamed(CARDIOLOGY_2023))[0]?.key ?? ''
    const named = { recordId, rotations: [rotation], unitId: place.unitId }
    await expect(trainee.ask(assignRotationUnit, named)).resolves.toMatchObject({ ok: false })
    expect(
      codesOf(await supervisor.ask(assignRotationUnit, { ...named, rotations: ['m1/rotation/1', 'none'] })),
    ).toEqual(['unknown-item'])
    expect((await supervisor.ask(assignRotationUnit, named)).ok).toBe(true)
    expect((await trainee.ask(getRecord, { recordId })).value.rotationUnits).toEqual({
      [rotation]: { id: place.unitId, name: 'Szpital Testowy' },
    })
  })
})

test('a programme is there for everybody to read, and one that nobody has is not found', async ({ place }) => {
  const { ask } = acting(place.db, 'trainee')
  expect((await ask(getProgramme, { programmeId: place.programmeId })).value.specialtyCode).toBe(CARDIOLOGY)
  expect(codesOf(await ask(getProgramme, { programmeId: randomUUID() }))).toEqual(['not-found'])
  const { specialties } = (await ask(listSpecialties)).value
  const [known, unknown] = [specialties.filter(hasProgramme), specialties.filter((one: Field) => !hasProgramme(one))]
  expect(known.map(({ code }: Field) => code)).toEqual([CARDIOLOGY])
  expect(unknown.length).toBeGreaterThan(80)
})
