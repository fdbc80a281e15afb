import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { type Hospital, test } from '../../../tests/support/hospital.ts'
import { CAST, type CastMember } from '../../app/seed/cast.ts'
import type { Download } from '../../platform/command/command.ts'
import { openFileStore } from '../../platform/files/open-store.ts'
import { storeFile } from '../../platform/files/stored-files.ts'
import { approveEntries } from './approve-entries.ts'
import { correctEntry } from './correct-entry.ts'
import { editEntry } from './edit-entry.ts'
import { listProofs } from './list-proofs.ts'
import { logEntry } from './log-entry.ts'
import { makeOpenProof } from './open-proof.ts'
import { proofUseCases } from './proof-use-cases.ts'

const DIRECTORY = mkdtempSync(join(tmpdir(), 'opensmk-proofs-'))
const STORE = openFileStore({}, DIRECTORY)
const openProof = makeOpenProof(STORE)
afterAll(() => rmSync(DIRECTORY, { recursive: true, force: true }))

const refusedWith = (...codes: string[]) => ({
  ok: false,
  refusals: codes.map((code) => expect.objectContaining({ code })),
})

const uploads = async ({ db }: Hospital, by: CastMember, fileName: string): Promise<string> =>
  (
    await storeFile(db, STORE, {
      bytes: Buffer.from(`%PDF-1.7\n${fileName}`),
      mediaType: 'application/pdf',
      ...{ fileName, uploadedBy: by.id },
    })
  ).id

const paper = (recordId: string, files: string[]) => ({
  ...{ recordId, id: randomUUID(), kind: 'self-study' },
  fields: { activity: 'paper', date: '2025-06-02', title: 'Praca poglądowa', files },
})

test('proofs are listed and opened over the wire', () => {
  expect(proofUseCases(STORE).map(({ route: { method, path } }) => `${method} ${path}`)).toEqual([
    'GET /api/records/:recordId/entries/:entryId/files',
    'GET /api/records/:recordId/entries/:entryId/files/:fileId',
  ])
})

describe('a paper and its file', () => {
  test('the proof is read by whoever may see the entry, and by nobody else', async ({ hospital }) => {
    const { trainee, supervisor, office, otherTrainee, otherSupervisor, recordId } = hospital
    const file = await uploads(hospital, CAST.lena, 'praca.pdf')
    const entry = await trainee.does(logEntry, paper(recordId, [file]))
    const asked = { recordId, entryId: entry.id, fileId: file }
    for (const reader of [trainee, supervisor, office]) {
      const opened = (await reader.does(openProof, asked)) as Download
      expect(Buffer.from(opened.bytes).toString()).toBe('%PDF-1.7\npraca.pdf')
      const { files } = await reader.does(listProofs, asked)
      expect(files).toEqual([
        {
          ...{ id: file, name: 'praca.pdf', mediaType: 'application/pdf', byteLength: 18 },
          ...{ changes: [], scan: 'not-scanned' },
        },
      ])
    }
    for (const stranger of [otherTrainee, otherSupervisor]) {
      expect(await stranger.tries(openProof, asked)).toMatchObject(refusedWith('not-found'))
    }
  })

  test('a file that the entry does not hold is not found through it, whoever uploaded it', async ({ hospital }) => {
    const { trainee, recordId } = hospital
    const [mine, loose] = [await uploads(hospital, CAST.lena, 'a.pdf'), await uploads(hospital, CAST.lena, 'b.pdf')]
    const entry = await trainee.does(logEntry, paper(recordId, [mine]))
    const other = await trainee.does(logEntry, paper(recordId, [await uploads(hospital, CAST.lena, 'c.pdf')]))
    const ask = (entryId: string, fileId: string) => trainee.tries(openProof, { recordId, entryId, fileId })
    expect(await ask(entry.id, loose)).toMatchObject(refusedWith('not-found'))
    expect(await ask(other.id, mine)).toMatchObject(refusedWith('not-found'))
    expect(await ask(entry.id, randomUUID())).toMatchObject(refusedWith('not-found'))
    expect((await ask(entry.id, mine)).ok).toBe(true)
  })

  test('nobody proves their entry with a file of somebody else, and nothing is entered then', async ({ hospital }) => {
    const { trainee, recordId } = hospital
    const foreign = await uploads(hospital, CAST.ewa, 'cudza.pdf')
    const tried = paper(recordId, [foreign])
    expect(await trainee.tries(logEntry, tried)).toMatchObject(refusedWith('file-not-found'))
    const asked = { recordId, entryId: tried.id, fileId: foreign }
    expect(await trainee.tries(openProof, asked)).toMatchObject(refusedWith('not-found'))
  })

  test('sent twice from a phone it is one entry with one file; another entry cannot take the file', async ({
    hospital,
  }) => {
    const { trainee, recordId } = hospital
    const file = await uploads(hospital, CAST.lena, 'raz.pdf')
    const sent = paper(recordId, [file])
    const first = await trainee.does(logEntry, sent)
    expect(await trainee.does(logEntry, sent)).toEqual(first)
    expect(await trainee.tries(logEntry, paper(recordId, [file]))).toMatchObject(refusedWith('file-not-found'))
  })

  test('a changed entry keeps its file and takes another; a foreign one is refused', async ({ hospital }) => {
    const { trainee, recordId } = hospital
    const [one, two] = [await uploads(hospital, CAST.lena, '1.pdf'), await uploads(hospital, CAST.lena, '2.pdf')]
    const entry = await trainee.does(logEntry, paper(recordId, [one]))
    const change = { recordId, entryId: entry.id, version: entry.version }
    const fields = (...files: string[]) => ({ ...paper(recordId, files).fields })
    const foreign = await uploads(hospital, CAST.ewa, 'cudza.pdf')
    expect(await trainee.tries(editEntry, { ...change, fields: fields(one, foreign) })).toMatchObject(
      refusedWith('file-not-found'),
    )
    const changed = await trainee.does(editEntry, { ...change, fields: fields(one, two) })
    expect(changed.details).toMatchObject({ files: [one, two] })
  })

  test('after a correction the proof of the older version is still read beside it', async ({ hospital }) => {
    const { trainee, supervisor, recordId } = hospital
    const [old, next] = [
      await uploads(hospital, CAST.lena, 'stara.pdf'),
      await uploads(hospital, CAST.lena, 'nowa.pdf'),
    ]
    const entry = await trainee.does(logEntry, paper(recordId, [old]))
    await supervisor.does(approveEntries, { recordId, entries: [{ id: entry.id, hash: entry.hash }] })
    const { fields } = paper(recordId, [next])
    const correction = { recordId, entryId: entry.id, version: 2, fields, reason: 'Dołączam właściwy plik' }
    await trainee.does(correctEntry, correction)
    const { files } = await supervisor.does(listProofs, { recordId, entryId: entry.id })
    expect(files.map(({ name }) => name)).toEqual(['stara.pdf', 'nowa.pdf'])
    const asked = { recordId, entryId: entry.id, fileId: old }
    expect((await supervisor.tries(openProof, asked)).ok).toBe(true)
  })
})
