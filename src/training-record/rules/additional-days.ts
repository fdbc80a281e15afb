import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { mostSelfStudyDays } from './counters/rotations.ts'
import type { RotationItem } from './programme/shape.ts'

/**
 * Additional self-study days of one training year at most, and of one entry; unused ones are not carried over.
 *
 * @law P-KAR23
 */
export const MOST_ADDITIONAL_DAYS = 6

/** Additional days asked for, and what the record holds already. */
export interface AdditionalDaysAsked {
  readonly rotation: RotationItem
  readonly days: number
  /** Days of the same training year in other entries. */
  readonly sameYear: number
  /** Days of the same rotation in other entries. */
  readonly sameRotation: number
  /** Working days still to be entered of the basic rotations of the module; 0 where it has none. */
  readonly basicToDo: number
}

export type AdditionalDaysRefusal = 'over-additional-days' | 'over-half-of-rotation' | 'basic-rotation-first'

/**
 * Whether additional self-study days may shorten a rotation: at most six in a training year, inclusive; a basic
 * rotation first, so a directional one only when no basic one of its module is left; a directional one by at most half.
 *
 * @law P-KAR23
 */
export function additionalDays(asked: AdditionalDaysAsked): Verdict<number, AdditionalDaysRefusal> {
  const { rotation, days, sameYear, sameRotation, basicToDo } = asked
  const most = mostSelfStudyDays(rotation)
  const refusals = [
    ...(sameYear + days > MOST_ADDITIONAL_DAYS
      ? refuse('over-additional-days', { days: sameYear + days, most: MOST_ADDITIONAL_DAYS }, { field: 'days' })
          .refusals
      : []),
    ...(sameRotation + days > most
      ? refuse('over-half-of-rotation', { days: sameRotation + days, most }, { field: 'days' }).refusals
      : []),
    ...(rotation.rotationKind === 'directional' && basicToDo > 0
      ? refuse('basic-rotation-first', { days: basicToDo }, { field: 'item' }).refusals
      : []),
  ]
  return refusals.length > 0 ? { ok: false, refusals } : accept(days)
}
