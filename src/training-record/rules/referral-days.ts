import { addDays, addYears, isWithin, type Period, type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import { yearsOf } from './programme/items.ts'
import type { Programme } from './programme/shape.ts'

/**
 * The days between which a referral plans the training, both inclusive; the last one is later than the first.
 *
 * @law DU/2023/975 § 6 ust. 3
 */
export function plannedDays(planned: {
  readonly plannedStart: string
  readonly plannedEnd: string
}): Verdict<Period, 'bad-date' | 'period-ends-before-it-begins'> {
  const days = all(dayIn('plannedStart', planned.plannedStart), dayIn('plannedEnd', planned.plannedEnd))
  if (!days.ok) return days
  const [from, until] = days.value
  if (until > from) return accept({ from, until })
  return refuse('period-ends-before-it-begins', { from, until }, { field: 'plannedEnd' })
}

/**
 * The day on which a training begins: one of those for which the referral plans it, both ends inclusive.
 *
 * @policy decision 0058
 */
export function trainingStart(
  startedOn: string,
  planned: Period,
): Verdict<PlainDate, 'bad-date' | 'start-outside-referral'> {
  const start = dayIn('startedOn', startedOn)
  if (!start.ok || isWithin(start.value, planned)) return start
  return refuse('start-outside-referral', { ...planned }, { field: 'startedOn' })
}

/**
 * The planned last day of a training that begins on a day: as many years on as the programme has, before anything moves it.
 *
 * @law UZL art. 16f
 */
export const plannedEnd = (start: PlainDate, programme: Programme): PlainDate =>
  addDays(addYears(start, yearsOf(programme)), -1)

function dayIn(field: string, text: string): Verdict<PlainDate, 'bad-date'> {
  const day = plainDate(text)
  return day.ok ? day : refuse('bad-date', { text }, { field })
}
