import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { askingIn, codesOf, SIGNER, test } from '../../../tests/support/applications.ts'
import { aPerson } from '../../../tests/support/identity-persons.ts'
import type { Role } from '../../kernel/actor.ts'
import { defineApplication } from '../../kernel/application.ts'
import { addDays, getDate } from '../../kernel/plain-date.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import * as contract from '../contract/applications.ts'
import * as cases from '../contract/cases.ts'
import * as contracts from '../contract/opinions.ts'
import { applicationUseCases } from '../routes.ts'
import type { Process } from './process.ts'

const DESK = { roles: ['voivodeship-office'], voivodeship: '14' } as const
const WORDS = {
  ...{ title: 'Zgoda', rounds: 'zgoda', stages: { office: { desk: 'urząd' } }, sections: {}, fields: {}, refusals: {} },
  ...{ accepting: '', accepted: '', legalBasis: '', register: '' },
}
const PROCESS: Process<string> = {
  definition: defineApplication<string>({
    ...{ process: 'consent', letter: 'C', sections: [{ key: 'why', fields: [{ key: 'why', kind: 'prose' }] }] },
    stages: [
      {
        ...{ key: 'office', may: ['decide', 'ask'], term: { days: 30, law: 'KPA art. 35 § 3' }, law: 'KPA art. 104' },
        deskOf: () => accept(DESK),
      },
    ],
    mending: { days: 7, law: 'KPA art. 64 § 2', closes: false },
    read: ({ why = '' }) => (why ? accept(why) : refuse('missing', {}, { field: 'why' })),
  }),
  ...{ words: { pl: WORDS, en: WORDS }, mayOpen: async () => accept(true) },
  advisers: async ({ desk }) => [
    { key: 'here', label: 'Ten sam urząd', desk },
    { key: 'kk', label: 'Konsultant krajowy', desk: { roles: ['national-consultant'], specialty: '0713' } },
    { key: 'kw', label: 'Konsultant wojewódzki', desk: { roles: ['voivodeship-consultant'], voivodeship: '14' } },
  ],
  effects: { accepted: async () => accept(true) },
}
const useCases = applicationUseCases({ processes: [PROCESS], signer: SIGNER })
const QUESTION = { question: 'Czy ten staż może odbyć się poza jednostką?', days: 14 }
const ANSWER = { stance: 'for', answer: 'Tak, jednostka zapewnia warunki z programu.' }

async function aCase(db: Db) {
  const as = (role: Role, held: object = {}) => askingIn({ db, useCases }, role, held)
  const party = as('trainee', { personId: (await aPerson(db, {})).personId })
  const { applicationId } = (await party.ask(contract.openDraft, { process: 'consent', round: randomUUID() })).value
  await party.ask(contract.fileApplication, { applicationId, key: randomUUID(), draft: { why: 'staż' } })
  const office = as('voivodeship-office', { voivodeship: '14' })
  const seenBy = async ({ ask }: typeof party) => (await ask(contract.getApplication, { applicationId })).value
  const askFor = async (of: string, more: object = {}) => {
    const { version } = await seenBy(office)
    return office.ask(contracts.askForOpinion, { applicationId, version, of, ...QUESTION, ...more })
  }
  const give = (who: typeof party, opinionId: string, more: object = {}) =>
    who.ask(contracts.giveOpinion, { applicationId, opinionId, ...ANSWER, ...more })
  const consultant = as('national-consultant', { specialty: '0713' })
  return { as, party, office, consultant, applicationId, seenBy, askFor, give }
}

test('askForOpinion, KPA art. 106: whoever is asked sees the case and no desk else; the term of the desk waits', async ({
  db,
}) => {
  const { as, party, office, consultant, applicationId, seenBy, askFor } = await aCase(db)
  expect(codesOf(await consultant.ask(contract.getApplication, { applicationId }))).toEqual(['not-found'])
  const before = await seenBy(office)
  expect(before.possible).toContain('ask')
  expect(before.advisers.map(({ key }: { key: string }) => key)).toEqual(['kk', 'kw'])
  expect(codesOf(await askFor('kk', { question: 'Czy?', days: 15 }))).toEqual(['too-short', 'opinion-term'])
  expect(codesOf(await askFor('here'))).toEqual(['unknown-desk'])
  expect(
    codesOf(await party.ask(contracts.askForOpinion, { applicationId, version: 1, of: 'kk', ...QUESTION })),
  ).toEqual(['not-permitted'])

  const { turn, opinions } = (await askFor('kk')).value
  expect(turn.until > before.turn.until).toBe(true)
  expect(turn.since).toBe(before.turn.since)
  expect(opinions).toMatchObject([{ of: 'Konsultant krajowy', stance: null, isMine: false }])
  expect(opinions[0].dueOn >= addDays(getDate(dateIn(new Date())), 14)).toBe(true)
  expect(codesOf(await askFor('kk'))).toEqual(['opinion-open'])
  const both = (await askFor('kw')).value
  expect(both.turn.until).toBe(turn.until)

  const asked = await seenBy(consultant)
  expect(asked).toMatchObject({ relation: 'adviser', possible: ['advise'], draft: null })
  expect(asked.opinions).toMatchObject([{ of: 'Konsultant krajowy', isMine: true }])
  expect((await consultant.ask(cases.listCases)).value.cases).toMatchObject([
    { id: applicationId, relation: 'adviser', turn: { of: 'adviser', until: opinions[0].dueOn } },
  ])
  const elsewhere = as('national-consultant', { specialty: '0748' })
  expect(codesOf(await elsewhere.ask(contract.getApplication, { applicationId }))).toEqual(['not-found'])
  const decide = { applicationId, version: 1, outcome: 'accepted', grounds: '', legalBasis: 'art. 1', remedies: '' }
  expect(codesOf(await consultant.ask(cases.decideApplication, decide))).toEqual(['not-permitted'])
  expect((await seenBy(party)).opinions).toHaveLength(2)
})

test('giveOpinion: once, by whoever was asked; the desk and the party read it, a decision ends the asking', async ({
  db,
}) => {
  const { as, party, office, consultant, applicationId, seenBy, askFor, give } = await aCase(db)
  const [{ id }] = (await askFor('kk')).value.opinions
  const [, { id: other }] = (await askFor('kw')).value.opinions
  expect(codesOf(await give(consultant, id, { answer: 'Tak.' }))).toEqual(['too-short'])
  expect(codesOf(await give(consultant, other))).toEqual(['not-found'])
  expect(codesOf(await give(office, id))).toEqual(['not-permitted'])
  const own = as('national-consultant', { specialty: '0713', personId: party.personId })
  expect(codesOf(await give(own, id))).toEqual(['not-permitted'])

  const twice = await Promise.all([give(consultant, id), give(consultant, id)])
  expect(twice.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  expect(twice.flatMap(codesOf)).toEqual(['opinion-given'])
  for (const reader of [party, office])
    expect((await seenBy(reader)).opinions[0]).toMatchObject({ ...ANSWER, givenAt: expect.any(String) })
  expect((await seenBy(consultant)).possible).toEqual([])

  const { version } = await seenBy(office)
  const decide = { applicationId, version, outcome: 'accepted', grounds: '', legalBasis: 'art. 1', remedies: '' }
  expect((await office.ask(cases.decideApplication, decide)).ok).toBe(true)
  const late = as('voivodeship-consultant', { voivodeship: '14' })
  expect(codesOf(await give(late, other))).toEqual(['not-in-state'])
  const { steps } = (await party.ask(contract.applicationHistory, { applicationId })).value
  expect(steps.map(({ action }: { action: string }) => action)).toEqual(['decide', 'advise', 'ask', 'ask', 'file'])
})
