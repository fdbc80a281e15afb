import { randomUUID } from 'node:crypto'
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
import { valuesOf } from '../../platform/documents/xml-values.ts'
import { appendToLog } from '../../platform/log/append.ts'
import { provePlace } from '../../platform/log/verify-place.ts'
import { isSignedBy } from '../../platform/signing/ed25519.ts'
import * as contract from '../contract/applications.ts'
import * as cases from '../contract/cases.ts'
import * as documents from '../contract/documents.ts'
import { contentHash } from './content-hash.ts'

const TYPED = { profession: 'doctor', licenceNumber: '3990007', body: CHAMBER }
const REFUSED = {
  ...{ outcome: 'refused', legalBasis: 'art. 3 ust. 5 ustawy o zawodach lekarza' },
  ...{ grounds: 'Nie figurujesz w rejestrze naszej izby.', remedies: 'Odwołanie w terminie 14 dni.' },
}
const KEY = { log: 'opensmk.example', signer: SIGNER }

async function filed(db: Db) {
  const { doctor, chamber } = await doctorAndChamber(db)
  const { applicationId } = (await doctor.ask(contract.openDraft, { process: 'role-request', round: 'trainee' })).value
  await doctor.ask(contract.fileApplication, { applicationId, key: randomUUID(), draft: TYPED })
  const { version } = (await chamber.ask(contract.getApplication, { applicationId })).value
  const decide = () => chamber.ask(cases.decideApplication, { applicationId, version, ...REFUSED })
  return { doctor, chamber, applicationId, decide }
}

const textOf = ({ value }: { value: { bytes: Uint8Array } }) => Buffer.from(value.bytes).toString()

test('receiptXml holds what receiptFile holds, under the same signature', async ({ db }) => {
  const { doctor, chamber, applicationId } = await filed(db)
  const asked = { applicationId, version: 1 }
  const json = JSON.parse(textOf(await doctor.ask(contract.receiptFile, asked)))
  const xml = await doctor.ask(documents.receiptXml, asked)
  expect(xml.value).toMatchObject({ mediaType: 'application/xml', fileName: expect.stringMatching(/-1\.xml$/) })
  expect(valuesOf(textOf(xml))).toEqual({ name: 'filingReceipt', namespace: 'urn:opensmk:receipt:1', value: json })
  expect(textOf(await chamber.ask(documents.receiptXml, asked))).toBe(textOf(xml))
  expect(codesOf(await asking(db, 'cem').ask(documents.receiptXml, asked))).toEqual(['not-found'])
  expect(codesOf(await doctor.ask(documents.receiptXml, { ...asked, version: 2 }))).toEqual(['not-found'])
})

test('a receipt gains its place once the log has its leaf, the same for ever, and for the desk too', async ({ db }) => {
  const { doctor, chamber, applicationId } = await filed(db)
  const receipt = async (who = doctor) =>
    JSON.parse(textOf(await who.ask(contract.receiptFile, { applicationId, version: 1 })))
  const early = await receipt()
  expect(early.log).toBeUndefined()
  await appendToLog(db, KEY)
  const { log, ...rest } = await receipt()
  expect(rest).toEqual(early)
  expect(provePlace(log, SIGNER.publicKey)).toMatchObject({ log: KEY.log, index: log.index })
  expect(log.leaf).toMatchObject({ action: 'application filed', facts: { receipt: contentHash(rest.receipt) } })
  await doctor.ask(contract.getApplication, { applicationId })
  await appendToLog(db, KEY)
  expect((await receipt()).log).toEqual(log)
  expect((await receipt(chamber)).log).toEqual(log)
})

test('decideApplication gives a signed decision that names body, applicant, basis, grounds and remedies', async ({
  db,
}) => {
  const { doctor, chamber, applicationId, decide } = await filed(db)
  const asked = { applicationId, instance: 1 }
  expect(codesOf(await doctor.ask(documents.decisionFile, asked))).toEqual(['not-found'])
  const { decision: shown, number } = (await decide()).value
  await appendToLog(db, KEY)
  const { decision, signature, log } = JSON.parse(textOf(await doctor.ask(documents.decisionFile, asked)))
  expect(decision).toMatchObject({
    ...{ format: { name: 'opensmk.decision', version: 1 }, number: `${number}-D1`, body: CHOSEN.bodyName },
    ...REFUSED,
    applicant: { personId: doctor.personId },
    decidedBy: { personId: chamber.personId, role: 'chamber' },
    application: { id: applicationId, number, version: 1, hash: contentHash({ ...TYPED, ...CHOSEN }) },
  })
  expect(isSignedBy(Buffer.from(canonicalJson(decision)), signature.value, SIGNER.publicKey)).toBe(true)
  expect(shown.document).toEqual({
    ...{ instance: 1, number: `${number}-D1`, hash: contentHash(decision), signature: signature.value },
  })
  expect(provePlace(log, SIGNER.publicKey)).toMatchObject({ log: KEY.log })
  expect(log.leaf.facts).toEqual({ decision: contentHash(decision) })
  expect((await chamber.ask(documents.decisionFile, asked)).ok).toBe(true)
  expect(codesOf(await asking(db, 'cem').ask(documents.decisionFile, asked))).toEqual(['not-found'])
  expect(codesOf(await doctor.ask(documents.decisionFile, { ...asked, instance: 2 }))).toEqual(['not-found'])
})

test('decisionPdf is the same bytes for applicant and desk whenever it is asked for; in English another document', async ({
  db,
}) => {
  const { doctor, chamber, applicationId, decide } = await filed(db)
  await decide()
  const pdf = async (who = doctor, language = 'pl') =>
    (await who.ask(documents.decisionPdf, { applicationId, instance: 1, language })).value
  const first = await pdf()
  expect(Buffer.from(first.bytes).subarray(0, 5).toString()).toBe('%PDF-')
  expect(first.fileName).toMatch(/^\d{4}-U-\d{5}-D1\.pdf$/)
  await appendToLog(db, KEY)
  expect(Buffer.compare((await pdf(chamber)).bytes, first.bytes)).toBe(0)
  expect(Buffer.compare((await pdf(doctor, 'en')).bytes, first.bytes)).not.toBe(0)
  const stranger = asking(db, 'cem')
  expect(codesOf(await stranger.ask(documents.decisionPdf, { applicationId, instance: 1 }))).toEqual(['not-found'])
})
