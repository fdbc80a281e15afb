import type { JsonValue } from '../../kernel/canonical-json.ts'
import { type Db, sql } from '../db/pool.ts'
import { findHeadOver, findLeaf } from './heads.ts'
import { TRAIL_COLUMNS, type TrailRow } from './leaf-data.ts'
import { inclusionPath } from './merkle.ts'
import { hashesOfSpans } from './nodes.ts'

/** Where a leaf stands in the log, with all that it takes to check it off line; hashes in base64. */
export interface LogPlace {
  /** The leaf whole, as it was hashed. */
  readonly leaf: { readonly [column: string]: JsonValue }
  readonly index: number
  /** The first signed head that covers the leaf, with the signatures of its witnesses. */
  readonly checkpoint: string
  readonly proof: readonly string[]
}

/** Undefined while the log has not taken the leaf yet, which it does within a second or two, and to whom it is closed. */
export async function findPlace(db: Db, leafId: string): Promise<LogPlace | undefined> {
  const found = await sql<TrailRow>`
    select ${sql.join(TRAIL_COLUMNS.map((column) => sql.ref(column)))}
    from platform.audit_leaf where id = ${leafId}`.execute(db)
  const [[row], leaf] = [found.rows, await findLeaf(db, leafId)]
  const head = leaf && (await findHeadOver(db, leaf.index))
  if (!row || !head) return undefined
  const hashes = await hashesOfSpans(db, inclusionPath(leaf.index, { from: 0, until: head.size }))
  return {
    leaf: Object.fromEntries(TRAIL_COLUMNS.map((column) => [column, row[column]])),
    ...{ index: leaf.index, checkpoint: head.note, proof: hashes.map((hash) => hash.toString('base64')) },
  }
}
