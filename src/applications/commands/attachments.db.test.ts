import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { askingIn, CHAMBER, codesOf, SIGNER, test } from '../../../tests/support/applications.ts'
import { aPerson } from '../../../tests/support/identity-persons.ts'
import { plainJpeg } from '../../../tests/support/made-files.ts'
import { PROCESSES } from '../../app/processes.ts'
import type { Db } from '../../platform/db/pool.ts'
import { sql } from '../../platform/db/pool.ts'
import { openFileStore } from '../../platform/files/open-store.ts'
import { storeFile } from '../../platform/files/stored-files.ts'
import * as contract from '../contract/applications.ts'
import * as attachments from '../contract/attachments.ts'
import * as cases from '../contract/cases.ts'
import type { Attachment } from '../contract/shapes.ts'
import { applicationUseCases } from '../routes.ts'
import { attachmentUseCases } from './attachment-use-cases.ts'

const DIRECTORY = mkdtempSync(join(tmpdir(), 'opensmk-attachments-'))
const STORE = openFileStore({}, DIRECTORY)
const MEANS = { processes: PROCESSES, signer: SIGNER }
const ATTACHMENTS = attachmentUseCases(MEANS, STORE)
const USE_CASES = [...applicationUseCases(MEANS), ...ATTACHMENTS]
const DRAFT = { profession: 'doctor', licenceNumber: '6990002', body: CHAMBER }
afterAll(() => rmSync(DIRECTORY, { recursive: true, force: true }))

async function aDraft(db: Db) {
  const place = { db, useCases: USE_CASES }
  const { personId } = await aPerson(db, { held: [{ role: 'student' }] })
  const clerk = await aPerson(db, { held: [{ role: 'chamber', scope: { bodyId: CHAMBER } }] })
  const doctor = askingIn(place, 'student', { personId })
  const chamber = askingIn(place, 'chamber', { personId: clerk.personId, bodyId: CHAMBER })
  const { applicationId } = (await doctor.ask(contract.openDraft, { process: 'role-request', round: 'trainee' })).value
  const upload = async (fileName: string, by: string = doctor.personId) =>
    (
      await storeFile(db, STORE, {
        ...{ bytes: Buffer.concat([plainJpeg(), Buffer.from(fileName)]), mediaType: 'image/jpeg', fileName },
        ...{ uploadedBy: by, changes: ['place' as const] },
      })
    ).id
  const attach = (fileId: string, key = 'proof') => doctor.ask(attachments.attachFile, { applicationId, key, fileId })
  const remove = (fileId: string) => doctor.ask(attachments.removeAttachment, { applicationId, fileId })
  const open = (who: typeof doctor, fileId: string) => who.ask(attachments.openAttachment, { applicationId, fileId })
  const file = (seen: readonly string[]) =>
    doctor.ask(contract.fileApplication, { applicationId, key: randomUUID(), draft: DRAFT, attachments: seen })
  const seenBy = async (who: typeof doctor) => (await who.ask(contract.getApplication, { applicationId })).value
  return { doctor, chamber, applicationId, upload, attach, remove, open, file, seenBy }
}

const attached = async (db: Db, fileId: string) =>
  (
    await sql<{
      yes: boolean
    }>`select attached_at is not null as yes from platform.stored_file where id = ${fileId}`.execute(db)
  ).rows[0]?.yes
const namesIn = (all: Attachment[]) => all.map(({ name }) => name)

test('attachFile keeps a file with the draft at once; its applicant alone sees and opens it', async ({ db }) => {
  const { doctor, chamber, upload, attach, open, seenBy } = await aDraft(db)
  const scan = await upload('prawo.jpg')
  expect((await attach(scan)).value.attachments).toMatchObject([{ id: scan, name: 'prawo.jpg', changes: ['place'] }])
  expect(await seenBy(doctor)).toMatchObject({ attachments: [{ id: scan, key: 'proof', scan: 'not-scanned' }] })
  const opened = await open(doctor, scan)
  expect(opened.value).toMatchObject({ fileName: 'prawo.jpg', mediaType: 'image/jpeg' })
  for (const who of [chamber, askingIn({ db, useCases: USE_CASES }, 'administrator')]) {
    expect(codesOf(await open(who, scan))).toEqual(['not-found'])
  }
})

test('attachFile refuses what is another’s, used, gone, not asked for or too many, and keeps nothing of it', async ({
  db,
}) => {
  const { doctor, upload, attach, seenBy } = await aDraft(db)
  const [one, two, three] = [await upload('1.jpg'), await upload('2.jpg'), await upload('3.jpg')]
  expect(codesOf(await attach(await upload('cudzy.jpg', randomUUID())))).toEqual(['file-not-found'])
  expect(codesOf(await attach(randomUUID()))).toEqual(['file-not-found'])
  expect(codesOf(await attach(one, 'photo'))).toEqual(['unknown-attachment'])
  await attach(one)
  expect(codesOf(await attach(one))).toEqual(['file-not-found'])
  await attach(two)
  expect(codesOf(await attach(three))).toEqual(['attachments-full'])
  expect(await attached(db, three)).toBe(false)
  expect(namesIn((await seenBy(doctor)).attachments)).toEqual(['1.jpg', '2.jpg'])
  const other = await aDraft(db)
  expect(codesOf(await other.attach(three))).toEqual(['file-not-found'])
})

test('removeAttachment takes a file off the draft and lets it go; what is not there is not found', async ({ db }) => {
  const { doctor, chamber, applicationId, upload, attach, remove, open } = await aDraft(db)
  const scan = await upload('zly.jpg')
  await attach(scan)
  const foreign = await chamber.ask(attachments.removeAttachment, { applicationId, fileId: scan })
  expect(codesOf(foreign)).toEqual(['not-found'])
  expect((await remove(scan)).value).toEqual({ attachments: [] })
  expect(await attached(db, scan)).toBe(false)
  expect(codesOf(await remove(scan))).toEqual(['not-found'])
  expect(codesOf(await open(doctor, scan))).toEqual(['not-found'])
})

test('fileApplication files what was seen: another file than that is refused, and the receipt names each by its hash', async ({
  db,
}) => {
  const { doctor, chamber, applicationId, upload, attach, remove, open, file, seenBy } = await aDraft(db)
  const scan = await upload('prawo.jpg')
  await attach(scan)
  expect(codesOf(await file([]))).toEqual(['stale-attachments'])
  expect(codesOf(await file([randomUUID()]))).toEqual(['stale-attachments'])
  expect((await file([scan])).ok).toBe(true)
  expect(codesOf(await attach(await upload('za-pozno.jpg')))).toEqual(['not-in-state'])
  expect(codesOf(await remove(scan))).toEqual(['not-in-state'])
  const { bytes } = (await doctor.ask(contract.receiptFile, { applicationId, version: 1 })).value
  const [kept] = (await seenBy(chamber)).filed[0].attachments as Attachment[]
  expect(JSON.parse(Buffer.from(bytes).toString()).receipt.attachments).toEqual([
    {
      ...{ key: 'proof', name: 'prawo.jpg', mediaType: 'image/jpeg', byteLength: kept?.byteLength },
      ...{ algorithm: 'SHA-256', hash: kept?.sha256 },
    },
  ])
  expect((await open(chamber, scan)).ok).toBe(true)
  expect(codesOf(await open(askingIn({ db, useCases: USE_CASES }, 'cem'), scan))).toEqual(['not-found'])
  expect(codesOf(await open(doctor, await upload('luzny.jpg')))).toEqual(['not-found'])
})

test('returned with a reason at the attachment and mended: each version keeps its own, to be opened for good', async ({
  db,
}) => {
  const { doctor, chamber, applicationId, upload, attach, remove, open, file, seenBy } = await aDraft(db)
  const [old, next] = [await upload('nieczytelny.jpg'), await upload('czytelny.jpg')]
  await attach(old)
  await file([old])
  const { version } = await seenBy(chamber)
  const pinned = [{ field: 'proof', reason: 'Skan jest nieczytelny.' }]
  const reason = 'Dołącz czytelny skan.'
  expect((await chamber.ask(cases.returnApplication, { applicationId, version, reason, pinned })).ok).toBe(true)
  expect(await seenBy(doctor)).toMatchObject({ returned: { pinned }, attachments: [{ id: old }] })
  await remove(old)
  await attach(next)
  expect(await attached(db, old)).toBe(true)
  expect((await seenBy(chamber)).attachments).toEqual([])
  expect(codesOf(await open(chamber, next))).toEqual(['not-found'])
  expect((await file([next])).value).toMatchObject({ version: 2 })
  const { filed } = await seenBy(chamber)
  expect(filed.map(({ attachments: all }: { attachments: Attachment[] }) => namesIn(all))).toEqual([
    ['czytelny.jpg'],
    ['nieczytelny.jpg'],
  ])
  for (const id of [old, next]) expect((await open(chamber, id)).ok).toBe(true)
  await expect(sql`delete from platform.stored_file where id = ${old}`.execute(db)).rejects.toThrow('filed_attachment')
})

test('a draft that is thrown away lets its files go; what was filed once stays', async ({ db }) => {
  const { doctor, applicationId, upload, attach } = await aDraft(db)
  const scan = await upload('prawo.jpg')
  await attach(scan)
  await doctor.ask(contract.withdrawApplication, { applicationId })
  expect(await attached(db, scan)).toBe(false)
  const again = await aDraft(db)
  const kept = await again.upload('prawo.jpg')
  await again.attach(kept)
  await again.file([kept])
  await again.doctor.ask(contract.withdrawApplication, { applicationId: again.applicationId })
  expect(await attached(db, kept)).toBe(true)
})

test('removed and filed at once: one or the other, never a version without its file', async ({ db }) => {
  const { doctor, upload, attach, remove, file, seenBy } = await aDraft(db)
  const scan = await upload('prawo.jpg')
  await attach(scan)
  const [gone, filed] = await Promise.all([remove(scan), file([scan])])
  const codes = [...codesOf(gone), ...codesOf(filed)]
  expect([['stale-attachments'], ['not-in-state']]).toContainEqual(codes)
  const { filed: versions } = await seenBy(doctor)
  expect(versions.map(({ attachments: all }: { attachments: Attachment[] }) => namesIn(all))).toEqual(
    codes[0] === 'not-in-state' ? [['prawo.jpg']] : [],
  )
})

test('attachments are added, removed and opened over the wire', () => {
  expect(ATTACHMENTS.map(({ route: { method, path } }) => `${method} ${path}`)).toEqual([
    'POST /api/applications/:applicationId/attachments',
    'DELETE /api/applications/:applicationId/attachments/:fileId',
    'GET /api/applications/:applicationId/attachments/:fileId',
  ])
})
