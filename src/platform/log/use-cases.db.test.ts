import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { test as base } from '../../../tests/support/database.ts'
import { writeLeaf } from '../audit/trail.ts'
import { Runner } from '../command/runner.ts'
import type { RequestOf, Route } from '../contract/route.ts'
import { openDb, openPool } from '../db/pool.ts'
import { signerOf } from '../signing/ed25519.ts'
import { appendToLog } from './append.ts'
import * as contract from './contract.ts'
import { isNoteSignedBy, readHead, readNote, signatureLine } from './note.ts'
import { logUseCases, readWitnesses } from './use-cases.ts'
import { isConsistent, isIncluded, type TreeHead } from './verify-proof.ts'

const keyOf = (byte: number) => signerOf(Buffer.alloc(32, byte).toString('base64url'))
const [SIGNER, WITNESS, STRANGER] = [keyOf(1), keyOf(2), keyOf(3)]
const LOG = 'opensmk.example'

const test = base.extend('log', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  onCleanup(() => pool.end())
  const db = openDb(pool)
  const runner = new Runner(db, () => false)
  const cases = logUseCases(SIGNER.publicKey, readWitnesses(`witness.example=${WITNESS.publicKey}`))
  const leaves: string[] = []
  const grow = async (count: number) => {
    for (let each = 0; each < count; each += 1) {
      const id = randomUUID()
      const nobody = { accountId: null, personId: null, role: null, subjectPersonId: null }
      await writeLeaf(db, { id, requestId: 'r', action: 'act', facts: {}, ...nobody })
      leaves.push(id)
    }
    await appendToLog(db, { log: LOG, signer: SIGNER })
  }
  await grow(5)
  await grow(8)
  const asks = async <R extends Route>(route: R, input: RequestOf<R>) => {
    const useCase = cases.find((one) => one.route === route)
    if (!useCase) throw new Error('no such use case')
    const origin = { address: '127.0.0.1', agent: 'test' }
    return runner.run(useCase, { input: input as Record<string, unknown>, requestId: 'r', origin })
  }
  const gets = async <R extends Route>(route: R, input: RequestOf<R>) => {
    const verdict = await asks(route, input)
    if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusals))
    // biome-ignore lint/suspicious/noExplicitAny: the tests below read it by the route that they asked
    return verdict.value as any
  }
  return { leaves, asks, gets }
})

const bytes = (text: string) => Buffer.from(text, 'base64')
const headOf = (note: string): TreeHead => {
  const head = readHead(readNote(note)?.text ?? '')
  if (!head) throw new Error('no head')
  return head
}

test('anybody may fetch the newest head and check its signature with the key alone', async ({ log }) => {
  const { size, note, key } = await log.gets(contract.getLogHead, {})
  const signed = readNote(note)
  expect([size, key]).toEqual([13, SIGNER.publicKey])
  expect(signed && isNoteSignedBy(signed, LOG, SIGNER.publicKey)).toBe(true)
  expect(signed && isNoteSignedBy(signed, LOG, STRANGER.publicKey)).toBe(false)
})

test('a leaf is proven in each head that holds it, and in none that is older', async ({ log }) => {
  const [first = '', last = ''] = [log.leaves[2], log.leaves[12]]
  for (const size of [5, 13]) {
    const head = headOf((await log.gets(contract.getLogHead, { size: String(size) })).note)
    const proven = await log.gets(contract.proveInclusion, { leafId: first, size: String(size) })
    expect(isIncluded({ hash: bytes(proven.leafHash), index: proven.index }, head, proven.proof.map(bytes))).toBe(true)
  }
  expect(await log.asks(contract.proveInclusion, { leafId: last, size: '5' })).toMatchObject({ ok: false })
  expect(await log.asks(contract.proveInclusion, { leafId: randomUUID() })).toMatchObject({ ok: false })
})

test('a head is proven to continue the one before', async ({ log }) => {
  const [earlier, later] = [
    headOf((await log.gets(contract.getLogHead, { size: '5' })).note),
    headOf((await log.gets(contract.getLogHead, {})).note),
  ]
  const { proof } = await log.gets(contract.proveConsistency, { from: '5', until: '13' })
  expect(isConsistent(earlier, later, proof.map(bytes))).toBe(true)
  expect(await log.asks(contract.proveConsistency, { from: '13', until: '5' })).toMatchObject({ ok: false })
  expect(await log.asks(contract.proveConsistency, { from: '4', until: '13' })).toMatchObject({ ok: false })
})

test('a known witness signs beneath a head; a stranger, or a signature under another head, is refused', async ({
  log,
}) => {
  const text = readNote((await log.gets(contract.getLogHead, {})).note)?.text ?? ''
  const other = readNote((await log.gets(contract.getLogHead, { size: '5' })).note)?.text ?? ''
  const lineBy = (signer: typeof WITNESS, over: string) => signatureLine(over, 'witness.example', signer)
  const cosigning = (line: string) => log.asks(contract.cosignHead, { size: '13', line })
  const refused = { ok: false, refusals: [expect.objectContaining({ code: 'unknown-witness' })] }
  expect(await cosigning(lineBy(STRANGER, text))).toMatchObject(refused)
  expect(await cosigning(lineBy(WITNESS, other))).toMatchObject(refused)
  expect(await cosigning('no line')).toMatchObject(refused)

  expect(await cosigning(lineBy(WITNESS, text))).toMatchObject({ ok: true })
  expect(await cosigning(lineBy(WITNESS, text))).toMatchObject({ ok: true })
  const signed = readNote((await log.gets(contract.getLogHead, {})).note)
  expect(signed?.signatures.map(({ name }) => name)).toEqual([LOG, 'witness.example'])
  expect(signed && isNoteSignedBy(signed, 'witness.example', WITNESS.publicKey)).toBe(true)
})

test('a witness is named with its key', () => {
  expect(readWitnesses()).toEqual({})
  expect(() => readWitnesses('witness.example')).toThrow('is not name=key')
})
