import { createHash } from 'node:crypto'
import { isSignedBy, type Signer } from '../signing/ed25519.ts'
import type { TreeHead } from './verify-proof.ts'

/**
 * A signed note (C2SP signed-note): a text that ends with a newline, an empty line, and a line for each signature,
 * `— name base64(4 bytes that name the key, then the signature)`. A head of the log is the note of three lines that
 * C2SP tlog-checkpoint writes: the log's name, its size, its root in base64.
 */
export interface Note {
  readonly text: string
  readonly signatures: readonly { readonly name: string; readonly bytes: Buffer }[]
}

const ED25519 = 1
const KEY_ID_BYTES = 4

export const headText = (log: string, { size, root }: TreeHead): string =>
  `${log}\n${size}\n${root.toString('base64')}\n`

/** A line under a note: who signs, and with which key. */
export function signatureLine(text: string, name: string, signer: Signer): string {
  const signature = Buffer.from(signer.sign(Buffer.from(text)), 'base64url')
  const bytes = Buffer.concat([keyId(name, signer.publicKey), signature])
  return `— ${name} ${bytes.toString('base64')}\n`
}

/** The first four bytes of a hash over name and key: they tell keys apart, and prove nothing. */
function keyId(name: string, publicKey: string): Buffer {
  const key = Buffer.from(publicKey, 'base64url')
  const hash = createHash('sha256').update(name).update(Buffer.of(10, ED25519)).update(key).digest()
  return hash.subarray(0, KEY_ID_BYTES)
}

const LINE = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/

/** Undefined where the text is no signed note. */
export function readNote(written: string): Note | undefined {
  const parted = written.lastIndexOf('\n\n')
  if (parted < 0 || !written.endsWith('\n')) return undefined
  const lines = written.slice(parted + 2, -1).split('\n')
  const signatures = lines.flatMap((line) => {
    const [, name, bytes] = LINE.exec(line) ?? []
    return name && bytes ? [{ name, bytes: Buffer.from(bytes, 'base64') }] : []
  })
  return signatures.length === lines.length ? { text: written.slice(0, parted + 1), signatures } : undefined
}

/** Whether a note carries a signature of this name by this key. */
export const isNoteSignedBy = ({ text, signatures }: Note, name: string, publicKey: string): boolean =>
  signatures.some(
    (one) =>
      one.name === name &&
      one.bytes.subarray(0, KEY_ID_BYTES).equals(keyId(name, publicKey)) &&
      isSignedBy(Buffer.from(text), one.bytes.subarray(KEY_ID_BYTES).toString('base64url'), publicKey),
  )

/** The head that a checkpoint's text states; undefined where it states none. */
export function readHead(text: string): (TreeHead & { log: string }) | undefined {
  const [log, size, root] = text.split('\n')
  if (!log || !size || !root || !/^(0|[1-9]\d{0,15})$/.test(size)) return undefined
  const bytes = Buffer.from(root, 'base64')
  return bytes.length === 32 ? { log, size: Number(size), root: bytes } : undefined
}
