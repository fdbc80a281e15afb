import { EMPTY_ROOT, type Hash, nodeHash } from './merkle.ts'

/** A log as somebody signed it: how many leaves it had, and the root over them. */
export interface TreeHead {
  readonly size: number
  readonly root: Hash
}

/** Whether the leaf stands in the log at its place (RFC 9162, 2.1.3.2). Knows nothing of how proofs are made. */
export function isIncluded(leaf: { hash: Hash; index: number }, head: TreeHead, proof: readonly Hash[]): boolean {
  if (leaf.index < 0 || leaf.index >= head.size) return false
  const sides = sidesFrom(leaf.index, head.size - 1)
  return sides.length === proof.length && climbed(leaf.hash, proof, sides).equals(head.root)
}

/** Whether the later log begins with the whole of the earlier one (RFC 9162, 2.1.4.2). */
export function isConsistent(earlier: TreeHead, later: TreeHead, proof: readonly Hash[]): boolean {
  if (earlier.size === later.size) return proof.length === 0 && earlier.root.equals(later.root)
  if (earlier.size === 0) return proof.length === 0 && earlier.root.equals(EMPTY_ROOT)
  return earlier.size < later.size && continues(earlier, later, proof)
}

/** From the largest complete subtree at the end of the earlier log one climbs to both roots at once. */
function continues(earlier: TreeHead, later: TreeHead, proof: readonly Hash[]): boolean {
  const isComplete = Number.isInteger(Math.log2(earlier.size))
  const [start, ...path] = isComplete ? [earlier.root, ...proof] : proof
  let [number, last] = [earlier.size - 1, later.size - 1]
  while (number % 2 === 1) [number, last] = [half(number), half(last)]
  const sides = sidesFrom(number, last)
  if (start === undefined || sides.length !== path.length) return false
  const isLeft = (_: unknown, at: number) => sides[at] === 'left'
  const before = climbed(start, path.filter(isLeft), sides.filter(isLeft))
  return before.equals(earlier.root) && climbed(start, path, sides).equals(later.root)
}

type Side = 'left' | 'right'

/** On which side the sibling stands at each step from a node of a row that ends at `last` up to the root. */
function sidesFrom(node: number, last: number): Side[] {
  const sides: Side[] = []
  for (let [number, end] = [node, last]; end > 0; [number, end] = [half(number), half(end)]) {
    const isLast = number === end
    sides.push(number % 2 === 1 || isLast ? 'left' : 'right')
    // The last node of a row that has no sibling goes up as it is.
    while (isLast && number % 2 === 0 && number !== 0) [number, end] = [half(number), half(end)]
  }
  return sides
}

const climbed = (from: Hash, proof: readonly Hash[], sides: readonly Side[]): Hash =>
  proof.reduce((hash, sibling, at) => (sides[at] === 'left' ? nodeHash(sibling, hash) : nodeHash(hash, sibling)), from)

const half = (number: number): number => Math.floor(number / 2)
