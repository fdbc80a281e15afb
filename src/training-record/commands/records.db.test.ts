import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { aReferral, test } from '../../../tests/support/hospital.ts'
import { CAST, UNITS } from '../../app/seed/cast.ts'
import { acceptReferral } from './accept-referral.ts'
import { approveEntries } from './approve-entries.ts'
import { assignRotationUnit } from './assign-rotation-unit.ts'
import { correctEntry } from './correct-entry.ts'
import { declineReferral } from './decline-referral.ts'
import { editEntry } from './edit-entry.ts'
import { enterReferral } from './enter-referral.ts'
import { findUnits } from './find-units.ts'
import { getProgramme } from './get-programme.ts'
import { getRecord } from './get-record.ts'
import { listEntries } from './list-entries.ts'
import { listRecords } from './list-records.ts'
import { listReferrals } from './list-referrals.ts'
import { listSpecialties } from './list-specialties.ts'
import { logEntry } from './log-entry.ts'
import { withdrawEntry } from './withdraw-entry.ts'

const refusedWith = (...codes: string[]) => ({
  ok: false,
  refusals: codes.map((code) => expect.objectContaining({ code })),
})

describe('the record', () => {
  test('shows what was entered, what was approved and what remains of an item', async ({ hospital }) => {
    const { trainee, supervisor, recordId, enters } = hospital
    const entered = [
      await enters({ initials: 'AA' }),
      await enters({ initials: 'BB' }),
      await enters({ initials: 'CC' }),
    ]
    await supervisor.does(approveEntries, { recordId, entries: entered.slice(1).map(({ id, hash }) => ({ id, hash })) })
    const { counters, waiting } = await trainee.does(getRecord, { recordId })
    const ecg = counters.modules[1]?.procedures.find(({ item }) => item.key === 'm2/procedure/settled/1')
    expect(ecg).toMatchObject({ a: { required: 200, entered: 3, approved: 2, remaining: 198, toDo: 197 } })
    expect(waiting).toBe(1)
  })

  test('UZL art. 16p: has the register number of voivodeship, specialty and licence', async ({
    hospital: { trainee, recordId },
  }) => {
    const record = await trainee.does(getRecord, { recordId })
    expect(record.registerNumber).toBe(`14${'0748'}${CAST.lena.licence}`)
    expect(record).toMatchObject({ start: '2023-05-02', end: '2028-05-01', relation: 'trainee', state: 'active' })
  })

  test('is listed for those who stand in a relation to it and for nobody else', async ({ hospital }) => {
    const { trainee, supervisor, office, otherOffice, otherTrainee, recordId } = hospital
    for (const insider of [trainee, supervisor, office]) {
      expect((await insider.does(listRecords, {})).records.map(({ id }) => id)).toContain(recordId)
    }
    for (const stranger of [otherOffice, otherTrainee]) {
      expect((await stranger.does(listRecords, {})).records).toEqual([])
    }
  })

  test('gets the unit of a rotation from its supervisor alone', async ({ hospital }) => {
    const { supervisor, otherSupervisor, recordId } = hospital
    const place = { recordId, rotations: ['m1/rotation/1', 'm1/rotation/2'], unitId: UNITS.warsaw.id }
    expect(await otherSupervisor.tries(assignRotationUnit, place)).toMatchObject(refusedWith('not-found'))
    await supervisor.does(assignRotationUnit, place)
    const { rotationUnits } = await supervisor.does(getRecord, { recordId })
    const unit = { id: UNITS.warsaw.id, name: UNITS.warsaw.name }
    expect(rotationUnits).toEqual({ 'm1/rotation/1': unit, 'm1/rotation/2': unit })
  })

  test('shows its rotations over time, those that were withdrawn not among them', async ({ hospital }) => {
    const { supervisor, trainee, recordId } = hospital
    const rotation = 'm2/rotation/1'
    await supervisor.does(assignRotationUnit, { recordId, rotations: [rotation], unitId: UNITS.warsaw.id })
    const days = { from: '2025-06-02', until: '2025-06-13' }
    const typed = { ...days, item: rotation, days: 10, cell: 'Klinika Kardiologii' }
    const { id, version } = await trainee.does(logEntry, {
      recordId,
      id: randomUUID(),
      kind: 'rotation',
      fields: typed,
    })
    const stays = async () => (await trainee.does(getRecord, { recordId })).stays
    expect(await stays()).toContainEqual({
      ...{ id, kind: 'rotation', itemKey: rotation, state: 'entered' },
      ...days,
    })
    await trainee.does(withdrawEntry, { recordId, entryId: id, version })
    expect((await stays()).map((stay) => stay.id)).not.toContain(id)
  })
})

test('P-KAR23: a rotation without its duties of 10 h 05 min a week is not complete', async ({ hospital }) => {
  const { trainee, supervisor, recordId } = hospital
  const rotation = 'm1/rotation/2'
  await supervisor.does(assignRotationUnit, { recordId, rotations: [rotation], unitId: UNITS.warsaw.id })
  const log = (kind: string, fields: Record<string, string | number>) =>
    trainee.does(logEntry, { recordId, id: randomUUID(), kind, fields: { item: rotation, ...fields } })
  const dutiesMissing = async () =>
    (await trainee.does(getRecord, { recordId })).missing.filter(({ what }) => what === 'duty-minutes')
  await log('rotation', { days: 20, from: '2024-10-01', until: '2024-10-28', cell: 'OIT' })
  expect(await dutiesMissing()).toMatchObject([{ element: rotation, facts: { minutes: 4 * 605 } }])
  const duty = await log('duty', { date: '2024-10-04', hours: 10, minutes: 5, place: 'OIT', mode: 'accompanying' })
  await supervisor.does(approveEntries, { recordId, entries: [{ id: duty.id, hash: duty.hash }] })
  expect(await dutiesMissing()).toMatchObject([{ element: rotation, facts: { minutes: 3 * 605 } }])
})

test('M-EKS2: a rotation approved whole takes no new part and no change; a correction of it is possible', async ({
  hospital,
}) => {
  const { trainee, supervisor, recordId } = hospital
  const rotation = 'm1/rotation/3'
  await supervisor.does(assignRotationUnit, { recordId, rotations: [rotation], unitId: UNITS.warsaw.id })
  const fields = (days: number, from: string, until: string) => ({ item: rotation, days, from, until, cell: 'Oddział' })
  const log = (typed: ReturnType<typeof fields>, id = randomUUID()) =>
    trainee.tries(logEntry, { recordId, id, kind: 'rotation', fields: typed })
  const { counters } = await trainee.does(getRecord, { recordId })
  const days = counters.modules[0]?.rotations.find(({ item }) => item.key === rotation)?.required ?? 0
  const [first, second, late] = [randomUUID(), randomUUID(), randomUUID()]
  await log(fields(days - 5, '2025-01-07', '2025-03-31'), first)
  await log(fields(5, '2025-04-01', '2025-04-07'), second)
  await log(fields(3, '2025-04-08', '2025-04-10'), late)
  const { entries } = await supervisor.does(listEntries, { recordId, itemKey: rotation })
  const both = entries.filter(({ id }) => id === first || id === second).map(({ id, hash }) => ({ id, hash }))
  await supervisor.does(approveEntries, { recordId, entries: both })

  expect(await log(fields(2, '2025-05-05', '2025-05-06'))).toMatchObject(refusedWith('rotation-approved'))
  const edit = { recordId, entryId: late, version: 1, fields: fields(2, '2025-04-08', '2025-04-09') }
  expect(await trainee.tries(editEntry, edit)).toMatchObject(refusedWith('rotation-approved'))
  const correction = { ...edit, entryId: second, version: 2, fields: fields(4, '2025-04-01', '2025-04-04') }
  expect((await trainee.tries(correctEntry, { ...correction, reason: 'Jeden dzień był wolny' })).ok).toBe(true)
})

describe('a referral', () => {
  test('of somebody in training is refused: one specialisation at a time', async ({
    hospital: { office, trainee },
  }) => {
    const { specialties } = await office.does(listSpecialties, {})
    const programmeId = specialties.flatMap(({ programmes }) => programmes)[0]?.id ?? ''
    expect(await office.tries(enterReferral, aReferral(programmeId))).toMatchObject(refusedWith('training-open'))
    expect((await trainee.does(listReferrals, {})).referrals).toMatchObject([{ state: 'accepted' }])
  })

  test('declined by the unit keeps the reason, and cannot be accepted afterwards', async ({
    hospital: { office, head },
  }) => {
    const { specialties } = await office.does(listSpecialties, {})
    const programmeId = specialties.flatMap(({ programmes }) => programmes)[0]?.id ?? ''
    const referral = await office.does(enterReferral, { ...aReferral(programmeId), traineePersonId: CAST.iga.id })
    const declined = await head.does(declineReferral, {
      referralId: referral.id,
      reason: 'Brak wolnych miejsc w oddziale',
    })
    expect(declined).toMatchObject({ state: 'declined', declineReason: 'Brak wolnych miejsc w oddziale' })
    const late = { referralId: referral.id, startedOn: '2026-11-02', supervisorPersonId: CAST.marta.id }
    expect(await head.tries(acceptReferral, late)).toMatchObject(refusedWith('referral-decided'))
  })
})

test('units are found by the words of their name or city, without Polish letters', async ({
  hospital: { supervisor, office },
}) => {
  const found = await office.does(findUnits, { query: UNITS.cracow.city.slice(0, 5) })
  expect(found.units).toMatchObject([{ id: UNITS.cracow.id, voivodeship: '12' }])
  expect((await supervisor.does(findUnits, { query: 'nie ma takiej' })).units).toEqual([])
})

test('UZL art. 16c: from the day of a change of working time the end moves in proportion', async ({ hospital }) => {
  const { office, trainee, recordId } = hospital
  const decision = { decision: 'WZ.1', decidedOn: '2026-01-05', authority: 'Wojewoda', note: '', files: [] }
  const fields = { ...decision, date: '2026-05-02', mode: 'residency', workThousandths: 500 }
  await office.does(logEntry, { recordId, id: randomUUID(), kind: 'change-of-mode', fields })
  expect(await trainee.does(getRecord, { recordId })).toMatchObject({ end: '2030-05-02' })
})

test('a programme is read by anybody, with the source it was transcribed from', async ({ hospital: { office } }) => {
  const { specialties } = await office.does(listSpecialties, {})
  const known = specialties.filter(({ programmes }) => programmes.length > 0)
  expect(known.map(({ name }) => name)).toEqual(['kardiologia'])
  const programme = await office.does(getProgramme, { programmeId: known[0]?.programmes[0]?.id ?? '' })
  expect(programme.source).toMatch(/kardiologia/)
})
