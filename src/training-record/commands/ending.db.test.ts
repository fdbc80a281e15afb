import { randomUUID } from 'node:crypto'
import { extractText } from 'unpdf'
import { expect } from 'vitest'
import { SIGNER, termEnd } from '../../../tests/support/applications.ts'
import { test as hospitalTest } from '../../../tests/support/hospital.ts'
import { CAST } from '../../app/seed/cast.ts'
import { completing } from '../../app/seed/completing.ts'
import { type Ended, endTraining } from '../../app/seed/ended.ts'
import { IN_WARSAW } from '../../app/seed/training.ts'
import { addDays } from '../../kernel/plain-date.ts'
import type { Download } from '../../platform/command/command.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { answerRemark } from './answer-remark.ts'
import { approveEntries } from './approve-entries.ts'
import { correctEntry } from './correct-entry.ts'
import { getRecord } from './get-record.ts'
import { listChecks } from './list-checks.ts'
import { listDifferences } from './list-differences.ts'
import { listEntries } from './list-entries.ts'
import { logEntry } from './log-entry.ts'
import { recordPdf } from './record-pdf.ts'
import { refuseWhole } from './refuse-whole.ts'

const COURSE = 'm2/course/6'
const OPINION = 'Program zrealizowany w całości.'
const REMARK = { field: COURSE, reason: 'Numer zaświadczenia nie zgadza się z wykazem.' }
const POSITIVE = { outcome: 'accepted', grounds: OPINION } as const
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
  const version = async () => {
    const { version: current } = await at(0).trainee.does(getRecord, { recordId: ended.recordId })
    return { recordId: ended.recordId, version: current }
  }
  return { ...ended, ...completing(SIGNER), at, version }
})

const deciding = ({ on, trainee, supervisor, office }: Ended, daysAgo: number) => ({
  trainee: on(daysAgo, trainee),
  supervisor: on(daysAgo, supervisor),
  office: on(daysAgo, office),
  consultant: on(daysAgo, CAST.helena),
  national: on(daysAgo, CAST.ignacy),
})

/** How long a desk has. */
const CHECK = { days: 14, law: 'UZL art. 16r' } as const
const dayAgo = (days: number) => addDays(dateIn(new Date()), -days)

test('the end of training, whole: refused, approved, returned in substance, supplemented, completed', async ({
  hospital,
  ended,
}) => {
  const { recordId, at, version, files, passes, judges, turns } = ended
  // UZL art. 16m ust. 20: thirty days from the end; a refusal leaves the training open and is told with its reason.
  const open = await at(19).supervisor.does(listChecks, { recordId })
  expect(open.open).toMatchObject({ step: 'supervisor-approval', openedOn: dayAgo(20), dueOn: dayAgo(-10) })
  const refusing = { ...(await version()), reason: REASON }
  expect(await at(19).trainee.tries(refuseWhole, refusing)).toMatchObject(refusedWith('not-permitted'))
  expect(await at(19).supervisor.tries(refuseWhole, { ...refusing, reason: 'nie' })).toMatchObject(
    refusedWith('reason-too-short'),
  )
  expect(await at(18).supervisor.does(refuseWhole, refusing)).toMatchObject({ state: 'active', supplementRound: 0 })
  const refused = await at(18).trainee.does(listChecks, { recordId })
  expect(refused.steps).toMatchObject([{ step: 'supervisor-approval', outcome: 'refused', opinion: REASON }])
  expect(refused.open).toMatchObject({ step: 'supervisor-approval', openedOn: dayAgo(18), dueOn: dayAgo(-12) })

  expect(await at(17).supervisor.does(listDifferences, { recordId })).toMatchObject({ differences: [] })

  // Filed twice: the second one is told that the record is somewhere else by now, and speaks of a record.
  expect(await files(at(16).supervisor, recordId, OPINION)).toMatchObject({ ok: true, value: { version: 1 } })
  expect(await files(at(16).supervisor, recordId, OPINION)).toMatchObject({
    refusals: [{ code: 'not-in-state', facts: { of: 'record', state: 'office-check' } }],
  })
  const gone = { recordId, id: randomUUID(), kind: 'self-study', fields: { date: dayAgo(30), activity: 'literature' } }
  expect(await at(16).trainee.tries(logEntry, gone)).toMatchObject(refusedWith('record-closed'))

  // UZL art. 16r: the office in fourteen days.
  expect(await turns(at(15).office)).toMatchObject([
    { round: recordId, stage: 'formal-check', subject: 'Tymon Finisz', turn: { until: termEnd(CHECK, dayAgo(16)) } },
  ])
  expect(await turns(hospital.otherOffice)).toEqual([])
  expect(await turns(at(15).consultant)).toEqual([])
  const ownDesk = ended.on(15, { ...CAST.tymon, roles: CAST.olga.roles })
  expect(await turns(ownDesk)).toEqual([])
  expect(await passes(ownDesk, recordId)).toMatchObject(refusedWith('own-record'))
  expect(await passes(at(15).office, recordId)).toMatchObject({ ok: true })

  // The consultant of the voivodeship in fourteen days; the national one only reads it.
  expect(await turns(at(14).consultant)).toMatchObject([
    { round: recordId, turn: { until: termEnd(CHECK, dayAgo(15)) } },
  ])
  expect(await turns(at(14).national)).toEqual([])
  // A consultant who supervises the training does not find it at their desk; everybody hears by name who decides.
  const ownConsultant = ended.on(14, { ...CAST.bruno, roles: CAST.helena.roles })
  expect(await turns(ownConsultant)).toEqual([])
  const checker = { name: 'Helena Osierdzie', isNational: false }
  expect(await at(14).trainee.does(listChecks, { recordId })).toMatchObject({ checker })
  const stranger = ended.on(14, {
    ...CAST.helena,
    roles: CAST.helena.roles.map((role) => ({ ...role, specialty: '0702' })),
  })
  expect(await turns(stranger)).toEqual([])
  expect(await at(14).consultant.does(listDifferences, { recordId })).toEqual({ since: null, differences: [] })
  const negative = { outcome: 'refused', grounds: 'Jeden element do poprawy.', pinned: [REMARK] } as const
  expect(await judges(at(14).consultant, recordId, negative)).toMatchObject({ ok: true, value: { state: 'decided' } })
  expect(await at(13).trainee.does(listChecks, { recordId })).toMatchObject({ state: 'returned', supplementRound: 1 })
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
  expect(await files(at(11).supervisor, recordId, OPINION)).toMatchObject(refusedWith('elements-missing'))
  const [changed] = (await at(11).supervisor.does(listEntries, { recordId, itemKey: COURSE })).entries
  const entries = [{ id: course.id, hash: changed?.hash ?? '' }]
  expect(await at(11).supervisor.does(approveEntries, { recordId, entries })).toMatchObject({ approved: [course.id] })
  expect(await files(at(11).supervisor, recordId, OPINION)).toMatchObject({
    refusals: [{ code: 'elements-missing', facts: { elements: [COURSE] } }],
  })
  const [remark] = (await at(11).trainee.does(listChecks, { recordId })).remarks
  await at(11).trainee.does(answerRemark, { recordId, remarkId: remark?.id ?? '', answer: 'Poprawiono numer.' })
  expect(await files(at(10).supervisor, recordId, OPINION)).toMatchObject({ ok: true, value: { version: 1 } })
  expect(await passes(at(9).office, recordId)).toMatchObject({ ok: true })

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
  expect(await judges(at(8).consultant, recordId, POSITIVE)).toMatchObject({ ok: true })
  expect(await at(7).trainee.does(listChecks, { recordId })).toMatchObject({ state: 'completed', open: null })
  expect(await turns(at(7).consultant)).toEqual([])
  // The printed record says so.
  const { bytes } = (await at(7).trainee.does(recordPdf, { recordId })) as Download
  const { text } = await extractText(bytes, { mergePages: true })
  const printed = text.replace(/\s+/g, ' ')
  expect(printed).toContain('Tymon Finisz: program specjalizacji w dziedzinie: kardiologia, zrealizowany w całości.')
  expect(printed).toContain('Odmówiono zatwierdzenia')
})

test('UZL art. 16m ust. 20: there is nothing to refuse before the training has ended', async ({ hospital }) => {
  const { recordId, supervisor } = hospital
  const { version } = await supervisor.does(getRecord, { recordId })
  expect(await supervisor.tries(refuseWhole, { recordId, version, reason: REASON })).toMatchObject({
    refusals: [{ code: 'not-ended-yet', facts: { end: '2028-05-01' } }],
  })
})
