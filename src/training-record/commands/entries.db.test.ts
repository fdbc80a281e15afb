import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { AN_ECG, test } from '../../../tests/support/hospital.ts'
import type { Acting } from '../../app/seed/acting.ts'
import { approveEntries } from './approve-entries.ts'
import { correctEntry } from './correct-entry.ts'
import { editEntry } from './edit-entry.ts'
import { entryHistory } from './entry-history.ts'
import { getRecord } from './get-record.ts'
import { listEntries } from './list-entries.ts'
import { listRecords } from './list-records.ts'
import { logEntries } from './log-entries.ts'
import { logEntry } from './log-entry.ts'
import { returnEntries } from './return-entries.ts'
import { showEntry } from './show-entry.ts'
import { unapproveEntries } from './unapprove-entries.ts'
import { withdrawEntry } from './withdraw-entry.ts'

const refusedWith = (...codes: string[]) => ({
  ok: false,
  refusals: codes.map((code) => expect.objectContaining({ code })),
})

describe('logging', () => {
  test('the same entry sent twice from a phone is there once', async ({ hospital: { trainee, recordId } }) => {
    const sent = { recordId, id: randomUUID(), kind: 'procedure', fields: { ...AN_ECG, initials: 'TW' } }
    const first = await trainee.does(logEntry, sent)
    expect(await trainee.does(logEntry, sent)).toEqual(first)
    expect(await trainee.tries(logEntry, { ...sent, fields: { ...AN_ECG, initials: 'XY' } })).toMatchObject(
      refusedWith('id-taken'),
    )
  })

  test('a day that does not exist, a day before training and an unknown item are refused beside their fields', async ({
    hospital: { trainee, recordId },
  }) => {
    const log = (fields: Record<string, string>) =>
      trainee.tries(logEntry, { recordId, id: randomUUID(), kind: 'procedure', fields: { ...AN_ECG, ...fields } })
    expect(await log({ date: '2025-02-30' })).toMatchObject(refusedWith('bad-date'))
    expect(await log({ date: '2023-05-01' })).toMatchObject(refusedWith('outside-training'))
    expect(await log({ item: 'm9/procedure/settled/1' })).toMatchObject(refusedWith('unknown-item'))
  })

  test('one bad row of a pasted table keeps every row out, and is named', async ({
    hospital: { trainee, recordId },
  }) => {
    const row = (date: string) => ({ id: randomUUID(), kind: 'procedure', fields: { ...AN_ECG, date } })
    const before = await trainee.does(listEntries, { recordId })
    const pasted = await trainee.tries(logEntries, { recordId, entries: [row('2025-06-03'), row('2025-06-31')] })
    expect(pasted).toMatchObject({ ok: false, refusals: [{ code: 'bad-date', facts: { row: 1 } }] })
    expect((await trainee.does(listEntries, { recordId })).entries).toHaveLength(before.entries.length)
  })

  test('to somebody who stands in no relation to it the record does not exist', async ({ hospital }) => {
    const { recordId, otherTrainee, otherSupervisor, otherOffice } = hospital
    for (const stranger of [otherTrainee, otherSupervisor, otherOffice]) {
      expect(await stranger.tries(listEntries, { recordId })).toMatchObject(refusedWith('not-found'))
    }
    const entry = { recordId, id: randomUUID(), kind: 'procedure', fields: AN_ECG }
    expect(await otherTrainee.tries(logEntry, entry)).toMatchObject(refusedWith('not-found'))
  })
})

test('one entry is shown to those who may see its record, through its own record only', async ({ hospital }) => {
  const { supervisor, otherSupervisor, recordId, enters } = hospital
  const entry = await enters({ initials: 'PO' })
  const asked = { recordId, entryId: entry.id }
  expect(await supervisor.does(showEntry, asked)).toEqual(entry)
  expect(await otherSupervisor.tries(showEntry, asked)).toMatchObject(refusedWith('not-found'))
  expect(await supervisor.tries(showEntry, { recordId, entryId: randomUUID() })).toMatchObject(refusedWith('not-found'))
})

describe('a stale page', () => {
  test('that saves over a newer version is told both versions, and nothing is lost', async ({ hospital }) => {
    const { trainee, recordId, enters } = hospital
    const entry = await enters({ initials: 'ST' })
    const save = (initials: string) => ({
      recordId,
      entryId: entry.id,
      version: entry.version,
      fields: { ...AN_ECG, initials },
    })
    await trainee.does(editEntry, save('NO'))
    expect(await trainee.tries(editEntry, save('XX'))).toMatchObject({
      ok: false,
      refusals: [{ code: 'stale-version', facts: { yours: 1, current: { version: 2, details: { initials: 'NO' } } } }],
    })
  })
})

describe('sign-off', () => {
  test('what changed since it was shown is left out and named; the rest is approved', async ({ hospital }) => {
    const { trainee, supervisor, recordId, enters } = hospital
    const [kept, changed] = [await enters({ initials: 'KE' }), await enters({ initials: 'CH' })]
    const edit = { recordId, entryId: changed.id, version: changed.version, fields: { ...AN_ECG, initials: 'CC' } }
    await trainee.does(editEntry, edit)
    const shown = [kept, changed].map(({ id, hash }) => ({ id, hash }))
    expect(await supervisor.does(approveEntries, { recordId, entries: shown })).toEqual({
      approved: [kept.id],
      left: [{ id: changed.id, why: 'changed' }],
    })
  })

  test('nobody but the supervisor approves: not the trainee, not another supervisor, not the unit', async ({
    hospital,
  }) => {
    const { trainee, otherSupervisor, head, recordId, enters } = hospital
    const { id, hash } = await enters({ initials: 'NB' })
    const approval = { recordId, entries: [{ id, hash }] }
    expect(await trainee.tries(approveEntries, approval)).toMatchObject(refusedWith('not-permitted'))
    expect(await head.tries(approveEntries, approval)).toMatchObject(refusedWith('not-permitted'))
    expect(await otherSupervisor.tries(approveEntries, approval)).toMatchObject(refusedWith('not-found'))
  })

  test('an approval can be taken back at once by the one who gave it', async ({ hospital }) => {
    const { supervisor, recordId, enters } = hospital
    const { id, hash } = await enters({ initials: 'UN' })
    await supervisor.does(approveEntries, { recordId, entries: [{ id, hash }] })
    expect(await supervisor.does(unapproveEntries, { recordId, ids: [id] })).toEqual({ undone: [id] })
    expect(await supervisor.does(approveEntries, { recordId, entries: [{ id, hash }] })).toMatchObject({
      approved: [id],
    })
  })

  test('a return says why, and the reason stands beside the entry until it is mended', async ({ hospital }) => {
    const { trainee, supervisor, recordId, enters } = hospital
    const { id, hash } = await enters({ initials: 'RE' })
    const asked = { recordId, entries: [{ id, hash }] }
    expect(await supervisor.tries(returnEntries, { ...asked, reason: 'nie' })).toMatchObject(
      refusedWith('reason-too-short'),
    )
    const reason = 'Brak nazwiska operatora'
    expect(await supervisor.does(returnEntries, { ...asked, reason })).toEqual({ returned: [id], left: [] })
    const { entries } = await trainee.does(listEntries, { recordId, state: 'returned', limit: 5000 })
    const returned = entries.find((entry) => entry.id === id)
    expect(returned).toMatchObject({ returnReason: reason })
    const fields = { ...AN_ECG, operator: 'Jan Próbny' }
    const mended = { recordId, entryId: id, version: returned?.version ?? 0, fields }
    expect(await trainee.does(editEntry, mended)).toMatchObject({ state: 'entered', returnReason: null })
  })

  test('several are returned at once; what changed since it was shown is left out and named', async ({ hospital }) => {
    const { trainee, supervisor, recordId, enters } = hospital
    const [kept, changed] = [await enters({ initials: 'RA' }), await enters({ initials: 'RB' })]
    const edit = { recordId, entryId: changed.id, version: changed.version, fields: { ...AN_ECG, initials: 'RC' } }
    await trainee.does(editEntry, edit)
    const asked = { recordId, entries: [kept, changed].map(({ id, hash }) => ({ id, hash })) }
    const reason = 'Brak nazwiska operatora'
    expect(await trainee.tries(returnEntries, { ...asked, reason })).toMatchObject(refusedWith('not-permitted'))
    const left = [{ id: changed.id, why: 'changed' }]
    expect(await supervisor.does(returnEntries, { ...asked, reason })).toEqual({ returned: [kept.id], left })
  })

  test('is offered only to whoever may approve: the clerk of the office gets an absence, never a procedure', async ({
    hospital,
  }) => {
    const { trainee, supervisor, office, head, recordId, enters } = hospital
    const procedure = await enters({ initials: 'WF' })
    const fields = { reason: 'sick-pay', from: '2025-02-03', until: '2025-02-05' }
    const absence = await trainee.does(logEntry, { recordId, id: randomUUID(), kind: 'absence', fields })
    const offered = async (to: Acting) => {
      const { entries } = await to.does(listEntries, { recordId, waiting: 'for-me', limit: 5000 })
      const counted = (await to.does(listRecords, {})).records.find(({ id }) => id === recordId)?.waitingForMe
      const shownOnRecord = (await to.does(getRecord, { recordId })).waitingForMe
      expect([counted, shownOnRecord]).toEqual([entries.length, entries.length])
      return entries.map(({ id }) => id)
    }
    expect(await offered(supervisor)).toEqual(expect.arrayContaining([procedure.id, absence.id]))
    expect(await offered(office)).toEqual([absence.id])
    expect(await offered(head)).toEqual([])
    expect(await offered(trainee)).toEqual([])
  })
})

describe('after approval', () => {
  test('an entry is not edited or withdrawn; a correction leaves both versions and waits for approval again', async ({
    hospital,
  }) => {
    const { trainee, supervisor, recordId, enters } = hospital
    const { id, hash } = await enters({ initials: 'CO' })
    await supervisor.does(approveEntries, { recordId, entries: [{ id, hash }] })
    const [entry] = (await trainee.does(listEntries, { recordId, limit: 5000 })).entries.filter((one) => one.id === id)
    const asked = { recordId, entryId: id, version: entry?.version ?? 0 }
    expect(await trainee.tries(withdrawEntry, asked)).toMatchObject(refusedWith('not-in-state'))
    expect(await trainee.tries(editEntry, { ...asked, fields: AN_ECG })).toMatchObject(refusedWith('not-in-state'))
    const correction = { ...asked, fields: { ...AN_ECG, initials: 'CR' }, reason: 'Pomylone inicjały pacjenta' }
    expect(await trainee.does(correctEntry, correction)).toMatchObject({
      state: 'corrected',
      details: { initials: 'CR' },
    })
    const { changes } = await supervisor.does(entryHistory, { recordId, entryId: id })
    expect(changes[0]).toMatchObject({
      action: 'correct',
      by: 'Lena Wiosenna',
      content: { details: { initials: 'CO' } },
    })
  })

  test('an entry that nobody approved can be taken back', async ({ hospital: { trainee, recordId, enters } }) => {
    const { id, version } = await enters({ initials: 'WD' })
    await trainee.does(withdrawEntry, { recordId, entryId: id, version })
    const { entries } = await trainee.does(listEntries, { recordId, limit: 5000 })
    expect(entries.some((entry) => entry.id === id)).toBe(false)
  })
})
