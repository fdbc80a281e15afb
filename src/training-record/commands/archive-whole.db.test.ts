import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect } from 'vitest'
import { type Hospital, test } from '../../../tests/support/hospital.ts'
import { CAST, UNITS } from '../../app/seed/cast.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import type { Download } from '../../platform/command/command.ts'
import { openFileStore } from '../../platform/files/open-store.ts'
import { describeFiles, storeFile } from '../../platform/files/stored-files.ts'
import { signerOf } from '../../platform/signing/ed25519.ts'
import { ARCHIVED_TABLES } from '../store/archive.ts'
import { approveEntries } from './approve-entries.ts'
import { assignRotationUnit } from './assign-rotation-unit.ts'
import { correctEntry } from './correct-entry.ts'
import { logEntry } from './log-entry.ts'
import { makeOpenProof } from './open-proof.ts'
import { makeRecordArchive } from './record-archive.ts'
import { makeRestoreArchive } from './restore-archive.ts'

const DIRECTORY = mkdtempSync(join(tmpdir(), 'opensmk-archive-'))
const STORE = openFileStore({}, DIRECTORY)
const MEANS = { signer: signerOf(Buffer.alloc(32, 7).toString('base64url')), store: STORE }
const recordArchive = makeRecordArchive(MEANS)
const restoreArchive = makeRestoreArchive(MEANS)
const openProof = makeOpenProof(STORE)
afterAll(() => rmSync(DIRECTORY, { recursive: true, force: true }))

/** Not of one record, of use for minutes only, or a view of what is archived. */
const NOT_ARCHIVED = ['access_grant', 'specialty', 'programme', 'value_mapping', 'sign_off_code', 'entry_sum']
/** One row each, under names of their own. */
const SINGLE = { record: 'record', referral: 'referral' }
const PARTS = { ...SINGLE, ...Object.fromEntries(ARCHIVED_TABLES.map(([part, table]) => [table, part])) }

const pdf = (said: string) => Buffer.from(`%PDF-1.7\n${said}`)

async function asOwner<Answer>(url: string, run: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return run(client).finally(() => client.end())
}

/** A record that has something of everything: two versions with a file each, a plan, a grant, a check, a remark, an import. */
async function fill({ db, trainee, supervisor, recordId }: Hospital, databaseUrl: string) {
  const uploads = async (said: string) => {
    const file = { bytes: pdf(said), mediaType: 'application/pdf', fileName: `${said}.pdf`, uploadedBy: CAST.lena.id }
    return (await storeFile(db, STORE, file)).id
  }
  const fields = (...files: string[]) => ({ activity: 'paper', date: '2025-06-02', title: 'Żółć', files })
  const [old, next] = [await uploads('stara'), await uploads('nowa')]
  const entry = await trainee.does(logEntry, { recordId, id: randomUUID(), kind: 'self-study', fields: fields(old) })
  await supervisor.does(approveEntries, { recordId, entries: [{ id: entry.id, hash: entry.hash }] })
  const reason = 'Dołączam właściwy plik'
  await trainee.does(correctEntry, { recordId, entryId: entry.id, version: 2, fields: fields(next), reason })
  await supervisor.does(assignRotationUnit, { recordId, rotations: ['m1/rotation/1'], unitId: UNITS.warsaw.id })
  await asOwner(databaseUrl, async (client) => {
    const [id, who] = [recordId, CAST.marta.id]
    const insert = (into: string, values: unknown[]) =>
      client.query(
        `insert into training_record.${into} values (${values.map((_, at) => `$${at + 1}`).join(', ')})`,
        values,
      )
    await insert('import_batch (id, record_id, file_name, row_count, committed_by, committed_at)', [
      ...[randomUUID(), id, 'dziennik.xlsx', 3, CAST.lena.id, '2025-06-03T10:11:12.123456Z'],
    ])
    await insert(
      'mentor_grant (id, record_id, item_key, mentor_person_id, from_on, until_on, granted_by, granted_at)',
      [...[randomUUID(), id, 'm1/rotation/1', CAST.leon.id, '2025-01-01', '2025-03-01', who, '2024-12-30T08:00:00Z']],
    )
    await insert('check_step (id, record_id, round, step, closed_at, closed_by, outcome, opinion)', [
      ...[randomUUID(), id, 0, 'supervisor-approval', '2025-06-02T08:00:00Z', who, 'refused', 'Brakuje kursu.'],
    ])
    await insert('remark (id, record_id, round, step, element, remark, made_by, made_at, answered_at, answer)', [
      ...[randomUUID(), id, 1, 'office', 'm1/course/1', 'Zły numer', who, '2025-06-05T08:00:00Z'],
      ...['2025-06-06T08:00:00Z', 'Poprawiam'],
    ])
  })
  return { entryId: entry.id, files: [old, next] }
}

const archived = async ({ trainee, recordId }: Hospital) => {
  const { bytes } = (await trainee.does(recordArchive, { recordId })) as Download
  const text = Buffer.from(bytes).toString('utf8')
  const { archive, contents } = JSON.parse(text)
  const { exportedAt: _, ...held } = archive
  return { text, archive, contents, hash: createHash('sha256').update(canonicalJson({ held, contents })).digest('hex') }
}

/** What only a disaster does: rows and files of the record are gone. */
const wipe = (databaseUrl: string, { recordId }: Hospital, files: readonly string[]) =>
  asOwner(databaseUrl, async (client) => {
    for (const [, table] of [...ARCHIVED_TABLES].reverse()) {
      await client.query(`delete from training_record.${table} where record_id = $1`, [recordId])
    }
    await client.query('delete from platform.stored_file where id = any($1)', [files])
    for (const file of files) await STORE.delete(file)
  })

describe('the archive holds the whole record', () => {
  test('out, wiped, in and out again, its content has the same hash, and the files open', async ({
    hospital,
    databaseUrl,
  }) => {
    const { db, trainee, supervisor, recordId } = hospital
    const { entryId, files } = await fill(hospital, databaseUrl)
    const before = await archived(hospital)
    for (const [part] of ARCHIVED_TABLES) expect(before.archive[part], part).not.toEqual([])
    expect(before.archive.files).toHaveLength(2)
    expect(before.archive.files).toContainEqual(
      expect.objectContaining({ id: files[0], fileName: 'stara.pdf', mediaType: 'application/pdf', byteLength: 14 }),
    )
    expect(Buffer.from(before.contents[files[1] ?? ''], 'base64')).toEqual(pdf('nowa'))

    await wipe(databaseUrl, hospital, files)
    expect(await describeFiles(db, files)).toEqual([])
    expect((await archived(hospital)).hash).not.toBe(before.hash)
    const restored = await trainee.does(restoreArchive, { recordId, bytes: Buffer.from(before.text) })
    expect(restored).toEqual({ entries: 1, changes: before.archive.entryHistory.length, files: 2 })
    expect((await archived(hospital)).hash).toBe(before.hash)
    for (const [at, said] of ['stara', 'nowa'].entries()) {
      const opened = (await supervisor.does(openProof, { recordId, entryId, fileId: files[at] ?? '' })) as Download
      expect(Buffer.from(opened.bytes)).toEqual(pdf(said))
    }
  })

  test('a file whose content was exchanged or left out makes it no archive of ours, and nothing comes in', async ({
    hospital,
    databaseUrl,
  }) => {
    const { trainee, recordId } = hospital
    const { text, archive, contents } = await archived(hospital)
    const ids: string[] = archive.files.map(({ id }: { id: string }) => id)
    await wipe(databaseUrl, hospital, ids)
    const file = JSON.parse(text)
    const exchanged = { ...contents, [ids[0] ?? '']: Buffer.from('%PDF-1.7 inny').toString('base64') }
    for (const changed of [exchanged, {}]) {
      const bytes = Buffer.from(JSON.stringify({ ...file, contents: changed }))
      const verdict = await trainee.tries(restoreArchive, { recordId, bytes })
      expect(verdict).toMatchObject({ ok: false, refusals: [{ code: 'archive-not-genuine' }] })
    }
    expect((await archived(hospital)).archive).toMatchObject({ entries: [], files: [] })
    await trainee.does(restoreArchive, { recordId, bytes: Buffer.from(text) })
  })

  test('no table of a record and no column of one is left out', async ({ hospital, databaseUrl }) => {
    const { archive } = await archived(hospital)
    const { rows } = await asOwner(databaseUrl, (client) =>
      client.query<{ table: string; columns: string[] }>(
        `select table_name as table, array_agg(column_name::text order by column_name::text collate "C") as columns
         from information_schema.columns where table_schema = 'training_record' group by table_name`,
      ),
    )
    const tables = rows.filter(({ table }) => !NOT_ARCHIVED.includes(table))
    expect(tables.map(({ table }) => table).toSorted()).toEqual(Object.keys(PARTS).toSorted())
    for (const { table, columns } of tables) {
      const held = archive[PARTS[table as keyof typeof PARTS]]
      expect(Object.keys(Array.isArray(held) ? held[0] : held).toSorted(), table).toEqual(columns)
    }
  })

  test('files that are more than an archive holds are refused before one is read', async ({
    hospital,
    databaseUrl,
  }) => {
    const { trainee, recordId } = hospital
    const { archive } = await archived(hospital)
    const [file] = archive.files
    const copies = Array.from({ length: 4 }, () => randomUUID())
    await asOwner(databaseUrl, async (client) => {
      await client.query(
        `insert into platform.stored_file (id, sha256, byte_length, media_type, file_name, uploaded_by)
         select unnest($1::uuid[]), $2, 20971520, 'application/pdf', 'duży.pdf', $3`,
        [copies, file.sha256, CAST.lena.id],
      )
      await client.query(
        `update training_record.entry set details = jsonb_set(details, '{files}', $1) where record_id = $2`,
        [JSON.stringify(copies), recordId],
      )
    })
    expect(await trainee.tries(recordArchive, { recordId })).toMatchObject({
      ok: false,
      refusals: [{ code: 'archive-too-large', facts: { megabytes: 81, most: 64 } }],
    })
  })
})
