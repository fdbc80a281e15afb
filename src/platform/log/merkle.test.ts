import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  completePartsOf,
  consistencyPath,
  EMPTY_ROOT,
  grown,
  type Hash,
  inclusionPath,
  leafHash,
  nodeHash,
  rootOf,
  type Span,
} from './merkle.ts'
import { isConsistent, isIncluded } from './verify-proof.ts'

const leavesOf = (count: number): Hash[] =>
  Array.from({ length: count }, (_, index) => leafHash(Buffer.from(`${index}`)))

/** The root as RFC 9162 defines it: the slow way, halves of a power of two first. */
function hashOf(leaves: readonly Hash[]): Hash {
  const [only] = leaves
  if (!only) return EMPTY_ROOT
  if (leaves.length === 1) return only
  let middle = 1
  while (middle * 2 < leaves.length) middle *= 2
  return nodeHash(hashOf(leaves.slice(0, middle)), hashOf(leaves.slice(middle)))
}

const headOf = (leaves: readonly Hash[]) => ({ size: leaves.length, root: hashOf(leaves) })
const hashesOf = (leaves: readonly Hash[], path: readonly Span[]) =>
  path.map(({ from, until }) => hashOf(leaves.slice(from, until)))
const inclusionProof = (index: number, leaves: readonly Hash[]) =>
  hashesOf(leaves, inclusionPath(index, { from: 0, until: leaves.length }))
const consistencyProof = (earlier: number, leaves: readonly Hash[]) =>
  hashesOf(leaves, consistencyPath(earlier, leaves.length))

const aLog = () => fc.integer({ min: 1, max: 130 }).map(leavesOf)
const aPlace = (size: number) => fc.integer({ min: 0, max: size - 1 })

/** The tree of seven leaves that Certificate Transparency's own implementations are tested with. */
const KNOWN = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const KNOWN_ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

describe('RFC 9162: a log', () => {
  test('has the roots that others compute', () => {
    const leaves = KNOWN.map((hex) => leafHash(Buffer.from(hex, 'hex')))
    const roots = leaves.map((_, index) => headOf(leaves.slice(0, index + 1)).root.toString('hex'))
    expect(roots).toEqual(KNOWN_ROOTS)
    expect(headOf([]).root).toEqual(EMPTY_ROOT)
  })

  test('grown leaf by leaf has the root of all its leaves', () => {
    fc.assert(
      fc.property(aLog(), (leaves) => {
        const frontier = leaves.reduce<Hash[]>((before, leaf, size) => grown(before, size, leaf), [])
        expect(rootOf(frontier)).toEqual(headOf(leaves).root)
      }),
    )
  })
})

test('the subtrees of a proof are made of complete ones that begin at multiples of their size', () => {
  fc.assert(
    fc.property(aLog(), fc.nat(), (leaves, at) => {
      const index = at % leaves.length
      const spans = [
        ...inclusionPath(index, { from: 0, until: leaves.length }),
        ...consistencyPath(index, leaves.length),
      ]
      for (const span of spans) {
        const parts = completePartsOf(span).map(({ level, index: place }) => ({
          from: place * 2 ** level,
          until: (place + 1) * 2 ** level,
        }))
        expect(parts.every(({ from }) => Number.isInteger(from))).toBe(true)
        expect(rootOf(hashesOf(leaves, parts))).toEqual(hashOf(leaves.slice(span.from, span.until)))
      }
    }),
  )
})

describe('a proof of inclusion', () => {
  const proven = () =>
    aLog().chain((leaves) => fc.record({ leaves: fc.constant(leaves), index: aPlace(leaves.length) }))

  test('holds for each leaf at its place and for no other leaf there', () => {
    fc.assert(
      fc.property(proven(), ({ leaves, index }) => {
        const proof = inclusionProof(index, leaves)
        const asked = { hash: leaves[index] as Hash, index }
        expect(isIncluded(asked, headOf(leaves), proof)).toBe(true)
        expect(isIncluded({ ...asked, hash: leafHash(Buffer.from('another')) }, headOf(leaves), proof)).toBe(false)
        if (leaves.length > 1)
          expect(isIncluded({ ...asked, index: (index + 1) % leaves.length }, headOf(leaves), proof)).toBe(false)
      }),
    )
  })

  test('falls with one hash changed, left out or added', () => {
    fc.assert(
      fc.property(proven(), fc.nat(), ({ leaves, index }, at) => {
        const proof = inclusionProof(index, leaves)
        const asked = { hash: leaves[index] as Hash, index }
        const other = leafHash(Buffer.from('another'))
        expect(isIncluded(asked, headOf(leaves), [...proof, other])).toBe(false)
        if (proof.length === 0) return
        const place = at % proof.length
        expect(isIncluded(asked, headOf(leaves), proof.with(place, other))).toBe(false)
        expect(isIncluded(asked, headOf(leaves), proof.toSpliced(place, 1))).toBe(false)
      }),
    )
  })
})

describe('a proof of consistency', () => {
  const proven = () =>
    aLog().chain((leaves) => fc.record({ leaves: fc.constant(leaves), earlier: fc.nat({ max: leaves.length }) }))

  test('holds for a log and each of its beginnings', () => {
    fc.assert(
      fc.property(proven(), ({ leaves, earlier }) => {
        const proof = consistencyProof(earlier, leaves)
        expect(isConsistent(headOf(leaves.slice(0, earlier)), headOf(leaves), proof)).toBe(true)
      }),
    )
  })

  test('falls when one of the earlier leaves was changed since', () => {
    fc.assert(
      fc.property(proven(), fc.nat(), ({ leaves, earlier }, at) => {
        fc.pre(earlier > 0)
        const changed = leaves.with(at % earlier, leafHash(Buffer.from('another')))
        const proof = consistencyProof(earlier, changed)
        expect(isConsistent(headOf(leaves.slice(0, earlier)), headOf(changed), proof)).toBe(false)
      }),
    )
  })
})
