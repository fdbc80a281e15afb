import { overlaps, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/** A rotation or a part of it, both days inclusive. */
export interface RotationSpan {
  readonly itemKey: string | null
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly partTime: boolean
}

/**
 * Two rotations, or two parts of one, share no day, unless both are done part-time. Every overlap is told.
 *
 * @law M-EKS1
 * @policy decision 0047
 */
export function withoutOverlap<Span extends RotationSpan>(
  rotation: Span,
  others: readonly RotationSpan[],
): Verdict<Span, 'rotation-overlaps'> {
  const clashes = others.filter((other) => doOverlap(rotation, other))
  if (clashes.length === 0) return accept(rotation)
  return {
    ok: false,
    refusals: clashes.flatMap(({ itemKey, from, until }) => [
      ...refuse('rotation-overlaps', { item: itemKey, from, until }, { field: 'from' }).refusals,
    ]),
  }
}

function doOverlap(one: RotationSpan, other: RotationSpan): boolean {
  if (one.partTime && other.partTime) return false
  if (one.from === null || one.until === null || other.from === null || other.until === null) return false
  return overlaps({ from: one.from, until: one.until }, { from: other.from, until: other.until })
}
