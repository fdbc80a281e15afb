import { accept, refuse, type Verdict } from './verdict.ts'

/** Whole minutes, 0 or more. */
export type Minutes = number & { readonly __unit: 'minutes' }
/** Whole working days, 0 or more. */
export type WorkingDays = number & { readonly __unit: 'working days' }
/** Whole pieces of something counted, 0 or more. */
export type Count = number & { readonly __unit: 'count' }

export function count(value: number): Verdict<Count, 'below-zero' | 'not-whole'> {
  if (!Number.isInteger(value)) return refuse('not-whole', { value })
  return value < 0 ? refuse('below-zero', { value }) : accept(value as Count)
}

export const minutesOf = (hours: number, minutes: number): Minutes => (hours * 60 + minutes) as Minutes
