import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { type Asker, askingIn, codesOf, SIGNER, test } from '../../../tests/support/applications.ts'
import { aPerson } from '../../../tests/support/identity-persons.ts'
import type { Role } from '../../kernel/actor.ts'
import { type ApplicationDefinition, defineApplication } from '../../kernel/application.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import * as contract from '../contract/applications.ts'
import * as cases from '../contract/cases.ts'
import { applicationUseCases } from '../routes.ts'
import type { Process } from './process.ts'
import * as turnOf from './turn-of.ts'

const FIELD = { voivodeship: '14', specialty: '0713' }

/** Two desks in turn; somebody files for another; each return and each refusal names a thing. */
const LEAVE: ApplicationDefinition<string> = defineApplication<string>({
  process: 'leave',
  letter: 'L',
  sections: [{ key: 'why', fields: [{ key: 'why', kind: 'prose' }] }],
  stages: [
    {
      ...{ key: 'form', may: ['pass', 'return'], term: { days: 14, law: 'UZL art. 16r' }, law: 'UZL art. 16r' },
      deskOf: () => accept({ roles: ['voivodeship-office'], voivodeship: '14' }),
    },
    {
      ...{ key: 'substance', may: ['decide'], term: { days: 14, law: 'UZL art. 16r' }, law: 'UZL art. 16r' },
      deskOf: () => accept({ roles: ['voivodeship-consultant'], ...FIELD, above: 'national-consultant' }),
    },
  ],
  mending: { days: 30, law: 'UZL art. 16m ust. 20', closes: false },
  mustPin: true,
  mustGround: true,
  read: ({ why = '' }) => (why ? accept(why) : refuse('missing', {}, { field: 'why' })),
})

async function aCase(db: Db) {
  const followed: string[] = []
  const trainee = await aPerson(db, {})
  const effect = (name: string) => async (form: string, happened: { reason: string; dueOn: string | null }) => {
    followed.push(`${name} ${form} ${happened.reason}`.trim())
    return happened.reason.includes('wbrew') ? refuse('not-permitted') : accept(true)
  }
  const process: Process<string> = {
    definition: LEAVE,
    words: { pl: { stages: {} }, en: {} } as unknown as Process['words'],
    mayOpen: async () => accept(true),
    subjectOf: async () => accept(trainee.personId),
    pinnable: async () => [{ key: 'm1/course/1', label: 'Kurs pierwszy' }],
    effects: {
      ...{ accepted: effect('accepted'), refused: effect('refused'), filed: effect('filed') },
      ...{ passed: effect('passed'), returned: effect('returned'), withdrawn: effect('withdrawn') },
    },
  }
  const useCases = applicationUseCases({ processes: [process], signer: SIGNER })
  const as = (role: Role, held: Partial<Asker> = {}) => askingIn({ db, useCases }, role, held)
  const supervisor = as('supervisor', { personId: (await aPerson(db, {})).personId })
  const round = randomUUID()
  const { applicationId } = (await supervisor.ask(contract.openDraft, { process: 'leave', round })).value
  const file = () =>
    supervisor.ask(contract.fileApplication, { applicationId, key: randomUUID(), draft: { why: 'koniec' } })
  await file()
  return {
    ...{ as, applicationId, followed, supervisor, file, round },
    trainee: as('trainee', { personId: trainee.personId }),
    office: as('voivodeship-office', { voivodeship: '14' }),
    consultant: as('voivodeship-consultant', FIELD),
    seenBy: async ({ ask }: { ask: typeof supervisor.ask }) =>
      (await ask(contract.getApplication, { applicationId })).value,
  }
}

const SAID = { reason: 'Jednego kursu brakuje.', pinned: [{ field: 'm1/course/1', reason: 'Dołącz zaświadczenie.' }] }
const opinion = (outcome: string, more: object = {}) => ({
  ...{ outcome, grounds: 'Opinia o szkoleniu.', legalBasis: 'art. 16r', remedies: 'Odwołanie w 14 dni.', ...more },
})

test('passApplication: from desk to desk under one number; whoever handed it on reads it and does nothing more', async ({
  db,
}) => {
  const { office, consultant, seenBy, applicationId, followed, as, supervisor } = await aCase(db)
  expect(await seenBy(office)).toMatchObject({ relation: 'desk', stage: 'form', possible: ['pass', 'return'] })
  expect(codesOf(await consultant.ask(cases.passApplication, { applicationId, version: 3 }))).toEqual(['not-found'])
  const passed = await office.ask(cases.passApplication, { applicationId, version: 3 })
  expect(passed.value).toMatchObject({ state: 'filed', stage: 'substance', relation: 'other-desk', possible: [] })
  expect(codesOf(await office.ask(cases.passApplication, { applicationId, version: 4 }))).toEqual(['not-permitted'])
  expect(await seenBy(consultant)).toMatchObject({ relation: 'desk', possible: ['decide'], turn: { of: 'desk' } })
  expect(codesOf(await consultant.ask(cases.passApplication, { applicationId, version: 4 }))).toEqual(['not-in-state'])
  const elsewhere = as('voivodeship-consultant', { voivodeship: '14', specialty: '0748' })
  expect(codesOf(await elsewhere.ask(contract.getApplication, { applicationId }))).toEqual(['not-found'])
  const listedFor = async ({ ask }: typeof office) =>
    (await ask(cases.listCases)).value.cases.find(({ id }: { id: string }) => id === applicationId)?.relation
  expect([await listedFor(office), await listedFor(consultant)]).toEqual(['other-desk', 'desk'])

  const bare = { applicationId, version: 4, ...opinion('accepted', { grounds: '' }) }
  expect(codesOf(await consultant.ask(cases.decideApplication, bare))).toEqual(['too-short'])
  await consultant.ask(cases.decideApplication, { ...bare, ...opinion('accepted') })
  expect(followed).toEqual(['filed koniec', 'passed koniec', 'accepted koniec Opinia o szkoleniu.'])
  const { value } = await supervisor.ask(contract.applicationHistory, { applicationId })
  expect(value.steps.map(({ action, stage }: { action: string; stage: string }) => `${action} ${stage}`)).toEqual([
    ...['decide substance', 'pass form', 'file form'],
  ])
})

test('the one whose matter it is reads what was filed, never what is being typed, and moves nothing', async ({
  db,
}) => {
  const { trainee, office, seenBy, applicationId, as } = await aCase(db)
  expect(await seenBy(trainee)).toMatchObject({ relation: 'subject', draft: null, possible: [] })
  await office.ask(cases.returnApplication, { applicationId, version: 3, ...SAID })
  expect(await seenBy(trainee)).toMatchObject({ state: 'returned', draft: null, known: {}, possible: [] })
  expect((await trainee.ask(contract.listApplications)).value.applications).toMatchObject([{ id: applicationId }])
  const own = trainee.personId
  const asDesk = as('voivodeship-office', { personId: own, voivodeship: '14' })
  expect(codesOf(await asDesk.ask(cases.passApplication, { applicationId, version: 4 }))).toEqual(['own-record'])
  const withdrawn = await trainee.ask(contract.withdrawApplication, { applicationId })
  expect(codesOf(withdrawn)).toEqual(['not-permitted'])
})

test('a remark names a thing of the process and carries its name; a return and a refusal have at least one', async ({
  db,
}) => {
  const { office, consultant, supervisor, seenBy, applicationId, file, followed } = await aCase(db)
  expect((await seenBy(office)).pinnable).toEqual([{ key: 'm1/course/1', label: 'Kurs pierwszy' }])
  const back = (more: object) => office.ask(cases.returnApplication, { applicationId, version: 3, ...SAID, ...more })
  expect(codesOf(await back({ pinned: [] }))).toEqual(['missing'])
  expect(codesOf(await back({ pinned: [{ ...SAID.pinned[0], field: 'why' }] }))).toEqual(['unknown-field'])
  expect(codesOf(await back({ reason: 'Zwrot wbrew skutkowi.' }))).toEqual(['not-permitted'])
  expect(await seenBy(office)).toMatchObject({ state: 'filed' })
  expect((await back({})).ok).toBe(true)
  expect((await seenBy(supervisor)).returned.pinned).toEqual([{ ...SAID.pinned[0], label: 'Kurs pierwszy' }])

  expect((await file()).value).toMatchObject({ version: 2 })
  const { version } = await seenBy(office)
  await office.ask(cases.passApplication, { applicationId, version })
  const refusal = (pinned: object[]) =>
    consultant.ask(cases.decideApplication, {
      ...{ applicationId, version: version + 1, ...opinion('refused', { pinned }) },
    })
  expect(codesOf(await refusal([]))).toEqual(['missing'])
  expect((await refusal(SAID.pinned)).value).toMatchObject({ state: 'decided', outcome: 'refused' })
  expect(followed.at(-1)).toBe('refused koniec Opinia o szkoleniu.')
})

test('KPA art. 26 § 2: while a consultant of the voivodeship sits there, the one of the country reads and waits', async ({
  db,
}) => {
  const { office, applicationId, as } = await aCase(db)
  await office.ask(cases.passApplication, { applicationId, version: 3 })
  const national = as('national-consultant', { specialty: '0713' })
  const asked = { applicationId, version: 4, ...opinion('accepted') }
  const held = await aPerson(db, { held: [{ role: 'voivodeship-consultant', scope: FIELD }] })
  expect(codesOf(await national.ask(cases.decideApplication, asked))).toEqual(['not-permitted'])
  const ended = db.withTables<{ 'identity.role_holding': { person_id: string; until_on: string } }>()
  await ended
    .updateTable('identity.role_holding')
    .set({ until_on: '2024-01-01' })
    .where('person_id', '=', held.personId)
    .execute()
  expect((await national.ask(cases.decideApplication, asked)).ok).toBe(true)
})

test('withdrawn before it is filed leaves no trace in its process; afterwards it does', async ({ db }) => {
  const { supervisor, applicationId, followed } = await aCase(db)
  await supervisor.ask(contract.withdrawApplication, { applicationId })
  expect(followed.at(-1)).toBe('withdrawn koniec')
  const draft = (await supervisor.ask(contract.openDraft, { process: 'leave', round: randomUUID() })).value
  await supervisor.ask(contract.withdrawApplication, draft)
  expect(followed).toHaveLength(2)
})

test('turnOf: the person of the matter hears by name who acts; a stranger hears nothing', async ({ db }) => {
  const { office, trainee, supervisor, applicationId, round } = await aCase(db)
  const held = await aPerson(db, { held: [{ role: 'voivodeship-consultant', scope: FIELD }], surname: 'Zawada' })
  await office.ask(cases.passApplication, { applicationId, version: 3 })
  const of = { process: 'leave', subjectId: trainee.personId, round }
  const as = { actor: { personId: trainee.personId, role: 'trainee' }, today: getDate('2026-11-26') }
  const turn = await turnOf.findTurn(of, { db, ...as } as unknown as Context)
  expect(turn).toMatchObject({ applicationId, stage: 'substance', isAtDesk: true, isAbove: false })
  expect(turn?.names).toContain('Łucja Zawada')
  expect(held.personId).not.toBe(supervisor.personId)
  expect(await turnOf.findTurn({ ...of, round: randomUUID() }, { db, ...as } as unknown as Context)).toBeUndefined()
})
