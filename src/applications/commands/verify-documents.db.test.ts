import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect } from 'vitest'
import { CHAMBER, doctorAndChamber, SIGNER, test } from '../../../tests/support/applications.ts'
import { signerOf } from '../../platform/signing/ed25519.ts'
import * as contract from '../contract/applications.ts'
import * as cases from '../contract/cases.ts'
import { verifyDocuments } from './verify-documents.ts'

const REFUSED = {
  ...{ outcome: 'refused', legalBasis: 'art. 3 ust. 5', grounds: 'Nie figurujesz w rejestrze.' },
  remedies: 'Odwołanie w terminie 14 dni.',
}

test('a superuser who changes, adds or removes what was filed or decided is found, and the document is named', async ({
  db,
  databaseUrl,
}) => {
  const { doctor, chamber } = await doctorAndChamber(db)
  const { applicationId } = (await doctor.ask(contract.openDraft, { process: 'role-request', round: 'trainee' })).value
  const draft = { profession: 'doctor', licenceNumber: '3990007', body: CHAMBER }
  const { number } = (await doctor.ask(contract.fileApplication, { applicationId, key: randomUUID(), draft })).value
  const { version } = (await chamber.ask(contract.getApplication, { applicationId })).value
  await chamber.ask(cases.decideApplication, { applicationId, version, ...REFUSED })
  expect(await verifyDocuments(db, SIGNER.publicKey)).toEqual({ documents: 2, faults: [] })

  const owner = new pg.Client({ connectionString: databaseUrl })
  await owner.connect()
  /** What is found after one statement of the superuser's, which is then undone. */
  const after = async (statement: string) => {
    await owner.query('create schema kept')
    for (const table of ['filed_version', 'decision', 'filing_key'])
      await owner.query(`create table kept.${table} as select * from applications.${table}`)
    await owner.query('create table kept.leaf as select id, facts from platform.audit_leaf')
    await owner.query(statement)
    const { faults } = await verifyDocuments(db, SIGNER.publicKey)
    await owner.query('delete from applications.filing_key')
    await owner.query('delete from applications.filed_version')
    await owner.query('delete from applications.decision')
    for (const table of ['filed_version', 'decision', 'filing_key'])
      await owner.query(`insert into applications.${table} select * from kept.${table}`)
    await owner.query('update platform.audit_leaf l set facts = k.facts from kept.leaf k where k.id = l.id')
    await owner.query(`update applications.application set number = '${number}'`)
    await owner.query('drop schema kept cascade')
    return faults
  }
  const filing = { what: 'filing-changed', number, version: 1 }
  const decision = { what: 'decision-changed', number: `${number}-D1` }
  const version1 = 'update applications.filed_version set'
  expect(await after(`${version1} content = content || '{"licenceNumber": "1990014"}'`)).toEqual([filing])
  expect(await after(`${version1} filed_at = filed_at - interval '1 day'`)).toEqual([filing])
  expect(await after(`${version1} receipt = receipt || '{"filedAt": "2020-01-01T00:00:00Z"}'`)).toEqual([filing])
  expect(await after(`update applications.application set number = '2020/U/99999'`)).toEqual([
    { ...filing, number: '2020/U/99999' },
  ])
  expect(await after(`update applications.decision set outcome = 'accepted'`)).toEqual([decision])
  expect(await after(`update applications.decision set grounds = 'Inne, dopisane później.'`)).toEqual([decision])
  expect(await after(`update applications.decision set decided_by = '${doctor.personId}'`)).toEqual([decision])
  const unnamed = `update platform.audit_leaf set facts = '{}' where action like 'application %'`
  expect((await after(unnamed)).map(({ what }) => what)).toEqual(['filing-unlogged', 'decision-unlogged'])
  expect(await after('delete from applications.decision')).toMatchObject([{ what: 'document-removed' }])
  const removed = 'delete from applications.filing_key; delete from applications.filed_version'
  expect(await after(removed)).toMatchObject([{ what: 'document-removed' }])
  expect((await verifyDocuments(db, SIGNER.publicKey)).faults).toEqual([])
  await owner.end()

  const another = signerOf(Buffer.alloc(32, 9).toString('base64url'))
  expect((await verifyDocuments(db, another.publicKey)).faults).toEqual([filing, decision])
})
