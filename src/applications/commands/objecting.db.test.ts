import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { askingIn, codesOf, SIGNER, test } from '../../../tests/support/applications.ts'
import { aPerson } from '../../../tests/support/identity-persons.ts'
import type { Role } from '../../kernel/actor.ts'
import { type ApplicationDefinition, defineApplication } from '../../kernel/application.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import * as contract from '../contract/applications.ts'
import * as cases from '../contract/cases.ts'
import * as documents from '../contract/documents.ts'
import * as moves from '../contract/moves.ts'
import { applicationUseCases } from '../routes.ts'
import type { Process } from './process.ts'

/** A Monday, so that no term of a fortnight ends on a free day. */
const FIRST = Date.parse('2026-11-16T09:00:00Z')
const DAY_MS = 86_400_000
const TERM = { days: 14, law: 'KPA art. 129 § 2' }

/** Decided by an office, and at second instance by a consultant; offices forward to one another. */
const GRANT: ApplicationDefinition<string> = defineApplication<string>({
  process: 'grant',
  letter: 'G',
  sections: [{ key: 'why', fields: [{ key: 'why', kind: 'prose' }] }],
  stages: [
    {
      ...{ key: 'office', may: ['return', 'decide', 'forward'], term: { days: 30, law: 'KPA art. 35 § 3' } },
      ...{ law: 'KPA art. 104', deskOf: () => accept({ roles: ['voivodeship-office'], voivodeship: '14' }) },
    },
  ],
  mending: { days: 7, law: 'KPA art. 64 § 2', closes: false },
  objection: {
    term: TERM,
    stage: {
      ...{ key: 'review', may: ['decide'], term: { months: 1, law: 'KPA art. 35 § 3' }, law: 'KPA art. 138' },
      deskOf: () => accept({ roles: ['national-consultant'] }),
    },
  },
  read: ({ why = '' }) => (why ? accept(why) : refuse('missing', {}, { field: 'why' })),
})

const words = {
  ...{ title: 'Zgoda', rounds: 'zgoda', stages: { office: { desk: 'urząd' } }, sections: {}, fields: {}, refusals: {} },
  ...{ accepting: '', accepted: '', legalBasis: '', register: '', objection: { to: 'minister', remedies: '' } },
}

async function aCase(db: Db) {
  const followed: string[] = []
  const effect = (name: string) => async () => accept(followed.push(name))
  const process: Process<string> = {
    ...{ definition: GRANT, words: { pl: words, en: words }, mayOpen: async () => accept(true) },
    competent: async ({ desk }) =>
      ['12', '14'].map((voivodeship) => ({
        key: voivodeship,
        label: `Urząd ${voivodeship}`,
        desk: { ...desk, voivodeship },
      })),
    effects: { accepted: effect('accepted'), refused: effect('refused') },
  }
  const useCases = applicationUseCases({ processes: [process], signer: SIGNER })
  let days = 0
  const clock = async () => {
    const at = new Date(FIRST + days * DAY_MS)
    return { now: at.toISOString(), today: dateIn(at) }
  }
  const later = (more: number) => {
    days += more
  }
  const as = (role: Role, held: object = {}) => askingIn({ db, useCases, clock }, role, held)
  const party = as('trainee', { personId: (await aPerson(db, {})).personId })
  const round = randomUUID()
  const { applicationId } = (await party.ask(contract.openDraft, { process: 'grant', round })).value
  await party.ask(contract.fileApplication, { applicationId, key: randomUUID(), draft: { why: 'staż' } })
  const seenBy = async ({ ask }: typeof party) => (await ask(contract.getApplication, { applicationId })).value
  const office = as('voivodeship-office', { voivodeship: '14' })
  const ministry = as('national-consultant')
  const decide = async (who: typeof party, outcome: string) => {
    const { version } = (await who.ask(contract.getApplication, { applicationId })).value
    const said = { grounds: 'Brakuje jednego warunku.', legalBasis: 'art. 1', remedies: 'Pouczenie o odwołaniu.' }
    return who.ask(cases.decideApplication, { applicationId, version, outcome, ...said })
  }
  const object = async (more: object = {}) => {
    const { version } = await seenBy(party)
    return party.ask(moves.objectToDecision, { applicationId, version, reason: '', ...more })
  }
  return { ...{ as, party, office, ministry, applicationId, round, seenBy, decide, object, followed, later } }
}

test('objectToDecision: from the party’s first look at a refusal the term runs; the second instance decides for good', async ({
  db,
}) => {
  const { party, office, ministry, applicationId, seenBy, decide, object, followed } = await aCase(db)
  expect(codesOf(await object())).toEqual(['not-in-state'])
  const refused = (await decide(office, 'refused')).value
  expect(refused.decision.standing).toMatchObject({ deliveredOn: null, isFinal: false, isHere: true })
  const opened = await seenBy(party)
  expect(opened).toMatchObject({ state: 'decided', possible: ['object'], decision: { standing: { isFinal: false } } })
  expect(opened.decision.standing.deliveredOn).toMatch(/^\d{4}/)
  expect((await seenBy(office)).possible).toEqual([])
  expect(
    codesOf(await office.ask(moves.objectToDecision, { applicationId, version: opened.version, reason: '' })),
  ).toEqual(['not-permitted'])

  const objected = (await object({ reason: ' Warunek spełniam. ' })).value
  expect(objected).toMatchObject({ state: 'objected', outcome: null, stage: 'review', relation: 'applicant' })
  expect(objected).toMatchObject({ possible: ['desist'], objection: { reason: 'Warunek spełniam.' } })
  expect(codesOf(await object())).toEqual(['not-in-state'])
  expect(await seenBy(office)).toMatchObject({ relation: 'other-desk', possible: [] })
  expect(await seenBy(ministry)).toMatchObject({ relation: 'desk', possible: ['decide'], turn: { of: 'desk' } })
  expect(codesOf(await party.ask(contract.withdrawApplication, { applicationId }))).toEqual(['not-in-state'])

  const { decision, possible } = (await decide(ministry, 'accepted')).value
  expect(decision).toMatchObject({ outcome: 'accepted', standing: { isFinal: true, lastDay: null } })
  expect(decision.document.number).toMatch(/-D2$/)
  expect([possible, decision.earlier]).toMatchObject([[], [{ instance: 1 }]])
  expect(followed).toEqual(['refused', 'accepted'])
  expect(codesOf(await object())).toEqual(['objection-elsewhere'])
  const file = (await party.ask(documents.decisionFile, { applicationId, instance: 2 })).value
  expect(JSON.parse(Buffer.from(file.bytes).toString()).decision).toMatchObject({
    body: 'minister',
    objectedTo: /-D1$/,
  })
})

test('objectToDecision: what was granted, what is final and what lives anew is not objected to', async ({ db }) => {
  const granted = await aCase(db)
  await granted.decide(granted.office, 'accepted')
  expect((await granted.seenBy(granted.party)).possible).toEqual([])
  expect(codesOf(await granted.object())).toEqual(['nothing-refused'])

  const late = await aCase(db)
  await late.decide(late.office, 'refused')
  await late.seenBy(late.party)
  late.later(14)
  expect((await late.seenBy(late.party)).possible).toEqual(['object'])
  late.later(1)
  expect(await late.seenBy(late.party)).toMatchObject({ possible: [], decision: { standing: { isFinal: true } } })
  expect(codesOf(await late.object())).toEqual(['objection-late'])

  const unopened = await aCase(db)
  await unopened.decide(unopened.office, 'refused')
  unopened.later(40)
  const { standing } = (await unopened.seenBy(unopened.office)).decision
  expect(standing).toMatchObject({ deliveredOn: standing.deemedOn, isFinal: true })

  const anew = await aCase(db)
  await anew.decide(anew.office, 'refused')
  const again = await anew.party.ask(contract.openDraft, { process: 'grant', round: anew.round })
  expect(again.ok).toBe(true)
  expect(codesOf(await anew.object())).toEqual(['live-application'])
})

test('desistFromObjection: the first decision stands and is not objected to again once its term is over', async ({
  db,
}) => {
  const { party, office, ministry, applicationId, seenBy, decide, object } = await aCase(db)
  await decide(office, 'refused')
  await seenBy(party)
  const { version } = (await object()).value
  const desist = (of: number) => party.ask(moves.desistFromObjection, { applicationId, version: of })
  expect(codesOf(await desist(version - 1))).toEqual(['stale-version'])
  expect(codesOf(await ministry.ask(moves.desistFromObjection, { applicationId, version }))).toEqual(['not-permitted'])
  expect((await desist(version)).value).toMatchObject({ state: 'decided', outcome: 'refused', turn: { of: null } })
  expect(codesOf(await desist(version + 1))).toEqual(['not-in-state'])
  expect(codesOf(await decide(ministry, 'accepted'))).toEqual(['not-in-state'])
})

test('forwardApplication, KPA art. 65: to the competent desk with the reason; the term begins anew, the first desk only reads', async ({
  db,
}) => {
  const { as, party, office, applicationId, seenBy, decide } = await aCase(db)
  const other = as('voivodeship-office', { voivodeship: '12' })
  const { version, competent, possible } = await seenBy(office)
  expect(possible).toContain('forward')
  expect(competent).toEqual([{ key: '12', label: 'Urząd 12' }])
  const forward = (more: object = {}) =>
    office.ask(moves.forwardApplication, {
      applicationId,
      version,
      to: '12',
      reason: 'Lekarz mieszka w Krakowie.',
      ...more,
    })
  expect(codesOf(await forward({ reason: 'bo tak' }))).toEqual(['too-short'])
  for (const to of ['14', '99', '']) expect(codesOf(await forward({ to }))).toEqual(['unknown-desk'])
  expect(codesOf(await forward({ version: version - 1 }))).toEqual(['stale-version'])
  expect(
    codesOf(
      await party.ask(moves.forwardApplication, { applicationId, version, to: '12', reason: 'Tam jest właściwy.' }),
    ),
  ).toEqual(['not-permitted'])
  expect((await forward()).value).toMatchObject({ state: 'filed', relation: 'other-desk', possible: [] })
  expect(codesOf(await forward())).toEqual(['not-permitted'])
  expect(await seenBy(other)).toMatchObject({ relation: 'desk', competent: [{ key: '14' }] })
  const { steps } = (await party.ask(contract.applicationHistory, { applicationId })).value
  expect(steps[0]).toMatchObject({ action: 'forward', reason: 'Urząd 12: Lekarz mieszka w Krakowie.' })
  expect((await decide(other, 'accepted')).ok).toBe(true)
})

test('withdrawn is withdrawn for good: nothing revives it, and another one may be begun', async ({ db }) => {
  const { party, office, applicationId, round, seenBy, decide, object } = await aCase(db)
  expect((await party.ask(contract.withdrawApplication, { applicationId })).value).toMatchObject({ state: 'withdrawn' })
  expect((await seenBy(party)).possible).toEqual([])
  const file = { applicationId, key: randomUUID(), draft: { why: 'znowu' } }
  expect(codesOf(await party.ask(contract.fileApplication, file))).toEqual(['not-in-state'])
  expect(codesOf(await party.ask(contract.withdrawApplication, { applicationId }))).toEqual(['not-in-state'])
  expect(codesOf(await object())).toEqual(['not-in-state'])
  expect(codesOf(await decide(office, 'accepted'))).toEqual(['not-in-state'])
  expect((await party.ask(contract.openDraft, { process: 'grant', round })).ok).toBe(true)
})
