import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { SIGNER } from '../../../tests/support/applications.ts'
import { putOnDesk } from '../../../tests/support/completion-case.ts'
import { test as hospitalTest } from '../../../tests/support/hospital.ts'
import { Acting } from '../../app/seed/acting.ts'
import { CAST } from '../../app/seed/cast.ts'
import { completing } from '../../app/seed/completing.ts'
import { sql } from '../../platform/db/pool.ts'
import { answerRemark } from './answer-remark.ts'
import { approveEntries } from './approve-entries.ts'
import { editEntry } from './edit-entry.ts'
import { endRecord } from './end-record.ts'
import { getRecord } from './get-record.ts'
import { listChecks } from './list-checks.ts'
import { logEntry } from './log-entry.ts'

const refusedWith = (...codes: string[]) => ({
  ok: false,
  refusals: codes.map((code) => expect.objectContaining({ code })),
})

const ECG = 'm2/procedure/settled/1'
const BACK = {
  reason: 'Jedna procedura do poprawy.',
  pinned: [{ field: ECG, reason: 'Brakuje dat dwóch badań, uzupełnij je.' }],
}
const POSITIVE = { outcome: 'accepted', grounds: 'Opinia pozytywna.' } as const

const test = hospitalTest.extend('desks', async ({ hospital }) => {
  const { db, runner, recordId } = hospital
  const put = (state: string) =>
    sql`update training_record.record set state = ${state}, supplement_round = 0 where id = ${recordId}`.execute(db)
  const version = async () => (await hospital.trainee.does(getRecord, { recordId })).version
  return {
    ...completing(SIGNER),
    put,
    onDesk: (stage: 'formal-check' | 'substantive-check', supervisor: string = CAST.marta.id, round = 0) =>
      putOnDesk(db, { recordId, stage, supervisor, round }),
    helena: new Acting(runner, CAST.helena),
    ignacy: new Acting(runner, CAST.ignacy),
    asked: async () => ({ recordId, version: await version() }),
  }
})

describe('UZL art. 16m ust. 20: the supervisor files the whole', () => {
  test('wholeFiled: only when nothing is missing, and is told what is; the draft stays', async ({
    hospital: { supervisor, recordId },
    desks,
  }) => {
    const answer = await desks.files(supervisor, recordId, 'Szkolenie ukończone.')
    expect(answer).toMatchObject(refusedWith('elements-missing'))
    const elements = answer.ok ? [] : (answer.refusals[0]?.facts.elements as string[])
    expect(elements).toEqual(expect.arrayContaining([ECG, 'publication', 'training']))
    const { steps, open, actions } = await supervisor.does(listChecks, { recordId })
    expect(steps).toEqual([])
    expect(open).toMatchObject({ step: 'supervisor-approval', dueOn: '2028-05-31' })
    expect(actions).toContain('approve-whole')
  })

  test('mayBeginCompletion: and nobody else: not the trainee, not another supervisor', async ({ hospital, desks }) => {
    const { recordId } = hospital
    const opinion = 'Szkolenie ukończone.'
    expect(await desks.files(hospital.trainee, recordId, opinion)).toMatchObject(refusedWith('not-permitted'))
    expect(await desks.files(hospital.otherSupervisor, recordId, opinion)).toMatchObject(refusedWith('not-found'))
    expect(await desks.files(hospital.supervisor, randomUUID(), opinion)).toMatchObject(refusedWith('not-found'))
  })
})

describe('UZL art. 16r: the office', () => {
  test('of another voivodeship finds no record; neither supervisor nor trainee sits at the desk', async ({
    hospital: { otherOffice, supervisor, trainee, recordId },
    desks,
  }) => {
    await desks.onDesk('formal-check')
    expect(await desks.passes(otherOffice, recordId).catch(() => 'no record')).toBe('no record')
    expect(await desks.passes(supervisor, recordId)).toMatchObject(refusedWith('not-permitted'))
    expect(await desks.passes(trainee, recordId)).toMatchObject(refusedWith('not-permitted'))
  })

  test('returns with at least one remark, each to an element of the record', async ({
    hospital: { office, recordId },
    desks,
  }) => {
    await desks.onDesk('formal-check')
    const tries = (pinned: (typeof BACK)['pinned']) => desks.returns(office, recordId, { ...BACK, pinned })
    const pin = BACK.pinned[0] ?? { field: '', reason: '' }
    expect(await tries([])).toMatchObject(refusedWith('missing'))
    for (const field of ['m9/rotation/1', 'm9', 'm1/proc', 'toString', 'procedure', 'course']) {
      expect(await tries([{ ...pin, field }])).toMatchObject(refusedWith('unknown-field'))
    }
    expect(await tries([{ ...pin, reason: '?' }])).toMatchObject(refusedWith('too-short'))
    expect(await tries([pin, { ...pin, field: 'm1/procedure' }, { ...pin, field: 'publication' }])).toMatchObject({
      ok: true,
    })
  })

  test('opens the next round, in which only what the remark names changes', async ({ hospital, desks }) => {
    const { recordId, trainee, supervisor, office } = hospital
    await desks.put('active')
    const ecg = await hospital.enters({ initials: 'RR' })
    const other = await hospital.enters({ item: 'm2/procedure/settled/2', initials: 'SS' })
    await desks.onDesk('formal-check', CAST.marta.id, 6)
    expect(await desks.returns(office, recordId, BACK)).toMatchObject({ ok: true, value: { state: 'returned' } })

    const fields = { date: '2025-06-03', item: ECG, code: 'A', initials: 'RR', place: 'Klinika' }
    const change = (id: string, item: string) =>
      trainee.tries(editEntry, { recordId, entryId: id, version: 1, fields: { ...fields, item } })
    expect(await change(other.id, 'm2/procedure/settled/2')).toMatchObject(refusedWith('element-not-open'))
    expect(await change(ecg.id, ECG)).toMatchObject({ ok: true })

    const seen = await trainee.does(listChecks, { recordId })
    const remarks = seen.remarks.filter(({ round }) => round === seen.supplementRound)
    expect(seen).toMatchObject({ state: 'returned', supplementRound: 7, open: { step: 'supervisor-approval' } })
    expect(remarks).toMatchObject([{ element: ECG, remark: BACK.pinned[0]?.reason, step: 'formal-check' }])
    const answer = { recordId, remarkId: remarks[0]?.id ?? '', answer: 'Daty są uzupełnione.' }
    expect(await supervisor.tries(answerRemark, answer)).toMatchObject(refusedWith('not-permitted'))
    await trainee.does(answerRemark, answer)

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
  test('completionEffects: completes the training after the office passed it on, and each desk leaves its mark', async ({
    hospital: { office, recordId, trainee },
    desks,
  }) => {
    await desks.onDesk('formal-check', CAST.marta.id, 2)
    await expect(desks.judges(desks.helena, recordId, POSITIVE)).rejects.toThrow('not-found')
    expect(await desks.passes(office, recordId)).toMatchObject({ ok: true })
    const bare = { ...POSITIVE, grounds: ' ' }
    expect(await desks.judges(desks.helena, recordId, bare)).toMatchObject(refusedWith('too-short'))
    expect(await desks.judges(desks.helena, recordId, POSITIVE)).toMatchObject({ ok: true })
    const { steps, state } = await trainee.does(listChecks, { recordId })
    expect(state).toBe('completed')
    expect(steps.filter(({ round }) => round === 2)).toMatchObject([
      { step: 'formal-check', outcome: 'pass', closedBy: expect.stringContaining(CAST.olga.surname) },
      { step: 'substantive-check', outcome: 'positive', opinion: POSITIVE.grounds },
    ])
  })

  test('who supervises the record is refused, and the national consultant, whom findTurn names, checks it', async ({
    hospital: { recordId, trainee },
    desks,
  }) => {
    await desks.onDesk('substantive-check', CAST.helena.id, 3)
    expect(await desks.judges(desks.helena, recordId, POSITIVE)).toMatchObject(refusedWith('own-record'))
    const { checker } = await trainee.does(listChecks, { recordId })
    expect(checker).toEqual({ name: 'Ignacy Aorta', isNational: true })
    const negative = { outcome: 'refused', grounds: BACK.reason, pinned: BACK.pinned } as const
    expect(await desks.judges(desks.ignacy, recordId, negative)).toMatchObject({ ok: true })
    expect(await trainee.does(listChecks, { recordId })).toMatchObject({ state: 'returned', supplementRound: 4 })
  })

  test('who came to supervise it while it lay there is stopped by the record itself', async ({
    hospital: { db, recordId },
    desks,
  }) => {
    await desks.onDesk('substantive-check', CAST.marta.id, 3)
    await sql`update training_record.record set supervisor_person_id = ${CAST.helena.id} where id = ${recordId}`.execute(
      db,
    )
    const refused = refusedWith('consultant-is-supervisor')
    expect(await desks.judges(desks.helena, recordId, POSITIVE)).toMatchObject(refused)
  })

  test('of the country does not check what the voivodeship’s consultant can', async ({
    hospital: { recordId },
    desks,
  }) => {
    await desks.onDesk('substantive-check', CAST.marta.id, 5)
    expect(await desks.judges(desks.ignacy, recordId, POSITIVE)).toMatchObject(refusedWith('not-permitted'))
  })
})

describe('KPA art. 105 § 2: the supervisor', () => {
  test('takes the whole back, and the record is open as it was', async ({
    hospital: { db, supervisor, trainee, recordId },
    desks,
  }) => {
    for (const [round, state] of [
      [0, 'active'],
      [2, 'returned'],
    ] as const) {
      await putOnDesk(db, { recordId, stage: 'formal-check', supervisor: CAST.marta.id, round })
      expect(await desks.withdraws(trainee, recordId)).toMatchObject(refusedWith('not-permitted'))
      expect(await desks.withdraws(supervisor, recordId)).toMatchObject({ ok: true })
      const after = await trainee.does(listChecks, { recordId })
      expect(after).toMatchObject({ state, supplementRound: round, applicationId: null })
      expect(after.steps.at(-1)).toMatchObject({ step: 'supervisor-approval', outcome: 'withdrawn' })
    }
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
