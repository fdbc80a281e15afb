import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { contentHash } from '../../applications/commands/content-hash.ts'
import { decisionPayload } from '../../applications/rules/decision-payload.ts'
import { RECEIPT_XML, receiptPayload } from '../../applications/rules/receipt.ts'
import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import { xmlOf } from '../../platform/documents/xml-values.ts'
import { hashOfRow, type TrailRow } from '../../platform/log/leaf-data.ts'
import { leafHash, nodeHash } from '../../platform/log/merkle.ts'
import { headText, signatureLine } from '../../platform/log/note.ts'
import { signerOf } from '../../platform/signing/ed25519.ts'
import * as decisions from './decision-verify.ts'
import { pl } from './messages.pl.ts'
import { run } from './receipt-verify.ts'

const signerOfByte = (byte: number) => signerOf(Buffer.alloc(32, byte).toString('base64url'))
const [SIGNER, STRANGER, LOGGER] = [signerOfByte(7), signerOfByte(8), signerOfByte(9)]
const hashOfFile = (text: string) => createHash('sha256').update(text).digest('hex')
const CONTENT = { profession: 'doctor', licenceNumber: '6990002', why: 'Źdźbło <&> "trawy"' }
const RECEIPT = receiptPayload({
  attachments: [
    { key: 'scan', name: 'prawo.jpg', mediaType: 'image/jpeg', byteLength: 4, sha256: hashOfFile('prawo') },
  ],
  ...{ applicationId: 'x', number: '2026/U/00001', process: 'role-request', round: 'trainee', version: 1 },
  ...{ filedAt: '2026-11-26T04:00:00Z', filedBy: { personId: 'p', name: 'Julian Indeks' }, desk: ['chamber'] },
  hash: contentHash(CONTENT),
}) as { [name: string]: JsonValue }
const DECISION = decisionPayload({
  ...{ number: '2026/U/00001-D1', decidedAt: '2026-11-27T04:00:00Z', body: 'izba', outcome: 'refused' },
  ...{ legalBasis: 'art. 3', grounds: 'Nie ma w rejestrze.', remedies: 'Odwołanie.' },
  applicant: { personId: 'p', name: 'Julian Indeks' },
  decidedBy: { personId: 'r', name: 'Renata Rejestr', role: 'chamber' },
  application: {
    ...{ id: 'x', number: '2026/U/00001', process: 'role-request', round: 'trainee', version: 1 },
    ...{ filedAt: '2026-11-26T04:00:00Z', hash: contentHash(CONTENT) },
  },
})

const signatureOf = (payload: JsonValue, signer = SIGNER) => ({
  publicKey: signer.publicKey,
  value: signer.sign(Buffer.from(canonicalJson(payload))),
})

/** A log of three leaves, ours in the middle. */
function placed(facts: { [name: string]: JsonValue }, logger = SIGNER) {
  const leaf = { ...aLeaf(), facts }
  const [before, after] = [leafHash(Buffer.of(1)), leafHash(Buffer.of(2))]
  const left = nodeHash(before, hashOfRow(leaf as unknown as TrailRow))
  const text = headText('opensmk.example', { size: 3, root: nodeHash(left, after) })
  const checkpoint = `${text}\n${signatureLine(text, 'opensmk.example', logger)}`
  return { leaf, index: 1, checkpoint, proof: [before, after].map((hash) => hash.toString('base64')) }
}
const aLeaf = (): { [name: string]: JsonValue } => ({
  ...{ id: 'l', number: 4, at: '2026-11-26T04:00:00.000Z', request_id: 'q', action: 'application filed' },
  ...{ account_id: 'a', person_id: 'p', role: 'student', subject_person_id: 'p' },
})

const LOG = placed({ receipt: contentHash(RECEIPT) })
const WHOLE = { receipt: RECEIPT, signature: signatureOf(RECEIPT), content: CONTENT, log: LOG }
const JUDGED = {
  decision: DECISION,
  signature: signatureOf(DECISION),
  log: placed({ decision: contentHash(DECISION) }),
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opensmk-receipt-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Run = typeof run
async function verify(file: unknown, args = ['--key', SIGNER.publicKey], checked: Run = run) {
  const path = join(folder, 'receipt.json')
  await writeFile(path, typeof file === 'string' ? file : JSON.stringify(file, null, 2))
  const said: string[] = []
  const [out, errors] = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0),
  )
  const code = await checked([path, ...args])
  out?.mockRestore()
  errors?.mockRestore()
  return { code, said: said.join('') }
}

const asXml = (file: JsonValue): string => xmlOf(RECEIPT_XML, file)

describe.each([
  ['JSON', (file: JsonValue) => JSON.stringify(file, null, 2)],
  ['XML', asXml],
])('decisions 0114, 0175: a receipt in %s', (_form, written) => {
  test('as it was given is valid, and stands in the log', async () => {
    const { code, said } = await verify(written(WHOLE))
    expect([code, said]).toEqual([0, expect.stringContaining('2026/U/00001')])
    expect(said).toContain('ślad 1 dziennika opensmk.example')
  })

  test('without a place in the log is valid, and says that it proves none', async () => {
    const { log, ...early } = WHOLE
    const { code, said } = await verify(written(early))
    expect([code, said]).toEqual([0, expect.stringContaining(pl.place.none)])
    expect(log.index).toBe(1)
  })

  const faults = pl.receipt.faults
  const changed = (more: object): JsonValue => ({ ...WHOLE, ...more }) as JsonValue
  const inLog = (more: object) => changed({ log: { ...LOG, ...more } })
  test.each([
    ['another number', changed({ receipt: { ...RECEIPT, number: '2026/U/00002' } }), faults.forged],
    ['another moment', changed({ receipt: { ...RECEIPT, filedAt: '2026-11-25T04:00:00Z' } }), faults.forged],
    ['an attachment more', changed({ receipt: { ...RECEIPT, attachments: [{ hash: 'a' }] } }), faults.forged],
    ['another content', changed({ content: { ...CONTENT, licenceNumber: '1990014' } }), faults['content-changed']],
    ['a field more', changed({ content: { ...CONTENT, more: '' } }), faults['content-changed']],
    ['a field less', changed({ content: { profession: 'doctor' } }), faults['content-changed']],
    ['a stranger’s signature', changed({ signature: signatureOf(RECEIPT, STRANGER) }), faults['other-key']],
    ['a damaged signature', changed({ signature: { ...WHOLE.signature, value: 'AAAA' } }), faults.forged],
    [
      'another moment in the leaf',
      inLog({ leaf: { ...LOG.leaf, at: '2026-11-25T04:00:00.000Z' } }),
      faults['not-included'],
    ],
    ['another place', inLog({ index: 2 }), faults['not-included']],
    ['a place beyond the head', inLog({ index: 3 }), faults['not-included']],
    ['a proof that is short', inLog({ proof: LOG.proof.slice(1) }), faults['not-included']],
    ['another head', inLog({ checkpoint: LOG.checkpoint.replace('\n3\n', '\n4\n') }), faults['checkpoint-forged']],
    ['no head', inLog({ checkpoint: 'opensmk.example' }), faults['checkpoint-unreadable']],
    [
      'a head by a stranger',
      changed({ log: placed(LOG.leaf.facts as object as never, STRANGER) }),
      faults['checkpoint-forged'],
    ],
    ['the leaf of another', changed({ log: placed({ receipt: contentHash('another') }) }), faults['leaf-of-another']],
    ['a leaf that names none', changed({ log: placed({}) }), faults['leaf-of-another']],
  ])('with %s is refused by name', async (_what, file, fault) => {
    expect(await verify(written(file))).toEqual({ code: 1, said: `${fault}\n` })
  })

  test('signed by another installation is refused by name', async () => {
    expect(await verify(written(WHOLE), ['--key', STRANGER.publicKey])).toEqual({
      code: 1,
      said: `${faults['other-key']}\n`,
    })
  })

  test('is held against the key of the log, where that is another', async () => {
    const file = written(changed({ log: placed({ receipt: contentHash(RECEIPT) }, LOGGER) }))
    const keys = ['--key', SIGNER.publicKey, '--log-key']
    expect((await verify(file, [...keys, LOGGER.publicKey])).code).toBe(0)
    expect(await verify(file, [...keys, STRANGER.publicKey])).toEqual({
      code: 1,
      said: `${faults['checkpoint-forged']}\n`,
    })
  })
})

describe('decision 0188: an attachment of a receipt', () => {
  const given = async (...texts: string[]) => {
    const paths = texts.map((_, at) => join(folder, `kopia-${at}.jpg`))
    for (const [at, path] of paths.entries()) await writeFile(path, texts[at] ?? '')
    return verify(WHOLE, ['--key', SIGNER.publicKey, ...paths.flatMap((path) => ['--attachment', path])])
  }
  test('is as it was filed, whatever its copy is called', async () => {
    const { code, said } = await given('prawo')
    expect([code, said]).toEqual([0, expect.stringContaining('złożono jako „prawo.jpg”')])
    expect(said).not.toContain('Nie sprawdzono')
  })

  test('that is another is named, and the one that was not given too', async () => {
    const { code, said } = await given('inne')
    expect(code).toBe(1)
    expect(said).toContain('ZAŁĄCZNIK NIEZGODNY')
    expect(said).toContain(`Nie sprawdzono załącznika „prawo.jpg” (SHA-256 ${hashOfFile('prawo')})`)
    expect((await given('prawo', 'inne')).code).toBe(1)
  })

  test('that is not there, or is held against a decision, cannot be checked', async () => {
    const args = ['--key', SIGNER.publicKey, '--attachment', join(folder, 'nie-ma.jpg')]
    expect((await verify(WHOLE, args)).code).toBe(2)
    expect((await verify(JUDGED, args, decisions.run)).code).toBe(2)
  })
})

describe('a decision', () => {
  const faults = pl.decision.faults
  const args = ['--key', SIGNER.publicKey]
  test('as it was given is valid, and stands in the log', async () => {
    const { code, said } = await verify(JUDGED, args, decisions.run)
    expect([code, said]).toEqual([0, expect.stringContaining('2026/U/00001-D1')])
    expect(said).toContain('ślad 1')
  })

  test.each([
    ['other grounds', { ...JUDGED, decision: { ...DECISION, grounds: 'Inne.' } }, faults.forged],
    ['another outcome', { ...JUDGED, decision: { ...DECISION, outcome: 'accepted' } }, faults.forged],
    ['the leaf of a receipt', { ...JUDGED, log: LOG }, faults['leaf-of-another']],
    ['a stranger’s signature', { ...JUDGED, signature: signatureOf(DECISION, STRANGER) }, faults['other-key']],
  ])('with %s is refused by name', async (_what, file, fault) => {
    expect(await verify(file, args, decisions.run)).toEqual({ code: 1, said: `${fault}\n` })
  })

  test('is no receipt, and a receipt no decision', async () => {
    expect((await verify(WHOLE, args, decisions.run)).code).toBe(2)
    expect((await verify(JUDGED)).code).toBe(2)
    expect((await verify(JUDGED, [], decisions.run)).code).toBe(2)
  })
})

test.each([
  ['not JSON'],
  [{ receipt: { format: { name: 'opensmk.receipt', version: 2 } } }],
  [{}],
  [asXml(WHOLE as JsonValue).replace('urn:opensmk:receipt:1', 'urn:opensmk:receipt:2')],
  [asXml(WHOLE as JsonValue).replace('</filingReceipt>', '')],
])('what is no receipt cannot be checked: %j', async (file) => expect((await verify(file)).code).toBe(2))

test('without a key or a file nothing is checked', async () => {
  const silent = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await run(['receipt.json'])).toBe(2)
  expect(await run([])).toBe(2)
  expect(await run(['--what', 'x'])).toBe(2)
  expect(await run([join(folder, 'gone.json'), '--key', 'x'])).toBe(2)
  silent.mockRestore()
})
