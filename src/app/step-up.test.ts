import { expect, test } from 'vitest'
import { isFile, type Route } from '../platform/contract/route.ts'
import type { FileStore } from '../platform/files/file-store.ts'
import { signerOf } from '../platform/signing/ed25519.ts'
import { sealerOf } from '../platform/signing/sealer.ts'
import { useCases as allUseCases } from './use-cases.ts'

const KEY = Buffer.alloc(32).toString('base64url')
const ROUTES = allUseCases({} as FileStore, signerOf(KEY), sealerOf(KEY)).map(({ route }) => route)
const nameOf = ({ method, path }: Route): string => `${method} ${path}`

/** Permissions by which one gives rights to others, lets people in, moves deadlines or carries a register away. */
const GRAVE: readonly string[] = [
  'account.import',
  'case.decide',
  'deputy.name',
  'identity.confirm',
  'outage.enter',
  'record.close',
  'register.export',
  'staff.run',
]

/** By these no register leaves, and nobody gets more than a sight or a part of one record, taken back at will. */
const ORDINARY: readonly string[] = [
  ...['application.file', 'application.read', 'body.list', 'case.read', 'letter.read', 'person.search', 'unit.list'],
  ...['outage.read', 'public', 'registration.own', 'signed-in'],
  ...['record.appoint-supervisor', 'record.complete', 'record.delegate', 'record.export'],
  ...['record.import', 'record.let-in', 'record.log', 'record.plan', 'record.read', 'record.sign-off'],
  ...['referral.enter', 'referral.read', 'unit.accept'],
]

/** Under a grave permission, and yet asked for nothing, each with the reason. */
const GIVES_NOTHING: Readonly<Record<string, string>> = {
  'POST /api/persons/found-twice': 'says who they are: whoever is joined is joined with a proof',
  'POST /api/proof-sheets/find': 'says whose sheet it is: whoever is confirmed is confirmed with a proof',
  'GET /api/staff': 'the people of one’s own institution',
  'POST /api/staff/candidate': 'says who it is: whoever is appointed is appointed with a proof',
  'GET /api/deputy-candidates': 'names only: whoever is named is named with a proof',
  'POST /api/applications/:applicationId/pass': 'the case goes on to the next desk, which decides it with a proof',
  'POST /api/applications/:applicationId/forward':
    'the case goes to the desk that is competent, which decides it with a proof',
  'POST /api/applications/:applicationId/opinions': 'another desk is asked what it thinks',
  'POST /api/applications/:applicationId/opinions/:opinionId': 'an opinion decides nothing',
  'POST /api/applications/:applicationId/return': 'the case goes back to its applicant, who has what they had',
}

/** Files that are no register. */
const NO_REGISTER: Readonly<Record<string, string>> = {
  'GET /api/calendar/:secret': 'one’s own deadlines, under an address that only they know',
  'GET /api/records/:recordId/pdf': 'one record, as its reader sees it on screen',
  'GET /api/records/:recordId/entries/:entryId/files/:fileId': 'the proof of one entry',
}
const OF_ONE_CASE = /^GET \/api\/applications\/:applicationId\//

test('decision 0167: every permission is grave or ordinary, and none stands twice', () => {
  const known = [...GRAVE, ...ORDINARY].toSorted()
  expect([...new Set(ROUTES.map(({ permission }) => permission))].toSorted()).toEqual(known)
})

test('decision 0111: every route that gives rights or carries a register away asks for a fresh proof', () => {
  const asksNothing = ROUTES.filter(({ permission, stepUp }) => GRAVE.includes(permission) && stepUp !== true)
  expect(asksNothing.map(nameOf).toSorted()).toEqual(Object.keys(GIVES_NOTHING).toSorted())
})

test('decision 0167: every file asks for a fresh proof, or is no register', () => {
  const asksNothing = ROUTES.filter(({ answer, stepUp }) => isFile(answer) && stepUp === undefined)
  const names = asksNothing.map(nameOf).filter((name) => !OF_ONE_CASE.test(name))
  expect(names.toSorted()).toEqual(Object.keys(NO_REGISTER).toSorted())
})

test('whoever may be asked for a proof is told so by the route', () => {
  const silent = ROUTES.filter(({ stepUp, refusals }) => stepUp && !refusals.includes('step-up-needed'))
  expect(silent.map(nameOf)).toEqual([])
})
