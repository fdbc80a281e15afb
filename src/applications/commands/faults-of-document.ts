import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import { isSignedBy } from '../../platform/signing/ed25519.ts'
import type { NumberedVersion } from '../queries/documents.ts'
import type { DecisionTable } from '../store/tables.ts'
import { contentHash } from './content-hash.ts'

/** A document with the hash that its leaf names; null where there is no such leaf. */
export type Named<Row> = Row & { readonly named: string | null }

/** One document that is not as it was signed, or that the trail knows nothing of, or that is gone. */
export type DocumentFault =
  | { readonly what: 'filing-changed' | 'filing-unlogged'; readonly number: string; readonly version: number }
  | { readonly what: 'decision-changed' | 'decision-unlogged'; readonly number: string }
  | { readonly what: 'document-removed'; readonly leafId: string }

/** Whether a filed version is as it was signed, and named by the leaf that it left. */
export function faultsOfVersion(row: Named<NumberedVersion>, publicKey: string): DocumentFault[] {
  const { receipt, content, hash, signature, leaf_id, named, number: version, application_number } = row
  const number = application_number ?? ''
  const said = receipt as { [part: string]: JsonValue }
  const isWhole =
    isSignedBy(Buffer.from(canonicalJson(receipt)), signature, publicKey) &&
    contentHash({ ...content }) === hash &&
    contentHash([said.applicationId, said.number, said.version, said.filedAt, said.content] as JsonValue) ===
      contentHash([row.application_id, number, version, row.filed_at, { algorithm: 'SHA-256', hash }])
  if (!isWhole) return [{ what: 'filing-changed', number, version }]
  const isLogged = leaf_id === null || named === contentHash(receipt)
  return isLogged ? [] : [{ what: 'filing-unlogged', number, version }]
}

/** The same of a decision; one from before there were documents has nothing to be held against. */
export function faultsOfDecision(row: Named<DecisionTable>, publicKey: string): DocumentFault[] {
  const { payload, signature, named } = row
  if (payload === null || signature === null) return []
  const isWhole =
    isSignedBy(Buffer.from(canonicalJson(payload)), signature, publicKey) &&
    contentHash(columnsOf(row)) === contentHash(partsOf(payload))
  if (!isWhole) return [{ what: 'decision-changed', number: row.number ?? '' }]
  return named === contentHash(payload) ? [] : [{ what: 'decision-unlogged', number: payload.number }]
}

const columnsOf = (row: DecisionTable): JsonValue => [
  ...[row.application_id, row.number, row.outcome, row.grounds, row.legal_basis, row.remedies],
  ...[row.decided_at, row.decided_by],
]

const partsOf = (payload: NonNullable<DecisionTable['payload']>): JsonValue => [
  ...[payload.application.id, payload.number, payload.outcome, payload.grounds, payload.legalBasis, payload.remedies],
  ...[payload.decidedAt, payload.decidedBy.personId],
]
