import type { CourseItem } from '../programme/shape.ts'
import { type CountedEntry, isApproved, isEntered } from './counter.ts'

export type CourseState = 'missing' | 'entered' | 'done' | 'recognised'

export interface CourseCounter {
  readonly item: CourseItem
  readonly state: CourseState
}

/**
 * How one course stands: done once an entry of it is approved, recognised by CMKP's decision.
 *
 * @law UZL art. 19h
 */
export function courseCounter(item: CourseItem, entries: readonly CountedEntry[]): CourseCounter {
  const of = (kind: CountedEntry['kind']): CountedEntry[] => entries.filter((entry) => entry.kind === kind)
  const isRecognised = of('recognition').some((entry) => isApproved(entry) && entry.workingDays >= item.workingDays)
  if (of('course').some(isApproved)) return { item, state: 'done' }
  if (isRecognised) return { item, state: 'recognised' }
  return { item, state: of('course').some(isEntered) ? 'entered' : 'missing' }
}
