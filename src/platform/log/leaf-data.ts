import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import { type Hash, leafHash } from './merkle.ts'

/** A leaf of the trail as it stands in the database. */
export interface TrailRow {
  readonly id: string
  readonly number: number
  readonly at: string
  readonly request_id: string
  readonly action: string
  readonly account_id: string | null
  readonly person_id: string | null
  readonly role: string | null
  readonly subject_person_id: string | null
  readonly facts: JsonValue
}

export const TRAIL_COLUMNS = [
  'id',
  'number',
  'at',
  'request_id',
  'action',
  'account_id',
  'person_id',
  'role',
  'subject_person_id',
  'facts',
] as const satisfies readonly (keyof TrailRow)[]

/** What of a leaf is hashed: everything, in the one way to write it. */
export const hashOfRow = (row: TrailRow): Hash =>
  leafHash(
    Buffer.from(canonicalJson(Object.fromEntries(TRAIL_COLUMNS.map((column) => [column, row[column] as JsonValue])))),
  )
