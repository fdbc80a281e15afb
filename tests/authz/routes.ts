import { randomUUID } from 'node:crypto'
import type { ApplicationAction } from '../../src/applications/rules/life.ts'
import { mayAct as mayActOnApplication, relationTo as relationToApplication } from '../../src/applications/rules/may.ts'
import { mayExportRegister } from '../../src/identity/rules/may.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import type { Verdict } from '../../src/kernel/verdict.ts'
import { mayTakeAway } from '../../src/training-record/rules/access-grant.ts'
import type { EntryKind } from '../../src/training-record/rules/entries/content.ts'
import { mayActOnEntry, mayActOnRecord, mayEnter } from '../../src/training-record/rules/may.ts'
import { relationTo, rotationsSeen, type Standing } from '../../src/training-record/rules/relation.ts'
import { CODE_READERS } from '../../src/training-record/rules/sign-off-code.ts'
import {
  ENTRY_STATES,
  type EntryAction,
  type EntryState,
  OPEN_RECORD_STATES,
  RECORD_STATES,
  type RecordAction,
  type RecordRelation,
  type RecordState,
} from '../../src/training-record/rules/states.ts'
import { OWN_THINGS } from './own-routes.ts'
import { staffRows } from './staff-routes.ts'
import { ITEM, type Planted, TYPED } from './world.ts'

/** One question to one route, as far as the answer depends on who may do what. */
export interface Case {
  readonly planted: Planted
  readonly actor: Actor
  readonly standing: Standing
  readonly entryState: EntryState
}

/** Codes with which the reviewed tables refuse; none where they permit. */
type Judge = (asked: Case) => readonly string[]

export interface Row {
  readonly input: (planted: Planted, standing: Standing) => Record<string, unknown>
  readonly judge: Judge
  readonly recordStates: readonly RecordState[]
  readonly entryStates: readonly EntryState[]
}

const codesOf = (verdict: Verdict<unknown>): string[] => (verdict.ok ? [] : verdict.refusals.map(({ code }) => code))
const entryOf = (planted: Planted) => planted.entries[0] ?? { id: '', hash: '' }
const inQuestion = ({ planted, entryState: state }: Case) =>
  ({ kind: 'procedure', state, itemKey: ITEM, rotation: planted.rotation }) as const

const anybody: Judge = () => []
const related: Judge = ({ actor, standing }) => (relationTo(actor, standing) ? [] : ['not-found'])
const onlyFor =
  (relations: readonly RecordRelation[], open = true, stranger = 'not-permitted'): Judge =>
  (asked) => {
    const relation = relationTo(asked.actor, asked.standing)
    if (!relation) return ['not-found']
    if (!relations.includes(relation)) return [stranger]
    const states: readonly RecordState[] = OPEN_RECORD_STATES
    return open && !states.includes(asked.standing.record.state) ? ['record-closed'] : []
  }
const then =
  (judge: Judge): Judge =>
  (asked) => {
    const first = related(asked)
    return first.length > 0 ? first : judge(asked)
  }
const moving = (action: RecordAction) => then((asked) => codesOf(mayActOnRecord(asked.actor, action, asked.standing)))
const onEntry = (action: EntryAction) =>
  then((asked) => codesOf(mayActOnEntry(asked.actor, action, { ...asked.standing, entry: inQuestion(asked) })))
const entering = (kind: EntryKind, itemKey: string | null) =>
  then((asked) => codesOf(mayEnter(asked.actor, { kind, itemKey }, asked.standing)))
const takesAway = then(({ actor, standing }) => {
  const relation = relationTo(actor, standing)
  return relation ? codesOf(mayTakeAway(relation)) : []
})
const seesEntry = then((asked) => {
  const rotations = rotationsSeen(asked.actor, asked.standing)
  return !rotations || rotations.includes(asked.planted.rotation) ? [] : ['not-found']
})

const SOME = { recordStates: ['active', 'consultant-check', 'completed'], entryStates: ['entered'] } as const
const ONE = { recordStates: ['active'], entryStates: ['entered'] } as const
const ALL = { recordStates: RECORD_STATES, entryStates: ['entered'] } as const
const STORED = ENTRY_STATES.filter((state) => state !== 'withdrawn')
const BOTH = { recordStates: ['active', 'returned', 'completed'], entryStates: STORED } as const

const record = ({ recordId }: Planted) => ({ recordId })
const reads = (input: Row['input'] = record, judge = related): Row => ({ input, judge, ...SOME })
const free = (input: Row['input'] = () => ({})): Row => ({ input, judge: anybody, ...ONE })
const changes = (judge: Judge, more: Row['input'] = () => ({})): Row => ({
  input: (planted, standing) => ({ ...record(planted), ...more(planted, standing) }),
  judge,
  ...ALL,
})
const onePlanted = (action: EntryAction, more: object): Row => ({
  ...changes(onEntry(action), (planted) => ({ entryId: entryOf(planted).id, version: 1, ...more })),
  ...BOTH,
})
const shown = (planted: Planted) => ({ entries: [{ id: entryOf(planted).id, hash: entryOf(planted).hash }] })
const REASON = 'Powód, który wystarcza jako słowa.'
const A_REFERRAL = { mode: 'residency', session: '2024/1', plannedStart: '2024-03-01', plannedEnd: '2029-02-28' }
const entry = (planted: Planted) => ({ ...record(planted), entryId: entryOf(planted).id })
const checks = (fields: Record<string, unknown>) => (): Record<string, unknown> => ({
  version: 1,
  remarks: [],
  ...fields,
})
const application = ({ applicationId }: Planted) => ({ applicationId })
const attachment = (planted: Planted) => ({ ...application(planted), fileId: planted.attachmentId })
/** What was filed is its applicant's to change no more. */
const whileFiled: Judge = ({ actor, planted }) => [
  actor.personId === planted.people.trainee ? 'not-in-state' : 'not-found',
]
const atDesk = ({ planted }: Case) => ({
  ...{ applicantPersonId: planted.people.trainee, subjectPersonId: planted.people.trainee, wasFiled: true },
  ...{ desk: { roles: ['chamber' as const], bodyId: planted.places.bodyId }, isDeskEmpty: false },
  ...{
    state: 'filed' as const,
    deskMay: ['return' as const, 'decide' as const, 'forward' as const, 'ask' as const],
    earlierDesks: [],
    advisers: [],
  },
})
const seesApplication: Judge = (asked) => (relationToApplication(asked.actor, atDesk(asked)) ? [] : ['not-found'])
const onApplication = (action: ApplicationAction, more: object): Row => ({
  ...free((planted) => ({ ...application(planted), ...more })),
  judge: (asked) => codesOf(mayActOnApplication(asked.actor, action, atDesk(asked))),
})
const received: Row = { ...free((planted) => ({ ...application(planted), version: 1 })), judge: seesApplication }
/** The planted case waits: nobody finds a decision on it. */
const decided: Row = { ...free((planted) => ({ ...application(planted), instance: 1 })), judge: () => ['not-found'] }
const ofUnit: Judge = ({ actor, planted }) => (actor.unitId === planted.places.unitId ? [] : ['not-found'])

const naming: Judge = ({ actor }) => (actor.inPlaceOf ? ['deputy-names-no-deputy'] : ['not-found'])
const aDeputy: Row['input'] = ({ people }) => ({
  ...{ holdingId: randomUUID(), deputyPersonId: people.mentor, from: '2026-01-01', until: '2026-01-02' },
})

/** Every route of the system, asked about the planted record: a route without a row here fails the build. */
export const ROUTES: Readonly<Record<string, Row>> = {
  ...Object.fromEntries(Object.entries(OWN_THINGS).map(([route, input]) => [route, free(input)])),
  'GET /api/deputy-candidates': { ...free(() => ({ holdingId: randomUUID() })), judge: naming },
  'POST /api/deputies': { ...free(aDeputy), judge: () => ['not-found'] },
  'GET /api/register/persons.csv': { ...free(), judge: ({ actor }) => codesOf(mayExportRegister(actor)) },
  ...staffRows(free),
  'GET /api/programmes/:programmeId': free(({ programmeId }) => ({ programmeId })),
  'GET /api/applications/:applicationId': { ...free(application), judge: seesApplication },
  'GET /api/applications/:applicationId/history': { ...free(application), judge: seesApplication },
  'GET /api/applications/:applicationId/versions/:version/receipt': received,
  'GET /api/applications/:applicationId/versions/:version/receipt-pdf': received,
  'GET /api/applications/:applicationId/versions/:version/receipt-xml': received,
  'GET /api/applications/:applicationId/decisions/:instance': decided,
  'GET /api/applications/:applicationId/decisions/:instance/pdf': decided,
  'PUT /api/applications/:applicationId/draft': {
    ...free((planted) => ({ ...application(planted), version: 1, draft: {} })),
    judge: whileFiled,
  },
  'POST /api/applications/:applicationId/attachments': {
    ...free((planted) => ({ ...application(planted), key: 'proof', fileId: randomUUID() })),
    judge: whileFiled,
  },
  'DELETE /api/applications/:applicationId/attachments/:fileId': { ...free(attachment), judge: whileFiled },
  'GET /api/applications/:applicationId/attachments/:fileId': { ...free(attachment), judge: seesApplication },
  'POST /api/applications/:applicationId/file': onApplication('file', { key: randomUUID(), draft: {} }),
  'POST /api/applications/:applicationId/tries': {
    ...free((planted) => ({ ...application(planted), tries: ['2020-01-01T10:00:00Z'] })),
    judge: (asked) => (asked.actor.personId === asked.planted.people.trainee ? [] : ['not-found']),
  },
  'POST /api/applications/:applicationId/withdraw': onApplication('withdraw', {}),
  'POST /api/applications/:applicationId/pass': onApplication('pass', { version: 1 }),
  'POST /api/applications/:applicationId/forward': onApplication('forward', { version: 1, to: 'x', reason: REASON }),
  'POST /api/applications/:applicationId/object': onApplication('object', { version: 1, reason: '' }),
  'POST /api/applications/:applicationId/desist': onApplication('desist', { version: 1 }),
  'POST /api/applications/:applicationId/opinions': onApplication('ask', {
    version: 1,
    of: 'x',
    question: REASON,
    days: 7,
  }),
  'POST /api/applications/:applicationId/opinions/:opinionId': onApplication('advise', {
    ...{ opinionId: randomUUID(), stance: 'for', answer: REASON },
  }),
  'POST /api/applications/:applicationId/return': onApplication('return', { version: 1, reason: REASON, pinned: [] }),
  'POST /api/applications/:applicationId/decide': onApplication('decide', {
    ...{ version: 1, outcome: 'refused', grounds: REASON, legalBasis: 'KPA art. 104', remedies: REASON },
  }),
  'GET /api/records/:recordId': reads(),
  'GET /api/records/:recordId/checks': reads(),
  'GET /api/records/:recordId/differences': reads(),
  'GET /api/records/:recordId/entries': reads(),
  'GET /api/records/:recordId/imports': reads(),
  'GET /api/records/:recordId/mentors': reads(),
  'GET /api/records/:recordId/export': reads(
    (planted) => ({ ...record(planted), order: 'smk1', format: 'csv', part: 'procedures' }),
    takesAway,
  ),
  'GET /api/records/:recordId/pdf': { ...reads(record, takesAway), ...ONE },
  'GET /api/records/:recordId/archive': { ...reads(record, takesAway), ...ONE },
  'GET /api/records/:recordId/entries/:entryId': reads(entry, seesEntry),
  'GET /api/records/:recordId/entries/:entryId/history': reads(entry, seesEntry),
  'GET /api/records/:recordId/entries/:entryId/files': reads(entry, seesEntry),
  'GET /api/records/:recordId/entries/:entryId/files/:fileId': reads(
    (planted) => ({ ...entry(planted), fileId: planted.fileId }),
    seesEntry,
  ),
  'POST /api/records/:recordId/refuse-whole': changes(moving('refuse-whole'), checks({ reason: REASON })),
  'POST /api/records/:recordId/end': changes(moving('close'), checks({ how: 'close', reason: REASON })),
  'POST /api/records/:recordId/remarks/:remarkId/answer': changes(
    then((asked) => {
      const isTrainee = relationTo(asked.actor, asked.standing) === 'trainee'
      if (!isTrainee) return ['not-permitted']
      return asked.standing.record.state === 'returned' ? [] : ['not-in-state']
    }),
    ({ remarkId }) => ({ remarkId, answer: REASON }),
  ),
  'POST /api/records/:recordId/mentors': changes(
    then((asked) =>
      asked.actor.personId === asked.planted.people.trainee && asked.actor.role !== 'trainee'
        ? ['own-record']
        : onlyFor(['trainee', 'supervisor'])(asked),
    ),
    ({ people, rotation }) => ({
      mentorPersonId: people.formerMentor,
      rotation,
      from: '2026-11-01',
      until: '2027-06-30',
    }),
  ),
  'POST /api/records/:recordId/mentors/:grantId/revoke': changes(
    onlyFor(['trainee', 'supervisor'], false),
    ({ grantId }) => ({ grantId }),
  ),
  'GET /api/records/:recordId/accesses': reads(record, onlyFor(['trainee'], false)),
  'POST /api/records/:recordId/accesses': changes(onlyFor(['trainee'], false), () => ({
    ...{ email: 'nikt@x.example', surname: 'Nikt', until: '2027-01-31' },
  })),
  'POST /api/records/:recordId/accesses/:accessId/revoke': changes(onlyFor(['trainee'], false), ({ accessId }) => ({
    accessId,
  })),
  'POST /api/records/:recordId/sign-off-codes': changes(onlyFor(['trainee']), shown),
  'GET /api/sign-off/:code': changes(onlyFor(CODE_READERS, true, 'not-found'), ({ code }) => ({ code })),
  'POST /api/sign-off/:code/approve': changes(onlyFor(CODE_READERS, true, 'not-found'), ({ code }) => ({ code })),
  'POST /api/records/:recordId/entries': changes(entering('procedure', ITEM), () => ({
    id: randomUUID(),
    kind: 'procedure',
    fields: TYPED,
  })),
  'POST /api/records/:recordId/entries/many': changes(entering('procedure', ITEM), () => ({
    entries: [{ id: randomUUID(), kind: 'procedure', fields: TYPED }],
  })),
  'PUT /api/records/:recordId/entries/:entryId': onePlanted('edit', { fields: TYPED }),
  'POST /api/records/:recordId/entries/:entryId/correct': onePlanted('correct', { fields: TYPED, reason: REASON }),
  'POST /api/records/:recordId/entries/:entryId/withdraw': onePlanted('withdraw', {}),
  'POST /api/records/:recordId/entries/return': {
    ...changes(onEntry('return'), (planted) => ({ ...shown(planted), reason: REASON })),
    ...BOTH,
  },
  'POST /api/records/:recordId/entries/approve': { ...changes(onEntry('approve'), shown), ...BOTH },
  'POST /api/records/:recordId/entries/unapprove': {
    ...changes(onEntry('undo-approval'), (planted) => ({ ids: [entryOf(planted).id] })),
    ...BOTH,
  },
  'POST /api/records/:recordId/archive': changes(entering('procedure', ITEM), () => ({ bytes: Buffer.from('{}') })),
  'POST /api/records/:recordId/imports': changes(entering('procedure', ITEM), () => ({
    ...{ id: randomUUID(), fileName: 'a.xlsx', mappings: [] },
    rows: [{ row: 1, kind: 'procedure', fields: TYPED }],
  })),
  'POST /api/records/:recordId/imports/:importId/undo': {
    ...changes(onlyFor(['trainee'], false), ({ importId }) => ({ importId })),
    ...ONE,
  },
  'POST /api/records/:recordId/rotation-units': changes(onlyFor(['supervisor']), ({ rotation, places }) => ({
    rotations: [rotation],
    unitId: places.unitId,
  })),
  'POST /api/records/:recordId/supervisor': changes(entering('change-of-supervisor', null), ({ people }) => ({
    ...{ version: 1, supervisorPersonId: people.mentor, date: '2025-06-02' },
  })),
  'POST /api/referrals': free(({ people, programmeId, places }) => ({
    ...{ ...A_REFERRAL, traineePersonId: people.mentor, specialtyCode: '0748', programmeId, unitId: places.unitId },
  })),
  'POST /api/referrals/:referralId/accept': {
    ...free(({ openReferralId, people }) => ({
      referralId: openReferralId,
      startedOn: '2024-03-01',
      supervisorPersonId: people.supervisor,
    })),
    judge: ofUnit,
  },
  'POST /api/referrals/:referralId/decline': {
    ...free(({ openReferralId }) => ({ referralId: openReferralId, reason: REASON })),
    judge: ofUnit,
  },
}

/** Routes that do another thing by another word in the body: the same question once more for each. */
export const BY_ANOTHER_WORD: Readonly<Record<string, readonly Row[]>> = {
  'POST /api/records/:recordId/end': [changes(moving('remove'), checks({ how: 'remove', reason: REASON }))],
}
