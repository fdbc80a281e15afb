import { accept, refuse } from '../../kernel/verdict.ts'
import { command, reading, type UseCase } from '../command/command.ts'
import * as contract from './contract.ts'
import { findHead, findLeaf, insertCosignature } from './heads.ts'
import { consistencyPath, type Hash, inclusionPath } from './merkle.ts'
import { hashesOfSpans, hashOfSpan } from './nodes.ts'
import { isNoteSignedBy, readNote } from './note.ts'

/** Names of witnesses and their public keys: who may sign under a head. */
export type Witnesses = Readonly<Record<string, string>>

const base64 = (hashes: readonly Hash[]): string[] => hashes.map((hash) => hash.toString('base64'))

const getLogHead = (publicKey: string) =>
  reading(contract.getLogHead, async ({ size }, { db }) => {
    const head = await findHead(db, size)
    return head ? accept({ ...head, key: publicKey }) : refuse('not-found')
  })

const proveInclusion = reading(contract.proveInclusion, async ({ leafId, size }, { db }) => {
  const [head, leaf] = [await findHead(db, size), await findLeaf(db, leafId)]
  if (!head || !leaf || leaf.index >= head.size) return refuse('not-found')
  const { index } = leaf
  const hash = await hashOfSpan(db, { from: index, until: index + 1 })
  const proof = await hashesOfSpans(db, inclusionPath(index, { from: 0, until: head.size }))
  return accept({ size: head.size, index, leafHash: hash.toString('base64'), proof: base64(proof) })
})

const proveConsistency = reading(contract.proveConsistency, async ({ from, until }, { db }) => {
  const [earlier, later] = [from === 0 || (await findHead(db, from)), await findHead(db, until)]
  if (!earlier || !later || from > until) return refuse('not-found')
  return accept({ proof: base64(await hashesOfSpans(db, consistencyPath(from, until))) })
})

const cosignHead = (witnesses: Witnesses) =>
  command(contract.cosignHead, async ({ size, line }, { db }) => {
    const head = await findHead(db, size)
    if (!head) return refuse('not-found')
    const signed = readNote(`${textOf(head.note)}\n${line.trim()}\n`)
    const known = Object.entries(witnesses).find(([name, key]) => signed && isNoteSignedBy(signed, name, key))
    if (!known) return refuse('unknown-witness')
    await insertCosignature(db, { size, witness: known[0], line: line.trim() })
    return accept({ note: (await findHead(db, size))?.note ?? head.note })
  })

const textOf = (note: string): string => note.slice(0, note.lastIndexOf('\n\n') + 1)

export const logUseCases = (publicKey: string, witnesses: Witnesses): readonly UseCase[] => [
  getLogHead(publicKey),
  proveInclusion,
  proveConsistency,
  cosignHead(witnesses),
]

/** `OPENSMK_LOG_WITNESSES` as `name=key name=key`, keys in base64url. */
export const readWitnesses = (text = ''): Witnesses =>
  Object.fromEntries(
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => {
        const at = pair.indexOf('=')
        if (at < 1) throw new Error(`OPENSMK_LOG_WITNESSES: ${pair} is not name=key`)
        return [pair.slice(0, at), pair.slice(at + 1)]
      }),
  )
