import type { RotationItem } from '../programme/shape.ts'
import { type CountedEntry, isApproved, isEntered } from './counter.ts'

/** A rotation in working days. */
export interface RotationCounter {
  readonly item: RotationItem
  readonly required: number
  /** Entered altogether, the approved ones among them. */
  readonly entered: number
  readonly approved: number
  /** Recognised by CMKP's decision. */
  readonly recognised: number
  /** Additional self-study days by which the rotation is shorter, approved; a directional one by at most half. */
  readonly selfStudy: number
  /** Required less approved, recognised and self-study days, never below zero. */
  readonly remaining: number
  readonly isCredited: boolean
}

/**
 * The days of one rotation: partial realisations add up, recognised days and additional self-study days shorten it.
 *
 * @law M-EKS2
 * @law P-KAR23
 */
export function rotationCounter(item: RotationItem, entries: readonly CountedEntry[]): RotationCounter {
  const days = (kind: CountedEntry['kind'], counts: (entry: CountedEntry) => boolean): number =>
    entries.filter((entry) => entry.kind === kind && counts(entry)).reduce((sum, entry) => sum + entry.workingDays, 0)
  const approved = days('rotation', isApproved)
  const recognised = Math.min(item.workingDays, days('recognition', isApproved))
  const selfStudy = Math.min(mostSelfStudyDays(item), days('additional-days', isApproved))
  const remaining = Math.max(0, item.workingDays - approved - recognised - selfStudy)
  const entered = days('rotation', isEntered)
  const shortened = { recognised, selfStudy, remaining, isCredited: remaining === 0 }
  return { item, required: item.workingDays, entered, approved, ...shortened }
}

/**
 * By how many working days additional self-study may shorten a rotation: a directional one by at most half, rounded
 * down; a basic one by all.
 *
 * @law P-KAR23
 */
export const mostSelfStudyDays = ({ rotationKind, workingDays }: RotationItem): number =>
  rotationKind === 'directional' ? Math.floor(workingDays / 2) : workingDays
