import { createHash } from 'node:crypto'

/** SHA-256, 32 bytes. */
export type Hash = Buffer

/**
 * The hash of a leaf (RFC 9162, 2.1.1): the byte 0 before its data, so that no leaf can pass for a node.
 */
export const leafHash = (data: Uint8Array): Hash => createHash('sha256').update(LEAF).update(data).digest()

/** The hash of a node above two others: the byte 1, the left, the right. */
export const nodeHash = (left: Hash, right: Hash): Hash =>
  createHash('sha256').update(NODE).update(left).update(right).digest()

const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)

/** The root of no leaves is the hash of nothing. */
export const EMPTY_ROOT: Hash = createHash('sha256').digest()

/**
 * The hashes of the complete subtrees of a log, the largest first: all that is needed to go on with it. Of a log of
 * 11 leaves these are the subtrees of 8, 2 and 1.
 */
export type Frontier = readonly Hash[]

/** The frontier with one leaf more, which was the leaf number `size` (the first is 0). */
export function grown(frontier: Frontier, size: number, leaf: Hash): Hash[] {
  const next = [...frontier]
  let top = leaf
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    const left = next.pop()
    if (left === undefined) throw new Error('the frontier does not belong to a log of this size')
    top = nodeHash(left, top)
  }
  return [...next, top]
}

/** The root over a frontier: its subtrees joined from the smallest up. */
export const rootOf = (frontier: Frontier): Hash =>
  frontier.length === 0 ? EMPTY_ROOT : frontier.reduceRight((right, left) => nodeHash(left, right))

/** Where a subtree of more than one leaf is parted: the largest power of two below its size. */
const partOf = (size: number): number => 2 ** Math.floor(Math.log2(size - 1))

/** Leaves from one to before another; a proof names the subtrees whose hashes it needs, whoever has them looks them up. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** The subtrees that lead from leaf number `index` to the root of a log of `size` leaves (RFC 9162, 2.1.3.1). */
export function inclusionPath(index: number, { from, until }: Span): Span[] {
  if (until - from <= 1) return []
  const middle = from + partOf(until - from)
  return index < middle
    ? [...inclusionPath(index, { from, until: middle }), { from: middle, until }]
    : [...inclusionPath(index, { from: middle, until }), { from, until: middle }]
}

/** The subtrees that show that a log of `size` leaves continues the one of `earlier` leaves (RFC 9162, 2.1.4.1). */
export const consistencyPath = (earlier: number, size: number): Span[] =>
  earlier === 0 ? [] : sharedPath(earlier, { from: 0, until: size }, true)

function sharedPath(earlier: number, { from, until }: Span, isWhole: boolean): Span[] {
  if (earlier === until) return isWhole ? [] : [{ from, until }]
  const middle = from + partOf(until - from)
  return earlier <= middle
    ? [...sharedPath(earlier, { from, until: middle }, isWhole), { from: middle, until }]
    : [...sharedPath(earlier, { from: middle, until }, false), { from, until: middle }]
}

/** The complete subtrees that make up a span which begins where a subtree of its size may begin, the largest first. */
export function completePartsOf({ from, until }: Span): { level: number; index: number }[] {
  const parts: { level: number; index: number }[] = []
  let at = from
  for (let level = Math.floor(Math.log2(until - from)); level >= 0; level -= 1) {
    if (until - at < 2 ** level) continue
    parts.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return parts
}
