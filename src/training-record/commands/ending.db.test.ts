import { randomUUID } from 'node:crypto'
import { extractText } from 'unpdf'
import { expect } from 'vitest'
import { type Hospital, test as hospitalTest } from '../../../tests/support/hospital.ts'
import { CAST } from '../../app/seed/cast.ts'
import { asked, type Ended, endTraining } from '../../app/seed/ended.ts'
import { IN_WARSAW } from '../../app/seed/training.ts'
import { addDays } from '../../kernel/plain-date.ts'
import type { Download } from '../../platform/command/command.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { answerRemark } from './answer-remark.ts'
import { approveEntries } from './approve-entries.ts'
import { approveWhole } from './approve-whole.ts'
import { correctEntry } from './correct-entry.ts'
import { formalCheck } from './formal-check.ts'
import { getRecord } from './get-record.ts'
import { listChecks } from './list-checks.ts'
import { listDifferences } from './list-differences.ts'
import { listEntries } from './list-entries.ts'
import { listTurns } from './list-turns.ts'
import { logEntry } from './log-entry.ts'
import { recordPdf } from './record-pdf.ts'
import { refuseWhole } from './refuse-whole.ts'
import { substantiveCheck } from './substantive-check.ts'

const COURSE = 'm2/course/6'
const OPINION = 'Program zrealizowany w całości.'
const REMARK = { element: COURSE, remark: 'Numer zaświadczenia nie zgadza się z wykazem.' }
const REASON = 'Brakuje mi podpisu kierownika stażu w Krakowie.'

const refusedWith = (...codes: string[]) => ({
  ok: false,
  refusals: codes.map((code) => expect.objectContaining({ code })),
})

/** A training that ended twenty days ago, everything in it approved, and those who decide on it today. */
const test = hospitalTest.extend('ended', { scope: 'file' }, async ({ hospital }) => {
  const desks = { ...IN_WARSAW, supervisor: CAST.bruno, trainee: CAST.tymon, endedDaysAgo: 20 }
  const ended = await endTraining(hospital.db, desks)
  const at = (daysAgo: number) => deciding(ended, daysAgo)
  return { ...ended, at, version: async () => asked(ended) }
})

const deciding = ({ on, trainee, supervisor, office }: Ended, daysAgo: number) => ({
  trainee: on(daysAgo, trainee),
  supervisor: on(daysAgo, supervisor),
  office: on(daysAgo, office),
  consultant: on(daysAgo, CAST.helena),
  national: on(daysAgo, CAST.ignacy),
})

const dueDays = async ({ db }: Hospital, recordId: string) => {
  const found = await db
    .withTables<{ 'training_record.check_step': { record_id: string; step: string; round: number; due_on: string } }>()
    .selectFrom('training_record.check_step')
    .select(['round', 'step', 'due_on'])
    .where('record_id', '=', recordId)
    .execute()
  return Object.fromEntries(found.map(({ round, step, due_on }) => [`${round} ${step}`, due_on]))
}

const dayAgo = (days: number) => addDays(dateIn(new Date()), -days)

test('the end of training, whole: refused, approved, returned in substance, supplemented, completed', async ({
  hospital,
  ended,
}) => {
  const { recordId, at, version } = ended
  // UZL art. 16m ust. 20: thirty days from the end; a refusal leaves the training open and is told with its reason.
  const open = await at(19).supervisor.does(listChecks, { recordId })
  expect(open.steps).toMatchObject([{ step: 'supervisor-approval', openedOn: dayAgo(20), dueOn: dayAgo(-10) }])
  const refusing = { ...(await version()), reason: REASON }
  expect(await at(19).trainee.tries(refuseWhole, refusing)).toMatchObject(refusedWith('not-permitted'))
  expect(await at(19).supervisor.tries(refuseWhole, { ...refusing, reason: 'nie' })).toMatchObject(
    refusedWith('reason-too-short'),
  )
  expect(await at(18).supervisor.does(refuseWhole, refusing)).toMatchObject({ state: 'active', supplementRound: 0 })
  const refused = await at(18).trainee.does(listChecks, { recordId })
  expect(refused.steps).toMatchObject([
    { step: 'supervisor-approval', outcome: 'refused', opinion: REASON },
    { step: 'supervisor-approval', openedOn: dayAgo(18), dueOn: dayAgo(-12), closedAt: null },
  ])

  expect(await at(17).supervisor.does(listDifferences, { recordId })).toMatchObject({ differences: [] })

  // A double click: the second one is told that the record is somewhere else by now, and speaks of a record.
  const approving = { ...(await version()), opinion: OPINION }
  expect(await at(16).supervisor.does(approveWhole, approving)).toMatchObject({ state: 'office-check' })
  expect(await at(16).supervisor.tries(approveWhole, approving)).toMatchObject({
    refusals: [{ code: 'not-in-state', facts: { of: 'record', state: 'office-check' } }],
  })
  const gone = { recordId, id: randomUUID(), kind: 'self-study', fields: { date: dayAgo(30), activity: 'literature' } }
  expect(await at(16).trainee.tries(logEntry, gone)).toMatchObject(refusedWith('record-closed'))

  // UZL art. 16r: the office in fourteen days.
  expect((await at(15).office.does(listTurns, {})).turns).toMatchObject([
    { recordId, step: 'formal-check', openedOn: dayAgo(16), dueOn: dayAgo(2), round: 0 },
  ])
  expect((await hospital.otherOffice.does(listTurns, {})).turns).toEqual([])
  expect((await at(15).consultant.does(listTurns, {})).turns).toEqual([])
  const ownDesk = ended.on(15, { ...CAST.tymon, roles: CAST.olga.roles })
  expect((await ownDesk.does(listTurns, {})).turns).toEqual([])
  const passing = { ...(await version()), outcome: 'pass' } as const
  expect(await ownDesk.tries(formalCheck, passing)).toMatchObject(refusedWith('own-record'))
  await at(15).office.does(formalCheck, passing)

  // The consultant of the voivodeship in fourteen days; the national one does not find it.
  expect((await at(14).consultant.does(listTurns, {})).turns).toMatchObject([{ recordId, dueOn: dayAgo(1) }])
  expect((await at(14).national.does(listTurns, {})).turns).toEqual([])
  // A consultant who supervises the training is told so, and everybody by name who decides.
  const checker = { name: 'Helena Osierdzie', isNational: false }
  const ownConsultant = ended.on(14, { ...CAST.bruno, roles: CAST.helena.roles })
  expect(await ownConsultant.does(listTurns, {})).toMatchObject({ turns: [], excluded: [{ recordId, checker }] })
  expect(await at(14).trainee.does(listChecks, { recordId })).toMatchObject({ checker })
  const stranger = ended.on(14, {
    ...CAST.helena,
    roles: CAST.helena.roles.map((role) => ({ ...role, specialty: '0702' })),
  })
  expect((await stranger.does(listTurns, {})).turns).toEqual([])
  const positiveByStranger = { ...(await version()), outcome: 'positive', opinion: OPINION } as const
  expect(await stranger.tries(substantiveCheck, positiveByStranger)).toMatchObject(refusedWith('not-found'))
  expect(await at(14).consultant.does(listDifferences, { recordId })).toEqual({ since: null, differences: [] })
  const negative = { outcome: 'negative' as const, opinion: 'Jeden element do poprawy.', remarks: [REMARK] }
  expect(await at(14).consultant.does(substantiveCheck, { ...(await version()), ...negative })).toMatchObject({
    state: 'returned',
    supplementRound: 1,
  })
  const { steps } = await at(13).trainee.does(listChecks, { recordId })
  expect(steps.find(({ outcome }) => outcome === 'negative')).toMatchObject({ appealBy: dayAgo(0) })

  // The extension that the refusal brings, then round 1: only the element with a remark is open.
  const extension = { days: 5, decision: 'WZ.1', decidedOn: dayAgo(14) }
  await at(13).office.does(logEntry, { recordId, id: randomUUID(), kind: 'extension', fields: extension })
  expect(await at(13).trainee.does(getRecord, { recordId })).toMatchObject({
    end: dayAgo(15),
    openElements: [COURSE],
  })
  const [course] = (await at(13).trainee.does(listEntries, { recordId, itemKey: COURSE })).entries
  const [other] = (await at(13).trainee.does(listEntries, { recordId, itemKey: 'm2/course/5' })).entries
  if (!course || !other) throw new Error('both courses were entered')
  const correct = (entry: typeof course, item: string) =>
    at(12).trainee.tries(correctEntry, {
      ...{ recordId, entryId: entry.id, version: entry.version, reason: 'Numer przepisany z błędem.' },
      fields: { item, date: entry.from, basis: 'proof', certificate: '143515/SMK' },
    })
  expect(await correct(other, 'm2/course/5')).toMatchObject(refusedWith('element-not-open'))
  expect(await correct(course, COURSE)).toMatchObject({ ok: true, value: { supplementRound: 1, state: 'corrected' } })

  // Nothing goes on until the entry is approved and the remark answered.
  const again = { ...(await version()), opinion: OPINION }
  expect(await at(11).supervisor.tries(approveWhole, again)).toMatchObject(refusedWith('elements-missing'))
  const [changed] = (await at(11).supervisor.does(listEntries, { recordId, itemKey: COURSE })).entries
  const entries = [{ id: course.id, hash: changed?.hash ?? '' }]
  expect(await at(11).supervisor.does(approveEntries, { recordId, entries })).toMatchObject({ approved: [course.id] })
  expect(await at(11).supervisor.tries(approveWhole, again)).toMatchObject({
    refusals: [{ code: 'elements-missing', facts: { elements: [COURSE] } }],
  })
  const [remark] = (await at(11).trainee.does(listChecks, { recordId })).remarks
  await at(11).trainee.does(answerRemark, { recordId, remarkId: remark?.id ?? '', answer: 'Poprawiono numer.' })
  await at(10).supervisor.does(approveWhole, again)
  await at(9).office.does(formalCheck, { ...(await version()), outcome: 'pass' })

  // The consultant sees what changed since the last check, and nothing else.
  const { since, differences } = await at(8).consultant.does(listDifferences, { recordId })
  expect(dateIn(new Date(since ?? 0))).toBe(dayAgo(14))
  expect(differences.map(({ before, after }) => [before?.kind ?? null, after?.kind])).toEqual([
    ['course', 'course'],
    [null, 'extension'],
  ])
  expect(differences[0]).toMatchObject({
    before: { id: course.id, details: { certificate: course.details.certificate } },
    after: { id: course.id, details: { certificate: '143515/SMK' }, supplementRound: 1 },
  })
  const positive = { ...(await version()), outcome: 'positive', opinion: OPINION } as const
  expect(await at(8).consultant.tries(substantiveCheck, { ...positive, version: 1 })).toMatchObject({
    refusals: [{ code: 'stale-version', facts: { of: 'record', yours: 1 } }],
  })
  expect(await at(8).consultant.does(substantiveCheck, positive)).toMatchObject({ state: 'completed' })
  expect((await at(7).consultant.does(listTurns, {})).turns).toEqual([])
  // The printed record says so.
  const { bytes } = (await at(7).trainee.does(recordPdf, { recordId })) as Download
  const { text } = await extractText(bytes, { mergePages: true })
  const printed = text.replace(/\s+/g, ' ')
  expect(printed).toContain('Tymon Finisz: program specjalizacji w dziedzinie: kardiologia, zrealizowany w całości.')
  expect(printed).toContain('Odmówiono zatwierdzenia')
  expect(await dueDays(hospital, recordId)).toMatchObject({
    '0 formal-check': dayAgo(2),
    '0 substantive-check': dayAgo(1),
    '1 supervisor-approval': dayAgo(-16),
    '1 formal-check': dayAgo(-4),
    '1 substantive-check': dayAgo(-5),
  })
})

test('UZL art. 16m ust. 20: there is nothing to refuse before the training has ended', async ({ hospital }) => {
  const { recordId, supervisor } = hospital
  const { version } = await supervisor.does(getRecord, { recordId })
  expect(await supervisor.tries(refuseWhole, { recordId, version, reason: REASON })).toMatchObject({
    refusals: [{ code: 'not-ended-yet', facts: { end: '2028-05-01' } }],
  })
})
