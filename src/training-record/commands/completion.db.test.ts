import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test as hospitalTest } from '../../../tests/support/hospital.ts'
import { Acting } from '../../app/seed/acting.ts'
import { CAST } from '../../app/seed/cast.ts'
import { sql } from '../../platform/db/pool.ts'
import { answerRemark } from './answer-remark.ts'
import { approveEntries } from './approve-entries.ts'
import { approveWhole } from './approve-whole.ts'
import { editEntry } from './edit-entry.ts'
import { endRecord } from './end-record.ts'
import { formalCheck } from './formal-check.ts'
import { getRecord } from './get-record.ts'
import { listChecks } from './list-checks.ts'
import { logEntry } from './log-entry.ts'
import { substantiveCheck } from './substantive-check.ts'

const refusedWith = (...codes: string[]) => ({
  ok: false,
  refusals: codes.map((code) => expect.objectContaining({ code })),
})

const ECG = 'm2/procedure/settled/1'
const REMARK = { element: ECG, remark: 'Brakuje dat dwóch badań, uzupełnij je.' }

/** As the law lets nobody reach the desks before five years are over, the record is put on them by hand. */
const test = hospitalTest.extend('desks', async ({ hospital }) => {
  const { db, runner, recordId } = hospital
  const put = (state: string, supervisor: string = CAST.marta.id, round = 0) =>
    sql`update training_record.record
        set state = ${state}, supervisor_person_id = ${supervisor}, supplement_round = ${round}
        where id = ${recordId}`.execute(db)
  const version = async () => (await hospital.trainee.does(getRecord, { recordId })).version
  return {
    put,
    version,
    helena: new Acting(runner, CAST.helena),
    ignacy: new Acting(runner, CAST.ignacy),
    asked: async () => ({ recordId, version: await version() }),
  }
})

describe('UZL art. 16m ust. 20: the supervisor approves the whole', () => {
  test('only when nothing is missing, and is told what is', async ({ hospital: { supervisor, recordId }, desks }) => {
    const answer = await supervisor.tries(approveWhole, { ...(await desks.asked()), opinion: 'Szkolenie ukończone.' })
    expect(answer).toMatchObject(refusedWith('elements-missing'))
    const elements = answer.ok ? [] : (answer.refusals[0]?.facts.elements as string[])
    expect(elements).toEqual(expect.arrayContaining([ECG, 'publication', 'training']))
    const { steps, actions } = await supervisor.does(listChecks, { recordId })
    expect(steps).toMatchObject([{ step: 'supervisor-approval', round: 0, dueOn: '2028-05-31', closedAt: null }])
    expect(actions).toContain('approve-whole')
  })

  test('and nobody else: not the trainee, not another supervisor', async ({ hospital, desks }) => {
    const asked = { ...(await desks.asked()), opinion: 'Szkolenie ukończone.' }
    expect(await hospital.trainee.tries(approveWhole, asked)).toMatchObject(refusedWith('not-permitted'))
    expect(await hospital.otherSupervisor.tries(approveWhole, asked)).toMatchObject(refusedWith('not-found'))
  })
})

describe('UZL art. 16r: the office', () => {
  test('of another voivodeship finds no record; a page that is out of date is told so', async ({ hospital, desks }) => {
    await desks.put('office-check')
    const { recordId, version } = await desks.asked()
    const pass = { recordId, version, outcome: 'pass' } as const
    expect(await hospital.otherOffice.tries(formalCheck, pass)).toMatchObject(refusedWith('not-found'))
    expect(await hospital.office.tries(formalCheck, { ...pass, version: version + 1 })).toMatchObject({
      refusals: [{ code: 'stale-version', facts: { yours: version + 1, current: version } }],
    })
  })

  test('returns with at least one remark, each to an element of the record', async ({ hospital, desks }) => {
    await desks.put('office-check')
    const back = { ...(await desks.asked()), outcome: 'return' } as const
    const tries = (remarks: (typeof REMARK)[]) => hospital.office.tries(formalCheck, { ...back, remarks })
    expect(await tries([])).toMatchObject(refusedWith('missing'))
    expect(await tries([{ ...REMARK, element: 'm9/rotation/1' }])).toMatchObject(refusedWith('unknown-item'))
    expect(await tries([{ ...REMARK, remark: 'źle' }])).toMatchObject(refusedWith('reason-too-short'))
  })

  test('opens round 1, in which only what the remark names changes', async ({ hospital, desks }) => {
    const { recordId, trainee, supervisor, office } = hospital
    await desks.put('active')
    const ecg = await hospital.enters({ initials: 'RR' })
    const other = await hospital.enters({ item: 'm2/procedure/settled/2', initials: 'SS' })
    await desks.put('office-check')
    const moved = await office.does(formalCheck, { ...(await desks.asked()), outcome: 'return', remarks: [REMARK] })
    expect(moved).toMatchObject({ state: 'returned', supplementRound: 1 })

    const fields = { date: '2025-06-03', item: ECG, code: 'A', initials: 'RR', place: 'Klinika' }
    const change = (id: string, item: string) =>
      trainee.tries(editEntry, { recordId, entryId: id, version: 1, fields: { ...fields, item } })
    expect(await change(other.id, 'm2/procedure/settled/2')).toMatchObject(refusedWith('element-not-open'))
    expect(await change(ecg.id, ECG)).toMatchObject({ ok: true })

    const { remarks, steps } = await trainee.does(listChecks, { recordId })
    expect(remarks).toMatchObject([{ ...REMARK, round: 1, step: 'formal-check', answer: null }])
    expect(steps.at(-1)).toMatchObject({ step: 'supervisor-approval', round: 1, closedAt: null })
    const answer = { recordId, remarkId: remarks[0]?.id ?? '', answer: 'Daty są uzupełnione.' }
    expect(await supervisor.tries(answerRemark, answer)).toMatchObject(refusedWith('not-permitted'))
    await trainee.does(answerRemark, answer)

    const changed = await trainee.does(listChecks, { recordId })
    expect(changed.remarks).toMatchObject([{ answer: 'Daty są uzupełnione.' }])
    const { hash } = await hospital.db
      .withTables<{ 'training_record.entry': { id: string; hash: string } }>()
      .selectFrom('training_record.entry')
      .select('hash')
      .where('id', '=', ecg.id)
      .executeTakeFirstOrThrow()
    const approval = await supervisor.does(approveEntries, { recordId, entries: [{ id: ecg.id, hash }] })
    expect(approval).toEqual({ approved: [ecg.id], left: [] })
  })
})

describe('UZL art. 16r: the consultant', () => {
  test('completes the training after the office passed it on, and each desk leaves its mark', async ({
    hospital: { office, recordId, trainee },
    desks,
  }) => {
    await desks.put('office-check', CAST.marta.id, 2)
    await office.does(formalCheck, { ...(await desks.asked()), outcome: 'pass' })
    const opinion = 'Opinia pozytywna.'
    const asked = { ...(await desks.asked()), outcome: 'positive', opinion } as const
    expect(await desks.helena.tries(substantiveCheck, { ...asked, opinion: ' ' })).toMatchObject(refusedWith('missing'))
    expect(await desks.helena.does(substantiveCheck, asked)).toMatchObject({ state: 'completed' })
    const { steps } = await trainee.does(listChecks, { recordId })
    expect(steps.filter(({ round }) => round === 2)).toMatchObject([
      { step: 'formal-check', outcome: 'pass', closedBy: expect.stringContaining(CAST.olga.surname) },
      { step: 'substantive-check', outcome: 'positive', opinion },
    ])
  })

  test('who supervises the record is refused, and the national consultant checks it', async ({ desks }) => {
    await desks.put('consultant-check', CAST.helena.id, 3)
    const asked = { ...(await desks.asked()), outcome: 'positive', opinion: 'Opinia pozytywna.' } as const
    expect(await desks.helena.tries(substantiveCheck, asked)).toMatchObject(refusedWith('consultant-is-supervisor'))
    const negative = { ...asked, outcome: 'negative' as const, remarks: [REMARK] }
    expect(await desks.ignacy.does(substantiveCheck, negative)).toMatchObject({ state: 'returned', supplementRound: 4 })
  })

  test('of the country does not check what the voivodeship’s consultant can', async ({ desks }) => {
    await desks.put('consultant-check', CAST.marta.id, 5)
    const asked = { ...(await desks.asked()), outcome: 'positive', opinion: 'Opinia pozytywna.' } as const
    expect(await desks.ignacy.tries(substantiveCheck, asked)).toMatchObject(refusedWith('not-the-consultant'))
  })
})

describe('UZL art. 16o: the office', () => {
  test('ends a record with its reason, for good; nobody else may, and the trainee still reads it', async ({
    hospital: { office, otherOffice, supervisor, trainee, recordId },
    desks,
  }) => {
    await desks.put('active')
    const asked = { ...(await desks.asked()), how: 'remove', reason: 'Dwanaście miesięcy bez żadnego wpisu.' } as const
    expect(await supervisor.tries(endRecord, asked)).toMatchObject(refusedWith('not-permitted'))
    expect(await otherOffice.tries(endRecord, asked)).toMatchObject(refusedWith('not-found'))
    expect(await office.tries(endRecord, { ...asked, reason: 'brak' })).toMatchObject(refusedWith('reason-too-short'))

    expect(await office.does(endRecord, asked)).toMatchObject({ state: 'removed' })
    expect(await office.tries(endRecord, asked)).toMatchObject(refusedWith('not-in-state'))
    const { steps, state } = await trainee.does(listChecks, { recordId })
    expect(state).toBe('removed')
    expect(steps).toContainEqual(expect.objectContaining({ step: 'ending', outcome: 'removed', opinion: asked.reason }))
    const ecg = { date: '2025-06-03', item: ECG, code: 'A', initials: 'RR', place: 'Klinika' }
    const logging = { recordId, id: randomUUID(), kind: 'procedure', fields: ecg } as const
    expect(await trainee.tries(logEntry, logging)).toMatchObject(refusedWith('record-closed'))
  })
})
