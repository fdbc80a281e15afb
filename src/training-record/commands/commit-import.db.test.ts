import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test as base } from '../../../tests/support/database.ts'
import { CARDIOLOGY_2023, getProgramme, programmeFile } from '../../../tests/support/programmes.ts'
import type { Actor } from '../../kernel/actor.ts'
import { getDate } from '../../kernel/plain-date.ts'
import type { UseCase } from '../../platform/command/command.ts'
import { Runner } from '../../platform/command/runner.ts'
import { type Db, openDb, openPool, sql } from '../../platform/db/pool.ts'
import { PERMISSIONS, type RecordPermission } from '../rules/permissions.ts'
import { proceduresOf, rotationsOf } from '../rules/programme/items.ts'
import { putProgramme } from '../store/programmes.ts'
import { insertRecord, insertReferral } from '../store/records.ts'
import { commitImport } from './commit-import.ts'
import { listImports } from './list-imports.ts'
import { listMappings } from './list-mappings.ts'
import { undoImport } from './undo-import.ts'

const programme = getProgramme(CARDIOLOGY_2023)
const item = proceduresOf(programme).find(({ requirement }) => requirement.kind === 'codes')?.key ?? ''
const rotation = rotationsOf(programme)[0]?.key ?? ''

const test = base.extend('record', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  onCleanup(() => pool.end())
  const db = openDb(pool)
  const programmeId = randomUUID()
  await db.transaction().execute(async (asOwner) => {
    // Programmes are loaded by the owner of the tables; the application only reads them.
    await sql`set local role none`.execute(asOwner)
    await putProgramme(asOwner, {
      id: programmeId,
      specialty_code: '0720',
      version: programme.version,
      title: programme.field,
      source: programme.source,
      content: programmeFile(CARDIOLOGY_2023),
    })
  })
  return { db, programmeId }
})

/** A record of its own with its trainee, and what the trainee asks. */
async function aTrainee({ db, programmeId }: { db: Db; programmeId: string }, state = 'active') {
  const [personId, recordId, referralId, supervisorId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const about = {
    trainee_person_id: personId,
    specialty_code: '0720',
    programme_id: programmeId,
    mode: 'residency',
    session: 'spring 2024',
    unit_id: randomUUID(),
    voivodeship: '14',
    planned_end_on: '2029-02-28',
  }
  await insertReferral(db, {
    ...about,
    id: referralId,
    number: referralId,
    planned_start_on: '2024-03-01',
    state: 'accepted',
    decline_reason: null,
    issued_by: supervisorId,
    issued_at: '2024-02-01T10:00:00Z',
    decided_by: supervisorId,
    decided_at: '2024-02-20T10:00:00Z',
  })
  await insertRecord(db, {
    ...about,
    id: recordId,
    card_number: recordId,
    register_number: '0720140000001',
    referral_id: referralId,
    supervisor_person_id: supervisorId,
    supervisor_consent: null,
    started_on: '2024-03-01',
    work_fraction: 1,
    state,
    supplement_round: 0,
    version: 1,
  })
  const actor = { accountId: randomUUID(), personId, role: 'trainee' } as unknown as Actor
  return { db, recordId, actor, supervisorId, ask: asker(db, actor) }
}

function asker(db: Db, actor: Actor) {
  const runner = new Runner(db, ({ role }, permission) =>
    (PERMISSIONS[permission as RecordPermission] as readonly string[]).includes(role),
  )
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what came, whatever its shape
  return (useCase: UseCase<any>, input: Record<string, unknown>): Promise<any> =>
    runner.run(useCase, { input, actor, requestId: randomUUID(), origin: { address: '', agent: '' } })
}

const aCase = (row: number, fields: object = {}) => ({
  row,
  kind: 'procedure',
  fields: { item, date: '2024-05-06', code: 'A', initials: 'JK', place: 'Pracownia echo', ...fields },
})
const cases = [aCase(2), aCase(3), aCase(4, { initials: 'AN' }), aCase(5, { date: '2024-05-07' })]
const file = (rows: readonly object[] = cases, more: object = {}) => ({
  id: randomUUID(),
  fileName: 'echo.xlsx',
  rows,
  mappings: [],
  ...more,
})

const countOf = async (db: Db, recordId: string): Promise<number> => {
  const found = await sql<{ n: number }>`
    select count(*) as n from training_record.entry where record_id = ${recordId}`.execute(db)
  return found.rows[0]?.n ?? 0
}

describe('decision 0049: an imported row is known again', () => {
  test('two equal cases of a day are two, and the same file a second time adds nothing', async ({ record }) => {
    const { db, recordId, ask } = await aTrainee(record)
    const first = await ask(commitImport, { recordId, ...file() })
    expect(first.value).toMatchObject({ rowCount: 4, addedCount: 4, knownCount: 0, approvedCount: 0 })
    const again = await ask(commitImport, { recordId, ...file() })
    expect(again.value).toMatchObject({ rowCount: 4, addedCount: 0, knownCount: 4 })
    const more = await ask(commitImport, { recordId, ...file([...cases, aCase(6)]) })
    expect(more.value).toMatchObject({ addedCount: 1, knownCount: 4 })
    expect(await countOf(db, recordId)).toBe(5)
    const { imports } = (await ask(listImports, { recordId })).value
    expect(imports.map(({ addedCount }: { addedCount: number }) => addedCount)).toEqual([1, 0, 4])
  })

  test('a request that the network repeats is answered the same', async ({ record }) => {
    const { db, recordId, ask } = await aTrainee(record)
    const sent = { recordId, ...file() }
    const first = await ask(commitImport, sent)
    expect(await ask(commitImport, sent)).toEqual(first)
    expect(await countOf(db, recordId)).toBe(4)
    const other = await ask(commitImport, { ...sent, rows: cases.slice(1) })
    expect(other.refusals[0].code).toBe('id-taken')
  })

  test('duties come with their hours, and a duty in an exemption is refused by its row', async ({ record }) => {
    const { db, recordId, actor, ask } = await aTrainee(record)
    const duty = (row: number, date: string) => ({
      row,
      kind: 'duty',
      fields: { item: rotation, date, hours: 10, minutes: 5, place: 'Oddział' },
    })
    await sql`
      insert into training_record.entry (id, record_id, kind, item_key, state, hash, from_on, until_on, details,
                                         entered_by, entered_at, changed_at)
      values (${randomUUID()}, ${recordId}, 'duty-exemption', ${rotation}, 'approved', ${'0'.repeat(64)}, '2024-06-01',
              '2024-06-30', '{"whole": false, "reason": "ciąża"}', ${actor.personId}, now(), now())`.execute(db)
    const refused = await ask(commitImport, { recordId, ...file([duty(2, '2024-05-06'), duty(3, '2024-06-06')]) })
    expect(refused.refusals[0].facts.rows).toMatchObject([{ row: 3, code: 'rotation-exempt' }])
    const added = await ask(commitImport, { recordId, ...file([duty(2, '2024-05-06')]) })
    expect(added.value).toMatchObject({ addedCount: 1 })
  })
})

describe('all or nothing', () => {
  test('one bad row and nothing is saved; each reason names its row and field', async ({ record }) => {
    const { db, recordId, ask } = await aTrainee(record)
    const bad = [aCase(7, { date: '2019-01-01' }), aCase(9, { code: null, item: 'm9/procedure/settled/1' })]
    const { refusals } = await ask(commitImport, { recordId, ...file([...cases, ...bad]) })
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toMatchObject({ code: 'rows-refused', facts: { count: 2 } })
    expect(refusals[0].facts.rows).toMatchObject([
      { row: 7, code: 'outside-training', field: 'date' },
      { row: 9, code: 'unknown-item', field: 'item' },
    ])
    expect(await countOf(db, recordId)).toBe(0)
    expect((await ask(listImports, { recordId })).value.imports).toEqual([])
  })

  test('a file of nothing but bad rows names 200 of them and tells how many there are', async ({ record }) => {
    const { recordId, ask } = await aTrainee(record)
    const rows = Array.from({ length: 300 }, (_, index) => aCase(index + 2, { date: 'wczoraj' }))
    const [refusal] = (await ask(commitImport, { recordId, ...file(rows) })).refusals
    expect([refusal.facts.rows.length, refusal.facts.count]).toEqual([200, 300])
  })

  test('the record of somebody else does not exist, and a closed one takes nothing', async ({ record }) => {
    const other = await aTrainee(record)
    const { db, recordId, ask } = await aTrainee(record, 'closed')
    const codeOf = async (asked: Promise<{ refusals: { code: string }[] }>) => (await asked).refusals[0]?.code
    expect(await codeOf(other.ask(commitImport, { recordId, ...file() }))).toBe('not-found')
    expect(await codeOf(other.ask(listImports, { recordId }))).toBe('not-found')
    expect(await codeOf(ask(commitImport, { recordId, ...file() }))).toBe('record-closed')
    expect(await countOf(db, recordId)).toBe(0)
  })
})

describe('taking an import back', () => {
  test('its entries go, their history stays, and the file may be imported again', async ({ record }) => {
    const { db, recordId, ask } = await aTrainee(record)
    const sent = file()
    await ask(commitImport, { recordId, ...sent })
    const undone = await ask(undoImport, { recordId, importId: sent.id })
    expect(undone.value.undoneAt).not.toBeNull()
    expect(await countOf(db, recordId)).toBe(0)
    const kept = await sql<{ n: number }>`
      select count(*) as n from training_record.entry_history where record_id = ${recordId}`.execute(db)
    expect(kept.rows[0]?.n).toBe(4)
    expect((await ask(undoImport, { recordId, importId: sent.id })).refusals[0].code).toBe('import-undone')
    expect((await ask(commitImport, { recordId, ...file() })).value.addedCount).toBe(4)
  })

  test('what a supervisor approved cannot be swept away', async ({ record }) => {
    const { db, recordId, ask } = await aTrainee(record)
    const sent = file()
    await ask(commitImport, { recordId, ...sent })
    await sql`
      update training_record.entry set state = 'approved'
      where id = (select id from training_record.entry where import_id = ${sent.id} limit 1)`.execute(db)
    const { refusals } = await ask(undoImport, { recordId, importId: sent.id })
    expect(refusals).toMatchObject([{ code: 'import-approved', facts: { approved: 1 } }])
    expect(await countOf(db, recordId)).toBe(4)
  })

  test('an import of another record is not found', async ({ record }) => {
    const other = await aTrainee(record)
    const { recordId, ask } = await aTrainee(record)
    const sent = file()
    await other.ask(commitImport, { recordId: other.recordId, ...sent })
    expect((await ask(undoImport, { recordId, importId: sent.id })).refusals[0].code).toBe('not-found')
    expect((await ask(commitImport, { recordId, ...sent })).refusals[0].code).toBe('id-taken')
  })
})

test('choices are remembered, the latest one for each value, never one with a PESEL in it', async ({ record }) => {
  const { recordId, ask } = await aTrainee(record)
  const chosen = (source: string, target: string) => ({ field: 'service', source, target })
  await ask(commitImport, { recordId, ...file(cases, { mappings: [chosen('TEE', 'a'), chosen('TEE', item)] }) })
  await ask(commitImport, { recordId, ...file(cases, { mappings: [chosen('44051401359 TEE', item)] }) })
  expect((await ask(listMappings, {})).value.mappings).toEqual([chosen('TEE', item)])
})

test('ten thousand rows in five seconds', { timeout: 30_000 }, async ({ record }) => {
  const { recordId, ask } = await aTrainee(record)
  const start = getDate('2024-03-02')
  const rows = Array.from({ length: 10_000 }, (_, index) => aCase(index + 2, { date: start, initials: letters(index) }))
  const began = performance.now()
  expect((await ask(commitImport, { recordId, ...file(rows) })).value.addedCount).toBe(10_000)
  expect(performance.now() - began).toBeLessThan(5000)
})

const letters = (index: number): string =>
  [0, 5, 10].map((shift) => String.fromCharCode(65 + ((index >> shift) % 26))).join('')
