import { EMPTY_ROOT, type Hash, nodeHash } from './merkle.ts'

/** A log as somebody signed it: how many leaves it had, and the root over them. */
export interface TreeHead {
  readonly size: number
  readonly root: Hash
}

/** Whether the leaf stands in the log at its place (RFC 9162, 2.1.3.2). Knows nothing of how proofs are made. */
export function isIncluded(leaf: { hash: Hash; index: number }, head: TreeHead, proof: readonly Hash[]): boolean {
  if (leaf.index < 0 || leaf.index >= head.size) return false
  let [number, last, hash] = [leaf.index, head.size - 1, leaf.hash]
  for (const sibling of proof) {
    if (last === 0) return false
    if (number % 2 === 1 || number === last) {
      hash = nodeHash(sibling, hash)
      while (number % 2 === 0 && number !== 0) [number, last] = [half(number), half(last)]
    } else hash = nodeHash(hash, sibling)
    ;[number, last] = [half(number), half(last)]
  }
  return last === 0 && hash.equals(head.root)
}

/** Whether the later log begins with the whole of the earlier one (RFC 9162, 2.1.4.2). */
export function isConsistent(earlier: TreeHead, later: TreeHead, proof: readonly Hash[]): boolean {
  if (earlier.size > later.size) return false
  if (earlier.size === later.size) return proof.length === 0 && earlier.root.equals(later.root)
  if (earlier.size === 0) return proof.length === 0 && earlier.root.equals(EMPTY_ROOT)
  const isPower = Number.isInteger(Math.log2(earlier.size))
  const [first, ...rest] = isPower ? [earlier.root, ...proof] : proof
  if (first === undefined) return false
  let [number, last] = [earlier.size - 1, later.size - 1]
  while (number % 2 === 1) [number, last] = [half(number), half(last)]
  let [before, after] = [first, first]
  for (const hash of rest) {
    if (last === 0) return false
    if (number % 2 === 1 || number === last) {
      ;[before, after] = [nodeHash(hash, before), nodeHash(hash, after)]
      while (number % 2 === 0 && number !== 0) [number, last] = [half(number), half(last)]
    } else after = nodeHash(after, hash)
    ;[number, last] = [half(number), half(last)]
  }
  return last === 0 && before.equals(earlier.root) && after.equals(later.root)
}

const half = (number: number): number => Math.floor(number / 2)
