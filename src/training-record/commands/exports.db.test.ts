import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { extractText } from 'unpdf'
import { afterAll, describe, expect } from 'vitest'
import { type Hospital, test } from '../../../tests/support/hospital.ts'
import { UNITS } from '../../app/seed/cast.ts'
import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import type { CellOrBlank } from '../../kernel/sheet.ts'
import type { Download } from '../../platform/command/command.ts'
import { openFileStore } from '../../platform/files/open-store.ts'
import { readWorkbook } from '../../platform/sheets/read-workbook.ts'
import { isSignedBy, signerOf } from '../../platform/signing/ed25519.ts'
import { recognise } from '../rules/import/recognise.ts'
import { findItem } from '../rules/programme/items.ts'
import { approveEntries } from './approve-entries.ts'
import { assignRotationUnit } from './assign-rotation-unit.ts'
import { correctEntry } from './correct-entry.ts'
import { exportEntries } from './export-entries.ts'
import { exportUseCases } from './export-use-cases.ts'
import { getRecord } from './get-record.ts'
import { listRecords } from './list-records.ts'
import { logEntry } from './log-entry.ts'
import { makeRecordArchive } from './record-archive.ts'
import { recordPdf } from './record-pdf.ts'
import { makeRestoreArchive } from './restore-archive.ts'

const SIGNER = signerOf(Buffer.alloc(32, 7).toString('base64url'))
const DIRECTORY = mkdtempSync(join(tmpdir(), 'opensmk-archives-'))
const MEANS = { signer: SIGNER, store: openFileStore({}, DIRECTORY) }
const recordArchive = makeRecordArchive(MEANS)
const restoreArchive = makeRestoreArchive(MEANS)
afterAll(() => rmSync(DIRECTORY, { recursive: true, force: true }))
const ECG = 'm2/procedure/settled/1'
const ROTATION = 'm1/rotation/1'

type Order = 'smk1' | 'smk2'
type Part = 'procedures' | 'duties'

async function exported(
  { trainee, recordId }: Hospital,
  { order, part, format }: { order: Order; part: Part; format: 'xlsx' | 'csv' },
) {
  const file = (await trainee.does(exportEntries, { recordId, order, part, format })) as Download
  const sheets = readWorkbook(file.bytes, file.fileName)
  if (!sheets.ok) throw new Error(`unreadable: ${JSON.stringify(sheets.refusals)}`)
  return sheets.value
}

const rowsOf = async (hospital: Hospital, asked: { order: Order; part: Part; format: 'xlsx' | 'csv' }) =>
  (await exported(hospital, asked)).flatMap(({ rows }) => rows.map(({ cells }) => cells.map(plainOf)))

function plainOf(cell: CellOrBlank): string | number | null {
  if (cell?.kind === 'text') return cell.text
  if (cell?.kind === 'number') return cell.number
  return cell?.kind === 'date' ? cell.date : null
}

const archived = async ({ trainee, recordId }: Pick<Hospital, 'trainee' | 'recordId'>) => {
  const { bytes } = (await trainee.does(recordArchive, { recordId })) as Download
  return { text: Buffer.from(bytes).toString('utf8'), file: JSON.parse(Buffer.from(bytes).toString('utf8')) }
}

const verifies = ({ archive, signature }: { archive: JsonValue; signature: { value: string } }): boolean =>
  isSignedBy(Buffer.from(canonicalJson(archive)), signature.value, SIGNER.publicKey)

describe('procedures in the order of SMK1', () => {
  test.for(['xlsx', 'csv'] as const)('come back from %s as they went out', async (format, { hospital }) => {
    const code = format === 'xlsx' ? 'A' : 'B'
    const given = { date: '2025-06-03', initials: 'ŁŻ', sex: 'F', code, operator: 'Ewa Ślązak', assistants: 'Jan Żak' }
    await hospital.enters({ ...given, place: 'Klinika Łódź', rotation: ROTATION, group: 'Holter' })
    const preview = recognise(await exported(hospital, { order: 'smk1', part: 'procedures', format }))
    const rows = preview.sheets.flatMap((sheet) => [...sheet.rows])
    expect(rows.filter(({ status }) => status === 'error')).toEqual([])
    const { programme } = await hospital.trainee.does(getRecord, { recordId: hospital.recordId })
    const names = { service: findItem(programme, ECG)?.name, rotation: findItem(programme, ROTATION)?.name }
    const values = { ...given, ...names, place: 'Klinika Łódź', group: 'Holter', year: 3 }
    expect(rows.map((row) => row.values)).toContainEqual(values)
  })

  test('have the columns of the form, in its order', async ({ hospital }) => {
    const [titles] = await rowsOf(hospital, { order: 'smk1', part: 'procedures', format: 'xlsx' })
    expect(titles?.slice(0, 10)).toEqual([
      'Data',
      'Rok',
      'Kod zabiegu',
      'Osoba wykonująca',
      'Miejsce wykonania',
      'Nazwa stażu',
      'Inicjały pacjenta',
      'Płeć pacjenta',
      'Dane osoby wykonującej I i II asystę',
      'Procedura z grupy',
    ])
  })

  test('a value that begins like a formula is text in the workbook and in the CSV', async ({ hospital }) => {
    const hostile = '=HYPERLINK("http://example.com";"x")'
    await hospital.enters({ date: '2025-06-04', initials: 'HF', place: hostile })
    const workbook = await rowsOf(hospital, { order: 'smk1', part: 'procedures', format: 'xlsx' })
    expect(workbook.flat()).toContain(hostile)
    const { trainee, recordId } = hospital
    const asked = { recordId, order: 'smk1', part: 'procedures', format: 'csv' } as const
    const csv = Buffer.from(((await trainee.does(exportEntries, asked)) as Download).bytes).toString('utf8')
    expect(csv).toContain(`"'=HYPERLINK(`)
    expect(csv).not.toMatch(/[;\n]"?=/)
  })
})

describe('totals in the order of SMK2', () => {
  test('add cases and totals of an item, with the first and the last day', async ({ hospital }) => {
    const { trainee, recordId } = hospital
    const total = { item: ECG, countA: 40, countB: 5, from: '2024-01-02', until: '2025-07-01' }
    await trainee.does(logEntry, { recordId, id: crypto.randomUUID(), kind: 'procedure-total', fields: total })
    const cases = (await rowsOf(hospital, { order: 'smk1', part: 'procedures', format: 'csv' })).slice(1)
    const alone = cases.filter((row) => row[2] !== 'B - asysta').length
    const [, row, ...others] = await rowsOf(hospital, { order: 'smk2', part: 'procedures', format: 'xlsx' })
    expect(row?.slice(1)).toEqual([40 + alone, 5 + cases.length - alone, '02.01.2024', '01.07.2025'])
    expect(others).toEqual([])
  })

  test('add the hours of a rotation’s duties; SMK1 lists each duty', async ({ hospital }) => {
    const { trainee, recordId } = hospital
    for (const date of ['2024-02-01', '2024-02-05']) {
      const fields = { item: ROTATION, date, hours: 10, minutes: 35, place: 'SOR' }
      await trainee.does(logEntry, { recordId, id: crypto.randomUUID(), kind: 'duty', fields })
    }
    const [, total] = await rowsOf(hospital, { order: 'smk2', part: 'duties', format: 'xlsx' })
    expect(total?.slice(1)).toEqual([21, 10, '01.02.2024', '05.02.2024'])
    const preview = recognise(await exported(hospital, { order: 'smk1', part: 'duties', format: 'xlsx' }))
    expect(preview.sheets[0]?.rows.map(({ values }) => values)).toMatchObject([
      { date: '2024-02-01', hours: 10, minutes: 35, place: 'SOR', year: 1 },
      { date: '2024-02-05', hours: 10, minutes: 35, place: 'SOR', year: 1 },
    ])
  })
})

describe('the archive', () => {
  test('verifies with the public key, and every change is noticed', async ({ hospital }) => {
    await hospital.enters({ initials: 'AR' })
    const { text, file } = await archived(hospital)
    expect(verifies(file)).toBe(true)
    expect(verifies(JSON.parse(JSON.stringify(file, null, 2)))).toBe(true)
    expect(verifies(JSON.parse(text.replace('"initials":"AR"', '"initials":"AS"')))).toBe(false)
    expect(verifies({ ...file, archive: { ...file.archive, entries: [] } })).toBe(false)
  })

  test('holds every entry with its whole history, and the names of who acted', async ({ hospital }) => {
    const { trainee, supervisor, recordId, enters } = hospital
    const { id, hash } = await enters({ initials: 'HI' })
    await supervisor.does(approveEntries, { recordId, entries: [{ id, hash }] })
    const fields = { date: '2025-06-02', item: ECG, code: 'A', initials: 'HJ', place: 'Klinika' }
    await trainee.does(correctEntry, { recordId, entryId: id, version: 2, fields, reason: 'Pomyłka w inicjałach' })
    const { text, file } = await archived(hospital)
    expect(text).toBe(canonicalJson(file))
    const { archive } = file
    const entry = archive.entries.find((one: { id: string }) => one.id === id)
    expect(entry).toMatchObject({ state: 'corrected', version: 3, details: { initials: 'HJ' } })
    const history = archive.entryHistory.filter((one: { entry_id: string }) => one.entry_id === id)
    expect(history.map(({ action, reason }: { action: string; reason: string }) => [action, reason])).toEqual([
      ['approve', null],
      ['correct', 'Pomyłka w inicjałach'],
    ])
    expect(history[1].content).toMatchObject({ details: { initials: 'HI' } })
    for (const { changed_by } of history) expect(archive.persons[changed_by]).toMatch(/\w+ \w+/)
  })
})

test('the PDF is for the file: card number, Polish letters, entries', async ({ hospital }) => {
  const { trainee, recordId, enters } = hospital
  await enters({ initials: 'ŻŹ', place: 'Zażółć gęślą jaźń' })
  const { bytes, fileName } = (await trainee.does(recordPdf, { recordId })) as Download
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true })
  const plain = text.replace(/\s+/g, ' ')
  const { file } = await archived(hospital)
  for (const part of [file.archive.record.card_number, 'Zażółć gęślą jaźń', 'ŻŹ', 'Numer w rejestrze']) {
    expect(plain).toContain(part)
  }
  expect(fileName).toMatch(/^eks-.*-karta\.pdf$/)
})

test('UZL art. 16c: the mode in force is shown by its day, in the header, the list and the PDF; the earlier stay', async ({
  hospital,
}) => {
  const { office, trainee, recordId } = hospital
  const decision = { decision: 'WZ.2', decidedOn: '2026-01-05', authority: 'Wojewoda', note: '', files: [] }
  const changes = async (date: string, mode: string) => {
    const fields = { ...decision, date, mode, workThousandths: 1000 }
    await office.does(logEntry, { recordId, id: randomUUID(), kind: 'change-of-mode', fields })
  }
  expect(await trainee.does(getRecord, { recordId })).toMatchObject({ mode: 'residency' })
  await changes('2024-01-10', 'contract-elsewhere')
  await changes('2028-04-10', 'military')
  const record = await trainee.does(getRecord, { recordId })
  expect(record).toMatchObject({ mode: 'contract-elsewhere' })
  expect(record.modes).toEqual([
    { mode: 'residency', from: '2023-05-02' },
    { mode: 'contract-elsewhere', from: '2024-01-10' },
    { mode: 'military', from: '2028-04-10' },
  ])
  const { records } = await trainee.does(listRecords, {})
  expect(records).toMatchObject([{ id: recordId, mode: 'contract-elsewhere', end: record.end }])
  const { bytes } = (await trainee.does(recordPdf, { recordId })) as Download
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true })
  const plain = text.replace(/\s+/g, ' ')
  for (const part of [
    'Tryb umowa o pracę w innym podmiocie Zmiany trybu',
    'rezydentura od 2 maja 2023',
    'służba wojskowa od',
  ]) {
    expect(plain).toContain(part)
  }
})

test('whatever leaves or comes back stands in the trail of the person it is about', () => {
  const audits = exportUseCases(MEANS).map(({ route }) => route.audit)
  expect(audits).toEqual(['entries exported', 'record printed', 'record archived', 'archive restored'])
})

test('nobody takes a record away who may not see it', async ({
  hospital: { otherSupervisor, otherTrainee, recordId },
}) => {
  for (const stranger of [otherSupervisor, otherTrainee]) {
    for (const useCase of [recordPdf, recordArchive]) {
      expect(await stranger.tries(useCase, { recordId })).toMatchObject({
        ok: false,
        refusals: [{ code: 'not-found' }],
      })
    }
  }
})

/** What only an operator with the database in their hands can do: the application may not delete history. */
async function loseEntries(databaseUrl: string, recordId: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  for (const table of ['entry_history', 'entry', 'import_batch', 'rotation_place', 'mentor_grant']) {
    await client.query(`delete from training_record.${table} where record_id = $1`, [recordId])
  }
  await client.end()
}

describe('an archive that is put back', () => {
  test('gives the record that was lost, to the letter', async ({ hospital, databaseUrl }) => {
    const { trainee, supervisor, recordId, enters } = hospital
    const { id, hash } = await enters({ initials: 'RE', place: 'Zażółć „gęślą”' })
    await supervisor.does(approveEntries, { recordId, entries: [{ id, hash }] })
    await supervisor.does(assignRotationUnit, { recordId, rotations: [ROTATION], unitId: UNITS.warsaw.id })
    const before = await archived(hospital)
    expect(before.file.archive.entryHistory).not.toEqual([])
    await loseEntries(databaseUrl, recordId)
    expect((await archived(hospital)).file.archive.entries).toEqual([])
    const restored = await trainee.does(restoreArchive, { recordId, bytes: Buffer.from(before.text) })
    expect(restored.entries).toBe(before.file.archive.entries.length)
    const { exportedAt: _, ...held } = (await archived(hospital)).file.archive
    const { exportedAt: __, ...lost } = before.file.archive
    expect(held).toEqual(lost)
  })

  test('is refused when it was touched, is no archive, or the record holds entries', async ({ hospital }) => {
    const { trainee, recordId, enters } = hospital
    await enters({ initials: 'NE' })
    const { text } = await archived(hospital)
    const refusedAs = async (content: string) => {
      const verdict = await trainee.tries(restoreArchive, { recordId, bytes: Buffer.from(content) })
      return verdict.ok ? [] : verdict.refusals.map(({ code }) => code)
    }
    expect(await refusedAs(text)).toEqual(['record-not-empty'])
    const touched = text.replace('"state":"entered"', '"state":"approved"')
    const halved = '{"archive":"\\ud800","signature":{"value":"AA"}}'
    const nested = `{"archive":${'['.repeat(99_999)}${']'.repeat(99_999)},"signature":{"value":"AA"}}`
    for (const forged of [halved, nested, touched, 'null', '[]', '{"archive":1,"signature":null}', '\uFFFF', '']) {
      expect(await refusedAs(forged)).toEqual(['archive-not-genuine'])
    }
  })

  test('is of use to its trainee only', async ({ hospital }) => {
    const { supervisor, otherTrainee, recordId } = hospital
    const asked = { recordId, bytes: Buffer.from((await archived(hospital)).text) }
    expect(await supervisor.tries(restoreArchive, asked)).toMatchObject({ refusals: [{ code: 'not-permitted' }] })
    expect(await otherTrainee.tries(restoreArchive, asked)).toMatchObject({ refusals: [{ code: 'not-found' }] })
  })
})
