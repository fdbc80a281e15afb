import type { EntryContent } from '../entries/content.ts'
import type { CodeRequirement } from '../programme/shape.ts'
import type { EntryState } from '../states.ts'

/** An entry as counters see it: what it says and how it stands. */
export type CountedEntry = Pick<EntryContent, 'kind' | 'itemKey' | 'code' | 'countA' | 'countB' | 'workingDays'> & {
  readonly state: EntryState
}

/** Four numbers for one requirement. */
export interface Counter {
  readonly required: CodeRequirement
  /** Entered altogether, the approved ones among them; returned entries are not. */
  readonly entered: number
  readonly approved: number
  /** Required less approved, never below zero; null where the programme sets no minimum. */
  readonly remaining: number | null
  /** Required less entered, never below zero: what is still to be done; null where there is no minimum. */
  readonly toDo: number | null
}

/**
 * The four numbers from a requirement and what was entered and approved.
 *
 * @law M-EKS2
 * @policy decision 0042
 */
export function counterOf(required: CodeRequirement, done: { entered: number; approved: number }): Counter {
  if (required === 'set-by-rotation-head') return { required, ...done, remaining: null, toDo: null }
  return {
    required,
    ...done,
    remaining: Math.max(0, required - done.approved),
    toDo: Math.max(0, required - done.entered),
  }
}

/**
 * Counters added up. Surplus of one item does not make up for another: approved counts at most as required in
 * `remaining`, which is the sum of what remains of each.
 *
 * @policy decision 0042
 */
export function sumOf(counters: readonly Counter[]): Counter {
  const sum = (of: (counter: Counter) => number): number => counters.reduce((total, each) => total + of(each), 0)
  return {
    required: sum(({ required }) => (required === 'set-by-rotation-head' ? 0 : required)),
    entered: sum(({ entered }) => entered),
    approved: sum(({ approved }) => approved),
    remaining: sum(({ remaining }) => remaining ?? 0),
    toDo: sum(({ toDo }) => toDo ?? 0),
  }
}

/**
 * Whether an entry counts as entered: it waits or is approved.
 *
 * @policy decision 0042
 */
export const isEntered = ({ state }: Pick<CountedEntry, 'state'>): boolean =>
  state !== 'returned' && state !== 'withdrawn'

/**
 * Whether an entry counts as approved.
 *
 * @policy decision 0042
 */
export const isApproved = ({ state }: Pick<CountedEntry, 'state'>): boolean => state === 'approved'
