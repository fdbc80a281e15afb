import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFileStore } from '../platform/files/open-store.ts'
import { openSigner } from '../platform/signing/open-signer.ts'
import { openSealer } from '../platform/signing/sealer.ts'
import { useCases as allUseCases } from './use-cases.ts'

/** Reads that leave no leaf, each with the reason for which the trail would say nothing by it. */
const NOT_AUDITED: Readonly<Record<string, string>> = {
  '/api/me': 'one’s own name, asked by every screen',
  '/api/me/deputies': 'whom one named, and who named one',
  '/api/me/looks': 'one’s own trail: its reading would be all that it shows',
  '/api/me/passkeys': 'one’s own keys',
  '/api/me/registration': 'how far one’s own registration has come',
  '/api/me/second-factor': 'whether one has a second factor',
  '/api/me/sessions': 'one’s own devices',
  '/api/applications/deadlines': 'one’s own deadlines, asked every minute',
  '/api/calendar/:secret': 'one’s own deadlines, asked by a calendar every quarter of an hour (decision 0184)',
  '/api/me/calendar': 'whether one has a calendar',
  '/api/notices/:noticeId/letter': 'one’s own letter',
  '/api/outages': 'when the system was out of order, nobody’s data',
  '/api/notices': 'one’s own inbox, asked every minute',
  '/api/sign-in/personas': 'people who do not exist',
  '/api/import-mappings': 'one’s own choices of columns',
  '/api/bodies': 'a public register',
  '/api/units': 'a public register',
  '/api/log/head': 'hashes only, for anybody',
  '/api/log/leaves/:leafId/proof': 'hashes only, for anybody',
  '/api/log/consistency': 'hashes only, for anybody',
  '/api/record-units': 'a public register',
  '/api/signing-key': 'a public key',
  '/api/specialties': 'a public register',
  '/api/programmes/:programmeId': 'a published document',
}

async function reads() {
  const directory = mkdtempSync(join(tmpdir(), 'opensmk-audited-'))
  const all = allUseCases(
    openFileStore({}, directory),
    await openSigner({}, directory),
    await openSealer({}, directory),
  )
  rmSync(directory, { recursive: true })
  return all.filter(({ route }) => route.method === 'GET').map(({ route }) => route)
}

test('every read of personal data leaves a leaf, or stands here with the reason why not', async () => {
  const unaudited = (await reads()).filter(({ audit }) => audit === null).map(({ path }) => path)
  expect(unaudited.toSorted()).toEqual(Object.keys(NOT_AUDITED).toSorted())
})

/** What a use case calls that names the person or persons, itself or by the record that it asks for. */
const NAMES_THE_PERSON =
  /\b(concerns|shows)\(|\b(findVisible|findToTakeAway|visibleApplication|filedVersion|recordOfCode|referralToDecide)\(/

test('every leaf of a read names the person whose data it was, or stands here with the reason why not', () => {
  const nameless = globSync('src/*/commands/*.ts').flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    const name = /= reading\(contract\.(\w+)/.exec(text)?.[1]
    return name && !NAMES_THE_PERSON.test(text) ? [name] : []
  })
  const withoutLeaf = [
    'calendarFeed',
    'listBodies',
    'listDeadlines',
    'listOutages',
    'findLetters',
    'findUnits',
    'getProgramme',
    'getRegistration',
    'listDeputies',
    'listMappings',
    'listPersonas',
    'listSessions',
    'listSpecialties',
    'listUnits',
    'me',
  ]
  expect(nameless.toSorted()).toEqual(withoutLeaf.toSorted())
})
