import { type Db, sql } from '../db/pool.ts'
import { completePartsOf, type Hash, rootOf, type Span } from './merkle.ts'

/** The hash of a complete subtree; at level 0 a leaf's own. */
export async function getNode(db: Db, level: number, index: number): Promise<Hash> {
  const found =
    level === 0
      ? await sql<{ hash: Hash }>`select hash from platform.log_leaf where index = ${index}`.execute(db)
      : await sql<{ hash: Hash }>`
          select hash from platform.log_node where level = ${level} and index = ${index}`.execute(db)
  const [node] = found.rows
  if (!node) throw new Error(`the log has no node ${index} of level ${level}`)
  return node.hash
}

/** The hash over a span of leaves that a proof or a head names, from at most one node for each level. */
export async function hashOfSpan(db: Db, span: Span): Promise<Hash> {
  const parts: Hash[] = []
  for (const { level, index } of completePartsOf(span)) parts.push(await getNode(db, level, index))
  return rootOf(parts)
}

export async function hashesOfSpans(db: Db, spans: readonly Span[]): Promise<Hash[]> {
  const hashes: Hash[] = []
  for (const span of spans) hashes.push(await hashOfSpan(db, span))
  return hashes
}
