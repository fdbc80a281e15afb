import { addDays, addYears, daysBetween, type Period, type PlainDate } from '../../kernel/plain-date.ts'
import { type Absence, extendingDays } from './absence-days.ts'
import type { AbsenceReason } from './absences.ts'
import { MOST_REDUCTION_DAYS } from './recognition.ts'

/** From a day on, working time in thousandths of full time, 1 to 1000; before the first row it is full. */
export interface WorkTime {
  readonly from: PlainDate
  readonly thousandths: number
}

/** What moves the end of a training. */
export interface CourseOfTraining {
  readonly start: PlainDate
  readonly years: number
  readonly workTimes: readonly WorkTime[]
  readonly absences: readonly Absence[]
  /** Additional extensions by consent, in calendar days. */
  readonly extensions: readonly { readonly days: number }[]
  readonly shortenings: readonly { readonly days: number; readonly basis: 'recognised' | 'extension-reduced' }[]
}

/** One step of the reckoning: what moved the end, by how many calendar days (negative: earlier), on what ground. */
export interface EndDateStep {
  readonly what: 'programme' | 'part-time' | 'absence' | 'extension' | 'extension-reduced' | 'recognised'
  readonly days: number
  readonly law: string
  readonly end: PlainDate
  readonly absence?: { readonly reason: AbsenceReason; readonly period: Period; readonly notCounted: number }
}

export interface EndDate {
  /** Last day of training, inclusive. */
  readonly end: PlainDate
  readonly steps: readonly EndDateStep[]
}

type Move = Omit<EndDateStep, 'end'>

/**
 * The last day of training, and how it came about step by step: the programme's years, part-time work in proportion,
 * each extending absence in calendar days (a day of two absences once), additional extensions, less what an extension
 * was reduced by (at most 30 days together) and what was recognised.
 *
 * @law UZL art. 16l
 * @policy decision 0046
 */
export function endDate(training: CourseOfTraining): EndDate {
  const fullTime = addDays(addYears(training.start, training.years), -1)
  const partTime = daysBetween(fullTime, endAtWorkTimes(training))
  const absences = extendingDays(training.absences.filter(({ until }) => until >= training.start))
  const extended = absences.reduce((days, absence) => days + absence.days, 0)
  const sumOf = (basis: 'recognised' | 'extension-reduced'): number =>
    training.shortenings.filter((one) => one.basis === basis).reduce((days, one) => days + one.days, 0)
  const reduced = Math.min(sumOf('extension-reduced'), MOST_REDUCTION_DAYS, extended)
  const moves: Move[] = [
    ...(partTime === 0 ? [] : [{ what: 'part-time' as const, days: partTime, law: 'UZL art. 16i' }]),
    ...absences.map(({ days, law, ...absence }): Move => ({ what: 'absence', days, law, absence })),
    ...training.extensions.map(({ days }): Move => ({ what: 'extension', days, law: 'UZL art. 16l' })),
    ...(reduced === 0 ? [] : [{ what: 'extension-reduced' as const, days: -reduced, law: 'UZL art. 16l' }]),
    ...(sumOf('recognised') === 0
      ? []
      : [{ what: 'recognised' as const, days: -sumOf('recognised'), law: 'UZL art. 16' }]),
  ]
  const days = daysBetween(training.start, fullTime) + 1
  const first: EndDateStep = { what: 'programme', days, law: 'UZL art. 16f', end: fullTime }
  return walked(first, moves)
}

function walked(first: EndDateStep, moves: readonly Move[]): EndDate {
  const steps = [first]
  let end = first.end
  for (const move of moves) {
    end = addDays(end, move.days)
    steps.push({ ...move, end })
  }
  return { end, steps }
}

/** The day on which the programme's days are worked off, each day counting as much of one as is worked. */
function endAtWorkTimes({ start, years, workTimes }: CourseOfTraining): PlainDate {
  const changes = workTimes.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const before = changes.filter(({ from }) => from <= start).at(-1)
  const later = changes.filter(({ from }) => from > start)
  const segments = [{ from: start, thousandths: before?.thousandths ?? 1000 }, ...later]
  let left = daysBetween(start, addYears(start, years)) * 1000
  for (const [index, { from, thousandths }] of segments.entries()) {
    const next = segments[index + 1]?.from
    const capacity = next === undefined ? Number.POSITIVE_INFINITY : daysBetween(from, next) * thousandths
    if (left <= capacity) return addDays(from, Math.ceil(left / thousandths) - 1)
    left -= capacity
  }
  throw new Error('the last stretch of working time has no end')
}
