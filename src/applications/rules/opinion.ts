import { daysBetween, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import { dueOn } from './terms.ts'
import { deskText } from './words-of-desk.ts'

/**
 * What whoever was asked is for.
 *
 * @law KPA art. 106 § 1
 */
export const STANCES = ['for', 'against', 'neither'] as const
export type Stance = (typeof STANCES)[number]

/**
 * The most days that a desk gives for an opinion, inclusive.
 *
 * @law KPA art. 106 § 3
 */
export const OPINION_DAYS = 14

export interface Question {
  readonly question: string
  readonly days: number
}

/**
 * A question of a desk: between 10 and 2,000 characters, and between one day and a fortnight, both inclusive.
 *
 * @law KPA art. 106 § 3
 * @policy decision 0179
 */
export function questionOf({ question, days }: Question): Verdict<Question> {
  const isTerm: Verdict<number> =
    Number.isInteger(days) && days >= 1 && days <= OPINION_DAYS
      ? accept(days)
      : refuse('opinion-term', { least: 1, most: OPINION_DAYS }, { field: 'days', law: 'KPA art. 106 § 3' })
  const whole = all(deskText(question, { field: 'question', least: 10, most: 2000 }), isTerm)
  return whole.ok ? accept({ question: whole.value[0], days: whole.value[1] }) : whole
}

/**
 * The last day of the desk once it has asked: the days of the opinion are not counted in its own term, those of several
 * that run at once but once.
 *
 * @law KPA art. 35 § 5
 * @policy decision 0179
 */
export function dueAfterAsking(
  due: PlainDate,
  { opinionDue, today, openUntil }: { opinionDue: PlainDate; today: PlainDate; openUntil: PlainDate | null },
): PlainDate {
  const from = openUntil !== null && openUntil > today ? openUntil : today
  const days = Math.max(0, daysBetween(from, opinionDue))
  return days === 0 ? due : dueOn({ days, law: 'KPA art. 35 § 5' }, due)
}
