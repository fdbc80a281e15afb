import { hashOfRow, type TrailRow } from './leaf-data.ts'
import { isNoteSignedBy, readHead, readNote } from './note.ts'
import type { LogPlace } from './place.ts'
import { isIncluded } from './verify-proof.ts'

export type PlaceFault = 'checkpoint-unreadable' | 'checkpoint-forged' | 'not-included'

/** What a place in the log states, once it is known to be true. */
export interface ProvedPlace {
  readonly log: string
  readonly index: number
  readonly size: number
}

/** Whether a leaf stands where it says in a log that was signed with this key. Needs no database. */
export function provePlace({ leaf, index, checkpoint, proof }: LogPlace, publicKey: string): ProvedPlace | PlaceFault {
  const note = readNote(checkpoint)
  const head = note && readHead(note.text)
  if (!note || !head) return 'checkpoint-unreadable'
  if (!isNoteSignedBy(note, head.log, publicKey)) return 'checkpoint-forged'
  const hash = hashOfRow(leaf as unknown as TrailRow)
  const hashes = proof.map((one) => Buffer.from(one, 'base64'))
  if (!isIncluded({ hash, index }, head, hashes)) return 'not-included'
  return { log: head.log, index, size: head.size }
}
