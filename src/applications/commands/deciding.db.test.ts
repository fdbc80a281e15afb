import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { asking, CHAMBER, CHOSEN, codesOf, doctorAndChamber, test } from '../../../tests/support/applications.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import * as contract from '../contract/applications.ts'
import * as cases from '../contract/cases.ts'

const TYPED = { profession: 'doctor', licenceNumber: '1990014', body: CHAMBER }
const RETURN = {
  reason: 'Numer PWZ należy do innej osoby.',
  pinned: [{ field: 'licenceNumber', reason: 'Przepisz numer z własnego dokumentu.' }],
}
const ACCEPTED = {
  outcome: 'accepted',
  grounds: '',
  legalBasis: 'art. 3 ust. 5 ustawy o zawodach lekarza',
  remedies: '',
}
const REFUSED = {
  ...{ outcome: 'refused', legalBasis: 'art. 3 ust. 5 ustawy o zawodach lekarza' },
  ...{ grounds: 'Nie figurujesz w rejestrze naszej izby.', remedies: 'Odwołanie w terminie 14 dni.' },
}

async function aCase(db: Db, draft: object = TYPED) {
  const { doctor, chamber } = await doctorAndChamber(db)
  const opened = await doctor.ask(contract.openDraft, { process: 'role-request', round: 'trainee' })
  const { applicationId } = opened.value as { applicationId: string }
  const file = (content: object) =>
    doctor.ask(contract.fileApplication, { applicationId, key: randomUUID(), draft: content })
  await file(draft)
  const seenBy = async ({ ask }: typeof doctor) => (await ask(contract.getApplication, { applicationId })).value
  const { version } = await seenBy(chamber)
  return { doctor, chamber, applicationId, file, seenBy, version: version as number }
}

const rolesOf = async (db: Db, personId: string) =>
  (
    await sql<{ role: string; licence: string | null }>`
      select h.role, p.licence_number as licence from identity.role_holding h join identity.person p on p.id = h.person_id
      where h.person_id = ${personId} order by h.role`.execute(db)
  ).rows

test('returned with reasons at its fields, mended, filed again, accepted: the role is granted, the first version stays', async ({
  db,
}) => {
  const { doctor, chamber, applicationId, file, seenBy, version } = await aCase(db)
  const back = await chamber.ask(cases.returnApplication, { applicationId, version, ...RETURN })
  expect(back.value).toMatchObject({ state: 'returned', relation: 'desk', draft: null, returned: RETURN })
  const mine = await seenBy(doctor)
  expect(mine).toMatchObject({
    draft: TYPED,
    returned: RETURN,
    turn: { of: 'applicant' },
    possible: ['file', 'withdraw'],
  })

  const typing = { applicationId, version: mine.version, draft: { ...TYPED, licenceNumber: '69900' } }
  await doctor.ask(contract.saveDraft, typing)
  expect((await seenBy(chamber)).filed[0].content).toEqual({ ...TYPED, ...CHOSEN })
  const mended = { ...TYPED, licenceNumber: '2990005' }
  expect((await file(mended)).value).toMatchObject({ number: mine.number, version: 2 })
  const again = await seenBy(chamber)
  expect(again.filed.map(({ content }: { content: object }) => content)).toEqual([
    { ...mended, ...CHOSEN },
    { ...TYPED, ...CHOSEN },
  ])

  const done = await chamber.ask(cases.decideApplication, { applicationId, version: again.version, ...ACCEPTED })
  expect(done.value).toMatchObject({ state: 'decided', outcome: 'accepted', turn: { of: null, until: null } })
  expect(await rolesOf(db, doctor.personId)).toEqual([
    { role: 'student', licence: '2990005' },
    { role: 'trainee', licence: '2990005' },
  ])
  const { value } = await doctor.ask(contract.applicationHistory, { applicationId })
  expect(value.steps.map(({ action }: { action: string }) => action)).toEqual(['decide', 'file', 'return', 'file'])
  expect(value.steps[2]).toMatchObject({ ...RETURN, version: 1 })
})

test('decideApplication: a refusal says why, on what basis and what may be done, and grants nothing', async ({
  db,
}) => {
  const { doctor, chamber, applicationId, seenBy, version } = await aCase(db)
  const bare = { applicationId, version, ...REFUSED, grounds: '', remedies: '' }
  expect(codesOf(await chamber.ask(cases.decideApplication, bare))).toEqual(['too-short', 'too-short'])
  expect((await chamber.ask(cases.decideApplication, { applicationId, version, ...REFUSED })).ok).toBe(true)
  expect(await seenBy(doctor)).toMatchObject({ state: 'decided', decision: { ...REFUSED }, possible: [] })
  expect((await rolesOf(db, doctor.personId)).map(({ role }) => role)).toEqual(['student'])
  const late = { applicationId, version: version + 1, ...ACCEPTED }
  expect(codesOf(await chamber.ask(cases.decideApplication, late))).toEqual(['not-in-state'])
  expect((await doctor.ask(contract.openDraft, { process: 'role-request', round: 'trainee' })).ok).toBe(true)
})

test('decideApplication: the licence of another person is not entered, and then the role is not granted either', async ({
  db,
}) => {
  const holder = await aCase(db, { ...TYPED, licenceNumber: '8990006' })
  const first = { applicationId: holder.applicationId, version: holder.version, ...ACCEPTED }
  expect((await holder.chamber.ask(cases.decideApplication, first)).ok).toBe(true)
  const { doctor, chamber, applicationId, seenBy, version } = await aCase(db, {
    ...{ ...TYPED, licenceNumber: '8990006' },
  })
  const decided = await chamber.ask(cases.decideApplication, { applicationId, version, ...ACCEPTED })
  expect(codesOf(decided)).toEqual(['licence-number-taken'])
  expect(await seenBy(doctor)).toMatchObject({ state: 'filed', decision: null })
  expect(await rolesOf(db, doctor.personId)).toEqual([{ role: 'student', licence: null }])
})

test('two at the desk at once: one decides, the other is told what is possible now', async ({ db }) => {
  const { chamber, applicationId, version } = await aCase(db)
  const both = await Promise.all([
    chamber.ask(cases.decideApplication, { applicationId, version, ...ACCEPTED }),
    chamber.ask(cases.returnApplication, { applicationId, version, ...RETURN }),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.flatMap(codesOf)).toEqual(['not-in-state'])
})

test('a desk that read an older version is told; nobody decides their own, in whatever role', async ({ db }) => {
  const { doctor, chamber, applicationId, version } = await aCase(db)
  const stale = { applicationId, version: version - 1, ...ACCEPTED }
  expect(codesOf(await chamber.ask(cases.decideApplication, stale))).toEqual(['stale-version'])
  const own = asking(db, 'chamber', { personId: doctor.personId, bodyId: CHAMBER })
  expect(codesOf(await own.ask(cases.decideApplication, { applicationId, version, ...ACCEPTED }))).toEqual([
    'own-record',
  ])
  expect(codesOf(await own.ask(cases.returnApplication, { applicationId, version, ...RETURN }))).toEqual(['own-record'])
  const mentor = asking(db, 'mentor')
  expect(codesOf(await mentor.ask(cases.decideApplication, { applicationId, version, ...ACCEPTED }))).toEqual([
    'not-permitted',
  ])
  expect(codesOf(await mentor.ask(contract.applicationHistory, { applicationId }))).toEqual(['not-found'])
})

test('listCases shows what was filed to the desk, what waits first, and never one’s own; listApplications only one’s own', async ({
  db,
}) => {
  const { doctor, chamber, applicationId } = await aCase(db)
  const idsIn = (listed: { id: string }[]) => listed.map(({ id }) => id)
  const { value } = await chamber.ask(cases.listCases)
  expect(idsIn(value.cases)).toContain(applicationId)
  const states = value.cases.map(({ state }: { state: string }) => state === 'filed')
  expect(states).toEqual(states.toSorted((one: boolean, other: boolean) => Number(other) - Number(one)))
  const own = asking(db, 'chamber', { personId: doctor.personId, bodyId: CHAMBER })
  expect(idsIn((await own.ask(cases.listCases)).value.cases)).not.toContain(applicationId)
  expect(codesOf(await doctor.ask(cases.listCases))).toEqual(['not-permitted'])
  expect(idsIn((await doctor.ask(contract.listApplications)).value.applications)).toEqual([applicationId])
  expect((await chamber.ask(contract.listApplications)).value.applications).toEqual([])
})
