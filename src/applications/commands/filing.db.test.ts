import { createHash, randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import {
  asking,
  CHAMBER,
  CHOSEN,
  codesOf,
  doctorAndChamber,
  SIGNER,
  test,
} from '../../../tests/support/applications.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import type { Db } from '../../platform/db/pool.ts'
import { sql } from '../../platform/db/pool.ts'
import { isSignedBy } from '../../platform/signing/ed25519.ts'
import * as contract from '../contract/applications.ts'

const ROLE = { process: 'role-request', round: 'trainee' }
const DRAFT = { profession: 'doctor', licenceNumber: '6990002', body: CHAMBER }

async function aDraft(db: Db, licence?: string) {
  const { doctor, chamber } = await doctorAndChamber(db, licence)
  const { value } = await doctor.ask(contract.openDraft, ROLE)
  const { applicationId } = value as { applicationId: string }
  const file = (draft: object = DRAFT, key: string = randomUUID()) =>
    doctor.ask(contract.fileApplication, { applicationId, key, draft })
  const seen = async () => (await doctor.ask(contract.getApplication, { applicationId })).value
  return { doctor, chamber, applicationId, file, seen }
}

test('openDraft: one live application for each person and what it is about; another may follow a withdrawn one', async ({
  db,
}) => {
  const { doctor, applicationId } = await aDraft(db)
  const again = await doctor.ask(contract.openDraft, ROLE)
  expect(again.refusals).toMatchObject([{ code: 'live-application', facts: { applicationId } }])
  expect(codesOf(await doctor.ask(contract.openDraft, { ...ROLE, round: 'mentor' }))).toEqual(['unknown-process'])
  expect(codesOf(await doctor.ask(contract.openDraft, { ...ROLE, process: 'dream' }))).toEqual(['unknown-process'])
  expect((await doctor.ask(contract.withdrawApplication, { applicationId })).value.state).toBe('withdrawn')
  expect((await doctor.ask(contract.openDraft, ROLE)).ok).toBe(true)
})

test('openDraft: the database itself holds no second live application', async ({ db }) => {
  const { doctor } = await doctorAndChamber(db)
  const asked = await Promise.all([1, 2, 3].map(() => doctor.ask(contract.openDraft, ROLE)))
  expect(asked.filter(({ ok }) => ok)).toHaveLength(1)
  const twice = sql`
    insert into applications.application (id, process, round, applicant_person_id, subject_person_id, state, version, draft, draft_saved_at, turn_since)
    values (${randomUUID()}, 'role-request', 'trainee', ${doctor.personId}, ${doctor.personId}, 'draft', 1, '{}', now(), now())`
  await expect(twice.execute(db)).rejects.toThrow('application_live')
})

test('openDraft: a role that is held is not asked for', async ({ db }) => {
  const { doctor } = await doctorAndChamber(db)
  const trainee = asking(db, 'trainee', { personId: doctor.personId })
  await sql`insert into identity.role_holding (id, person_id, role, from_on)
    values (${randomUUID()}, ${doctor.personId}, 'trainee', '2024-01-01')`.execute(db)
  expect(codesOf(await trainee.ask(contract.openDraft, ROLE))).toEqual(['role-held'])
})

test('saveDraft keeps what was typed as it was typed, tells a page that is behind, and nobody else sees it', async ({
  db,
}) => {
  const { doctor, chamber, applicationId, seen } = await aDraft(db)
  const typed = { licenceNumber: ' 69-nie wiem ' }
  const save = (version: number, draft: object = typed) =>
    doctor.ask(contract.saveDraft, { applicationId, version, draft })
  expect((await save(1)).value).toMatchObject({ version: 2 })
  expect(await seen()).toMatchObject({ draft: typed, state: 'draft', number: null, filed: [], relation: 'applicant' })
  expect(codesOf(await save(1))).toEqual(['stale-version'])
  expect(codesOf(await save(2, { shoeSize: '44' }))).toEqual(['unknown-field'])
  for (const stranger of [chamber, asking(db, 'administrator')]) {
    expect(codesOf(await stranger.ask(contract.getApplication, { applicationId }))).toEqual(['not-found'])
    const theirs = { applicationId, version: 2, draft: typed }
    expect(codesOf(await stranger.ask(contract.saveDraft, theirs))).toEqual(['not-found'])
    expect(codesOf(await stranger.ask(contract.withdrawApplication, { applicationId }))).toEqual(['not-found'])
  }
})

test('fileApplication refuses a wrong licence number before anybody reads it, with every reason at once', async ({
  db,
}) => {
  const { file, seen } = await aDraft(db)
  expect(codesOf(await file({ ...DRAFT, licenceNumber: '5990002' }))).toEqual(['licence-number-check-digit'])
  expect(codesOf(await file({}))).toEqual(['missing', 'missing', 'missing'])
  expect(codesOf(await file({ ...DRAFT, shoeSize: '44' }))).toEqual(['unknown-field'])
  expect(await seen()).toMatchObject({ state: 'draft', number: null, filed: [] })
})

test('fileApplication: three times at once under one key is one filing and one receipt', async ({ db }) => {
  const { file, seen, applicationId } = await aDraft(db)
  const key = randomUUID()
  const answers = await Promise.all([file(DRAFT, key), file(DRAFT, key), file(DRAFT, key)])
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
  expect(new Set(answers.map(({ value }) => JSON.stringify(value))).size).toBe(1)
  const { filed, number, turn } = await seen()
  expect(filed).toHaveLength(1)
  expect(number).toMatch(/^\d{4}\/U\/\d{5}$/)
  expect(turn).toMatchObject({ of: 'desk' })
  const steps = await sql<{ count: number }>`
    select count(*)::int as count from applications.step where application_id = ${applicationId}`.execute(db)
  const news = await sql<{ count: number }>`
    select count(*)::int as count from graphile_worker._private_jobs
    where payload -> 'facts' ->> 'applicationId' = ${applicationId}`.execute(db)
  expect([steps.rows[0]?.count, news.rows[0]?.count]).toEqual([1, 1])
})

test('fileApplication: one key with another body is refused, and so is another key for what is filed', async ({
  db,
}) => {
  const { file, applicationId } = await aDraft(db)
  const key = randomUUID()
  const first = await file(DRAFT, key)
  expect((await file(DRAFT, key)).value).toEqual(first.value)
  expect(codesOf(await file({ ...DRAFT, profession: 'dentist' }, key))).toEqual(['key-used'])
  expect(codesOf(await file())).toEqual(['not-in-state'])
  const thief = asking(db, 'student')
  const stolen = { applicationId, key, draft: DRAFT }
  expect(codesOf(await thief.ask(contract.fileApplication, stolen))).toEqual(['key-used'])
  const other = await aDraft(db)
  expect(codesOf(await other.file(DRAFT, key))).toEqual(['key-used'])
})

test('what a register holds is taken from it, whatever was sent', async ({ db }) => {
  const { file, seen } = await aDraft(db, '6990013')
  expect((await seen()).known).toEqual({ profession: 'doctor', licenceNumber: '6990013' })
  expect((await file({ licenceNumber: '1990014', body: CHAMBER })).ok).toBe(true)
  expect((await seen()).filed).toMatchObject([
    { content: { profession: 'doctor', licenceNumber: '6990013' }, known: { licenceNumber: '6990013' } },
  ])
})

test('receiptFile: signed with the key of signingKey, over the hash of the content that lies beside it', async ({
  db,
}) => {
  const { doctor, chamber, applicationId, file } = await aDraft(db)
  const filed = (await file()).value
  const asked = { applicationId, version: 1 }
  const { bytes, fileName } = (await doctor.ask(contract.receiptFile, asked)).value
  const { receipt, signature, content } = JSON.parse(Buffer.from(bytes).toString())
  expect(fileName).toBe(`${filed.number.replaceAll('/', '-')}-1.json`)
  expect(receipt).toMatchObject({ number: filed.number, version: 1, filedBy: { personId: doctor.personId } })
  expect(content).toEqual({ ...DRAFT, ...CHOSEN })
  expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(receipt.content.hash)
  const { publicKey } = (await doctor.ask(contract.signingKey)).value
  expect(publicKey).toBe(SIGNER.publicKey)
  expect(isSignedBy(Buffer.from(canonicalJson(receipt)), signature.value, publicKey)).toBe(true)
  expect((await chamber.ask(contract.receiptFile, asked)).ok).toBe(true)
  expect(codesOf(await asking(db, 'cem').ask(contract.receiptFile, asked))).toEqual(['not-found'])
  expect(codesOf(await doctor.ask(contract.receiptFile, { ...asked, version: 2 }))).toEqual(['not-found'])
  const pdf = (await doctor.ask(contract.receiptPdf, { ...asked, language: 'pl' })).value
  expect(Buffer.from(pdf.bytes).subarray(0, 5).toString()).toBe('%PDF-')
  expect(codesOf(await asking(db, 'cem').ask(contract.receiptPdf, asked))).toEqual(['not-found'])
})
