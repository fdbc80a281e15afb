import type { Period } from '../../kernel/plain-date.ts'
import { isApproved, isEntered } from './counters/counter.ts'
import { daysCovered, within } from './periods.ts'
import type { EntryState } from './states.ts'

/** What the duties of one rotation are measured by. */
export interface DutiesOfRotation {
  /** Minutes a week on average, from the programme: 605 for 10 h 05 min. */
  readonly weeklyMinutes: number
  /** The days of the rotation. */
  readonly periods: readonly Period[]
  /** Days without duties: exemptions and absences; they may overlap. */
  readonly free: readonly Period[]
  readonly isWholeExempt: boolean
  readonly duties: readonly { readonly minutes: number; readonly state: EntryState }[]
}

/** All in minutes. */
export interface DutyBalance {
  readonly required: number
  readonly entered: number
  readonly approved: number
  readonly remaining: number
  /** Entered minutes for each week of days with duties; 0 where there is no such day. */
  readonly weeklyAverage: number
}

/**
 * Duties of a rotation against the weekly average: a seventh of the week's minutes for each calendar day of the rotation
 * that is not exempt and not an absence, rounded to whole minutes.
 *
 * @law P-KAR23
 * @policy decision 0054
 */
export function dutyBalance(rotation: DutiesOfRotation): DutyBalance {
  const days = rotation.isWholeExempt ? 0 : daysOnDuty(rotation)
  const required = Math.round((days * rotation.weeklyMinutes) / 7)
  const entered = minutesOf(rotation.duties.filter(isEntered))
  const approved = minutesOf(rotation.duties.filter(isApproved))
  const weeklyAverage = days === 0 ? 0 : Math.round((entered * 7) / days)
  return { required, entered, approved, remaining: Math.max(0, required - approved), weeklyAverage }
}

function daysOnDuty({ periods, free }: DutiesOfRotation): number {
  const freeInside = periods.flatMap((span) => within(span, free))
  return daysCovered(periods) - daysCovered(freeInside)
}

const minutesOf = (duties: DutiesOfRotation['duties']): number =>
  duties.reduce((total, { minutes }) => total + minutes, 0)
