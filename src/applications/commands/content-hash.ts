import { createHash } from 'node:crypto'
import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'

/** SHA-256 of the canonical form, in hexadecimal: equal contents have equal hashes, however they are written. */
export const contentHash = (content: JsonValue): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex')
