import pg from 'pg'
import { describe, expect } from 'vitest'
import { type Hospital, test } from '../../../tests/support/hospital.ts'
import { Acting } from '../../app/seed/acting.ts'
import { CAST, UNITS } from '../../app/seed/cast.ts'
import { addMonths } from '../../kernel/plain-date.ts'
import { sql } from '../../platform/db/pool.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { approveEntries } from './approve-entries.ts'
import { exportEntries } from './export-entries.ts'
import { getRecord } from './get-record.ts'
import { giveAccess } from './give-access.ts'
import { listAccesses } from './list-accesses.ts'
import { listEntries } from './list-entries.ts'
import { listRecords } from './list-records.ts'
import { logEntry } from './log-entry.ts'
import { revokeAccess } from './revoke-access.ts'

const refused = (code: string) => ({ ok: false, refusals: [expect.objectContaining({ code })] })
const TODAY = dateIn(new Date())
const UNTIL = addMonths(TODAY, 6)
const LEON = CAST.leon

/** Leon supervises in Cracow: the record of Warsaw is nothing to him. */
const stranger = ({ runner }: Hospital) => new Acting(runner, LEON)

const letIn = ({ trainee, recordId }: Hospital, asked: object = {}) =>
  trainee.tries(giveAccess, { recordId, email: LEON.email, surname: LEON.surname, until: UNTIL, ...asked })

/** Nobody waits for days to pass. */
async function asOwner(databaseUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}

describe('RODO art. 6 ust. 1 lit. a: whom the trainee lets in', () => {
  test('reads the record and its entries, changes and downloads nothing, and no longer once it is revoked', async ({
    hospital,
  }) => {
    const { recordId, trainee, enters, db } = hospital
    const reader = stranger(hospital)
    const entry = await enters({ initials: 'DO' })
    expect(await reader.tries(getRecord, { recordId })).toMatchObject(refused('not-found'))
    const given = await letIn(hospital)
    expect(given).toMatchObject({ ok: true })
    expect(await reader.does(getRecord, { recordId })).toMatchObject({ relation: 'reader' })
    expect((await reader.does(listEntries, { recordId })).entries.map(({ id }) => id)).toContain(entry.id)
    expect((await reader.does(listRecords, {})).records.map(({ id }) => id)).toContain(recordId)
    const approval = { recordId, entries: [{ id: entry.id, hash: entry.hash }] }
    expect(await reader.does(approveEntries, approval)).toMatchObject({ approved: [] })
    const fields = { date: '2025-06-03', item: 'm2/procedure/settled/1', code: 'A', initials: 'XX', place: 'Klinika' }
    const logged = { recordId, id: crypto.randomUUID(), kind: 'procedure', fields }
    expect(await reader.tries(logEntry, logged)).toMatchObject(refused('not-permitted'))
    const table = { recordId, order: 'smk1', format: 'csv', part: 'procedures' } as const
    expect(await reader.tries(exportEntries, table)).toMatchObject(refused('not-permitted'))

    const { given: listed } = await trainee.does(listAccesses, { recordId })
    expect(listed).toMatchObject([{ person: { name: 'Leon Przedsionek' }, isInForce: true, until: UNTIL }])
    expect(listed[0]?.lastLookAt).not.toBeNull()
    const leaf = await sql<{ facts: object }>`
      select facts from platform.audit_leaf where action = 'record read' and person_id = ${LEON.id}`.execute(db)
    expect(leaf.rows).toEqual([{ facts: { recordId, ground: 'RODO art. 6 ust. 1 lit. a' } }])

    const accessId = listed[0]?.id ?? ''
    await trainee.does(revokeAccess, { recordId, accessId })
    expect(await reader.tries(getRecord, { recordId })).toMatchObject(refused('not-found'))
    expect((await reader.does(listRecords, {})).records).toEqual([])
    expect(await trainee.tries(revokeAccess, { recordId, accessId })).toMatchObject(refused('not-found'))
  })

  test('is found by address and surname together, has a role, and is let in once', async ({ hospital }) => {
    const { trainee, recordId, supervisor } = hospital
    expect(await letIn(hospital, { surname: 'Zastawka' })).toMatchObject(refused('nobody-fits'))
    expect(await letIn(hospital, { email: 'nikt@pokaz.example' })).toMatchObject(refused('nobody-fits'))
    const atExams = { email: CAST.kazimierz.email, surname: CAST.kazimierz.surname }
    expect(await letIn(hospital, atExams)).toMatchObject(refused('access-without-role'))
    expect(await letIn(hospital, { until: '2031-02-30' })).toMatchObject(refused('bad-date'))
    const [one, other] = await Promise.all([letIn(hospital), letIn(hospital)])
    expect([one, other].filter(({ ok }) => !ok)).toMatchObject([refused('already-let-in')])
    expect(await supervisor.tries(listAccesses, { recordId })).toMatchObject({ ok: false })
    const { given } = await trainee.does(listAccesses, { recordId })
    for (const { id, isInForce } of given) if (isInForce) await trainee.does(revokeAccess, { recordId, accessId: id })
  })

  test('sees nothing once the last day is over', async ({ hospital, databaseUrl }) => {
    const { recordId } = hospital
    await letIn(hospital)
    expect(await stranger(hospital).tries(getRecord, { recordId })).toMatchObject({ ok: true })
    await asOwner(
      databaseUrl,
      'update training_record.access_grant set from_on = current_date - 9, until_on = current_date - 1',
    )
    expect(await stranger(hospital).tries(getRecord, { recordId })).toMatchObject(refused('not-found'))
  })
})

test('UZL art. 16r: a consultant sees a record while it is checked, neither before nor after', async ({ hospital }) => {
  const { db, recordId, runner, trainee } = hospital
  const consultant = new Acting(runner, CAST.helena)
  const national = new Acting(runner, CAST.ignacy)
  const byLaw = async () =>
    (await trainee.does(listAccesses, { recordId })).byLaw
      .filter(({ relation }) => relation === 'consultant')
      .map(({ who, isInForce }) => [who, isInForce])
  const into = (state: string) =>
    sql`update training_record.record set state = ${state} where id = ${recordId}`.execute(db)
  for (const [state, sees] of [
    ['active', false],
    ['consultant-check', true],
    ['completed', false],
    ['active', false],
  ] as const) {
    await into(state)
    for (const one of [consultant, national]) {
      expect((await one.tries(getRecord, { recordId })).ok).toBe(sees)
      expect((await one.does(listRecords, {})).records.length > 0).toBe(sees)
    }
    expect(await byLaw()).toEqual([['Helena Osierdzie', sees]])
  }
})

test('the law’s accesses stand there with their ground and whoever it is', async ({
  hospital: { trainee, recordId },
}) => {
  const { byLaw, until } = await trainee.does(listAccesses, { recordId })
  expect(byLaw.map(({ relation, who, ground }) => [relation, who, ground])).toEqual([
    ['supervisor', 'Marta Zastawka', 'UZL art. 16m'],
    ['unit', UNITS.warsaw.name, 'UZL art. 4a'],
    ['voivodeship-office', null, 'UZL art. 4a'],
    ['consultant', 'Helena Osierdzie', 'UZL art. 16r'],
    ['cmkp', null, 'UZL art. 4a'],
  ])
  expect(until).toBe(UNTIL)
})
