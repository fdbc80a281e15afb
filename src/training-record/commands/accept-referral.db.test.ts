import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { aPerson } from '../../../tests/support/identity-persons.ts'
import { deliverNews, heardBy } from '../../../tests/support/news.ts'
import { acting, aReferral, beforeTheRecord, test } from '../../../tests/support/training-record.ts'
import { acceptReferral } from './accept-referral.ts'
import { declineReferral } from './decline-referral.ts'
import { enterReferral } from './enter-referral.ts'
import { listRecords } from './list-records.ts'
import { listReferrals } from './list-referrals.ts'

const codesOf = (verdict: { ok: boolean; refusals?: readonly { code: string; field?: string }[] }) =>
  verdict.refusals?.map(({ code, field }) => (field ? `${field}: ${code}` : code))

describe('a referral is decided once, by the unit it goes to', () => {
  test('pressed twice at once, one record stands', async ({ place }) => {
    const { office, unit, trainee, supervisor } = await beforeTheRecord(place, '8990050')
    const { id: referralId } = (await office.ask(enterReferral, aReferral(place, trainee.actor.personId))).value
    const input = { referralId, startedOn: '2024-03-01', supervisorPersonId: supervisor.actor.personId }
    const answers = await Promise.all([unit.ask(acceptReferral, input), unit.ask(acceptReferral, input)])
    expect(answers.map(codesOf)).toEqual(expect.arrayContaining([undefined, ['referral-decided']]))
    expect((await trainee.ask(listRecords)).value.records).toHaveLength(1)
    const late = { referralId, reason: 'Nie mamy jednak wolnego miejsca.' }
    expect(codesOf(await unit.ask(declineReferral, late))).toEqual(['referral-decided'])
  })

  test('to another unit and to the office it cannot be accepted or declined', async ({ place }) => {
    const { office, trainee, supervisor } = await beforeTheRecord(place, '3990051')
    const { id: referralId } = (await office.ask(enterReferral, aReferral(place, trainee.actor.personId))).value
    const input = { referralId, startedOn: '2024-03-01', supervisorPersonId: supervisor.actor.personId }
    const other = acting(place.db, 'unit-head', { unitId: randomUUID() } as never)
    expect(codesOf(await other.ask(acceptReferral, input))).toEqual(['not-found'])
    expect(codesOf(await other.ask(declineReferral, { referralId, reason: 'Nie nasze skierowanie.' }))).toEqual([
      'not-found',
    ])
    expect((await other.ask(listReferrals)).value.referrals).toEqual([])
    expect((await office.ask(acceptReferral, input)).ok).toBe(false)
  })

  test('never by the doctor it is for, who also works in the unit', async ({ place }) => {
    const { office, trainee, supervisor } = await beforeTheRecord(place, '9990052')
    const { personId } = trainee.actor
    const { id: referralId } = (await office.ask(enterReferral, aReferral(place, personId))).value
    const ownUnit = acting(place.db, 'unit-head', { personId, unitId: place.unitId } as never)
    const input = { referralId, startedOn: '2024-03-01', supervisorPersonId: supervisor.actor.personId }
    expect(codesOf(await ownUnit.ask(acceptReferral, input))).toEqual(['own-record'])
  })
})

describe('what acceptance asks for', () => {
  test.for([
    ['2024-02-29', ['startedOn: start-outside-referral']],
    ['2029-03-01', ['startedOn: start-outside-referral']],
    ['2024-02-30', ['startedOn: bad-date']],
  ] as const)('training begins within the days of the referral: %s', async ([startedOn, expected], { place }) => {
    const { office, unit, trainee, supervisor } = await beforeTheRecord(place, LICENCES[startedOn])
    const { id: referralId } = (await office.ask(enterReferral, aReferral(place, trainee.actor.personId))).value
    const input = { referralId, startedOn, supervisorPersonId: supervisor.actor.personId }
    expect(codesOf(await unit.ask(acceptReferral, input))).toEqual(expected)
  })

  test('a supervisor of the unit', async ({ place }) => {
    const { office, unit, trainee } = await beforeTheRecord(place, '4990053')
    const { id: referralId } = (await office.ask(enterReferral, aReferral(place, trainee.actor.personId))).value
    const nobody = (await aPerson(place.db)).personId
    const input = { referralId, startedOn: '2024-03-01', supervisorPersonId: nobody }
    expect(codesOf(await unit.ask(acceptReferral, input))).toEqual(['supervisorPersonId: not-supervisor-of-unit'])
    expect((await trainee.ask(listRecords)).value.records).toEqual([])
  })
})

describe('what the office cannot enter', () => {
  test('two referrals of one person, not even at once', async ({ place }) => {
    const { office, trainee } = await beforeTheRecord(place, '5990055')
    const asked = aReferral(place, trainee.actor.personId)
    const answers = await Promise.all([office.ask(enterReferral, asked), office.ask(enterReferral, asked)])
    expect(answers.map(codesOf)).toEqual(expect.arrayContaining([undefined, ['traineePersonId: training-open']]))
  })

  test('an end before the start, or a day that does not exist', async ({ place }) => {
    const { office, trainee } = await beforeTheRecord(place, '6990057')
    const asked = aReferral(place, trainee.actor.personId)
    expect(codesOf(await office.ask(enterReferral, { ...asked, plannedEnd: asked.plannedStart }))).toEqual([
      'plannedEnd: period-ends-before-it-begins',
    ])
    expect(codesOf(await office.ask(enterReferral, { ...asked, plannedStart: '2024-02-30' }))).toEqual([
      'plannedStart: bad-date',
    ])
  })

  test('themself, or somebody whose profession does not train in the field', async ({ place }) => {
    const { trainee, office } = await beforeTheRecord(place, '1990058')
    const { personId } = trainee.actor
    const ownOffice = acting(place.db, 'voivodeship-office', { personId, voivodeship: '14' })
    expect(codesOf(await ownOffice.ask(enterReferral, aReferral(place, personId)))).toEqual([
      'traineePersonId: own-record',
    ])
    const nobody = (await aPerson(place.db)).personId
    expect(codesOf(await office.ask(enterReferral, aReferral(place, nobody)))).toEqual([
      'traineePersonId: no-licence-number',
      'specialtyCode: profession-not-of-specialty',
    ])
  })
})

const LICENCES = { '2024-02-29': '7990059', '2029-03-01': '2990060', '2024-02-30': '8990061' } as const

test('whoever may accept a referral is told of it: the head and the staff of the unit, and nobody of another', async ({
  place,
}) => {
  const { db, unitId } = place
  const { office, trainee } = await beforeTheRecord(place, '7990070')
  const head = await aPerson(db, { held: [{ role: 'unit-head', scope: { unitId } }] })
  const staff = await aPerson(db, { held: [{ role: 'unit-staff', scope: { unitId } }] })
  const scope = { unitId }
  const both = await aPerson(db, {
    held: [
      { role: 'unit-head', scope },
      { role: 'unit-staff', scope },
    ],
  })
  const former = await aPerson(db, { held: [{ role: 'unit-staff', scope, until: '2024-02-01' }] })
  const { id } = (await office.ask(enterReferral, aReferral(place, trainee.actor.personId))).value
  await deliverNews(db)
  for (const { personId } of [head, staff, both]) {
    expect(await heardBy(db, personId)).toMatchObject([{ kind: 'referral-to-decide', link: `/referrals/${id}` }])
  }
  expect(await heardBy(db, former.personId)).toEqual([])
})
