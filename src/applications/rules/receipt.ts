import type { JsonValue } from '../../kernel/canonical-json.ts'

/**
 * What a receipt says of itself; a reader of another version must say that it cannot read this one.
 *
 * @policy decision 0114
 */
export const RECEIPT_FORMAT = { name: 'opensmk.receipt', version: 1 } as const

/**
 * The root of a receipt in XML: its schema is receipt.xsd.
 *
 * @policy decision 0175
 */
export const RECEIPT_XML = { name: 'filingReceipt', namespace: 'urn:opensmk:receipt:1' } as const

export interface Receipted {
  readonly applicationId: string
  readonly number: string
  readonly process: string
  readonly round: string
  readonly version: number
  readonly filedAt: string
  readonly filedBy: { readonly personId: string; readonly name: string }
  readonly desk: readonly string[]
  /** SHA-256 of the canonical form of what was filed, in hexadecimal. */
  readonly hash: string
  readonly attachments: readonly ReceiptedFile[]
}

/** A file that was filed with it; the hash is of the bytes that are kept. */
export interface ReceiptedFile {
  readonly key: string
  readonly name: string
  readonly mediaType: string
  readonly byteLength: number
  readonly sha256: string
}

/**
 * The payload of a receipt, which is signed in its canonical form: what was filed and attached, by their hashes, by
 * whom, when and to whom. It names the moment of the database at which the filing was written.
 *
 * @law DU/2005/565 art. 3 pkt 20
 * @policy decision 0114
 */
export const receiptPayload = (receipted: Receipted): JsonValue => ({
  format: { ...RECEIPT_FORMAT },
  ...{ applicationId: receipted.applicationId, number: receipted.number, process: receipted.process },
  ...{ round: receipted.round, version: receipted.version, filedAt: receipted.filedAt },
  filedBy: { ...receipted.filedBy },
  desk: [...receipted.desk],
  content: { algorithm: 'SHA-256', hash: receipted.hash },
  attachments: receipted.attachments.map(({ key, name, mediaType, byteLength, sha256 }) => ({
    ...{ key, name, mediaType, byteLength },
    ...{ algorithm: 'SHA-256', hash: sha256 },
  })),
})
