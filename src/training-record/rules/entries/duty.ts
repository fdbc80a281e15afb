import { daysOf, type Period } from '../../../kernel/plain-date.ts'
import { minutesOf } from '../../../kernel/quantity.ts'
import { accept, all, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { BOUNDS, MOST_DUTY_HOURS } from './bounds.ts'
import type { DutyContent, DutyExemptionContent, DutyTotalContent } from './content.ts'
import {
  type ContextRefusal,
  columns,
  type EntryContext,
  happenedOn,
  happenedWithin,
  insideTraining,
  requiredItem,
} from './context.ts'
import { type FieldRefusal, type Fields, optionalText, optionalWhole, requiredDay, requiredText } from './draft.ts'
import { isTicked, optionalChoice } from './draft-choice.ts'

type DutyRefusal = FieldRefusal | ContextRefusal | 'more-hours-than-period'
const MODES = ['accompanying', 'independent'] as const

/**
 * One duty: the day it began, hours and minutes; above zero and at most 24:00, minutes at most 59, all inclusive.
 *
 * @law M-DYZ
 */
export function readDuty(fields: Fields, context: EntryContext): Verdict<DutyContent, DutyRefusal> {
  const read = all(
    happenedOn(fields, 'date', context),
    requiredItem(fields, { kind: 'rotation' }, context),
    durationOf(fields, MOST_DUTY_HOURS),
    optionalText(fields, 'place', BOUNDS.place),
    optionalChoice(fields, 'mode', MODES),
  )
  if (!read.ok) return read
  const [date, { key }, minutes, place, mode] = read.value
  return accept({
    kind: 'duty',
    ...columns({ itemKey: key, from: date, until: date, minutes }),
    details: { place, mode },
  })
}

/**
 * Duties of one rotation together, for a stretch of days: hours and minutes, at most 24 hours for each day.
 *
 * @law M-EKS2
 */
export function readDutyTotal(fields: Fields, context: EntryContext): Verdict<DutyTotalContent, DutyRefusal> {
  const read = all(
    happenedWithin(fields, context),
    requiredItem(fields, { kind: 'rotation' }, context),
    durationOf(fields, BOUNDS.dutyHours),
    optionalText(fields, 'place', BOUNDS.place),
    optionalChoice(fields, 'mode', MODES),
  )
  if (!read.ok) return read
  const [span, { key }, minutes, place, mode] = read.value
  const most = daysOf(span) * MOST_DUTY_HOURS
  if (minutes > most * 60) {
    return refuse('more-hours-than-period', { hours: Math.floor(minutes / 60), most }, { field: 'hours' })
  }
  return accept({ kind: 'duty-total', ...columns({ itemKey: key, ...span, minutes }), details: { place, mode } })
}

function durationOf(fields: Fields, mostHours: number): Verdict<number, FieldRefusal> {
  const read = all(
    optionalWhole(fields, 'hours', { least: 0, most: mostHours }),
    optionalWhole(fields, 'minutes', { least: 0, most: 59 }),
  )
  if (!read.ok) return read
  const minutes = minutesOf(read.value[0] ?? 0, read.value[1] ?? 0)
  if (minutes === 0) return refuse('missing', { field: 'hours' }, { field: 'hours' })
  if (minutes > mostHours * 60) return refuse('too-large', { field: 'hours', most: mostHours }, { field: 'hours' })
  return accept(minutes)
}

/**
 * Exemption from duties: for a stretch of days inside training, which may lie ahead, or for a whole rotation.
 *
 * @law M-EKS2
 */
export function readDutyExemption(fields: Fields, context: EntryContext): Verdict<DutyExemptionContent, DutyRefusal> {
  const whole = isTicked(fields, 'whole')
  const read = all(
    requiredItem(fields, { kind: 'rotation' }, context),
    whole ? accept({ from: null, until: null }) : exemptDays(fields, context),
    requiredText(fields, 'reason', BOUNDS.note),
  )
  if (!read.ok) return read
  const [{ key }, span, reason] = read.value
  return accept({ kind: 'duty-exemption', ...columns({ itemKey: key, ...span }), details: { whole, reason } })
}

function exemptDays(fields: Fields, context: EntryContext): Verdict<Period, DutyRefusal> {
  const ends = all(requiredDay(fields, 'from'), requiredDay(fields, 'until'))
  if (!ends.ok) return ends
  const [from, until] = ends.value
  const inside = all(insideTraining(from, 'from', context), insideTraining(until, 'until', context))
  if (!inside.ok) return inside
  if (until < from) return refuse('period-ends-before-it-begins', { from, until }, { field: 'until' })
  return accept({ from, until })
}
