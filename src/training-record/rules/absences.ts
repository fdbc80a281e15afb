import { addMonths, daysBetween, getDate, isWithin, type Period, type PlainDate } from '../../kernel/plain-date.ts'

/** The reasons for which an absence extends the training. */
export type AbsenceReason =
  | 'sickness-or-maternity-benefit'
  | 'unpaid-leave'
  | 'sick-pay'
  | 'pregnancy-no-other-work'
  | 'pregnancy-or-nursing-release'
  | 'maternity-leave'
  | 'parental-leave'
  | 'paternity-leave'
  | 'adoption-leave'
  | 'pregnancy-examination'
  | 'childcare-leave'
  | 'nursing-breaks'
  | 'care-of-child'
  | 'rotation-abroad'
  | 'change-of-unit-gap'
  | 'doctoral-school'
  | 'humanitarian-aid'
  | 'unused-leave'

/** How long an absence of this reason may extend the training at most. */
export interface AbsenceLimit {
  readonly most: number
  readonly unit: 'days' | 'months'
  /** Whether the limit holds for each absence or for all of this reason in the training together. */
  readonly for: 'each' | 'training'
}

export interface AbsenceRow {
  readonly reason: AbsenceReason
  readonly law: string
  /** First day on which the row is in force, inclusive. */
  readonly from: PlainDate
  /** Last day on which the row is in force, inclusive; null while it is. */
  readonly until: PlainDate | null
  readonly limit: AbsenceLimit | null
}

const OLD = { from: getDate('2011-10-01'), until: getDate('2020-08-07') }
const NEW = { from: getDate('2020-08-08'), until: null }
const LONG = { from: OLD.from, until: null }

const months = (most: number, whole: AbsenceLimit['for']): AbsenceLimit => ({ most, unit: 'months', for: whole })
const row = (
  reason: AbsenceReason,
  law: string,
  force: Pick<AbsenceRow, 'from' | 'until'> & { limit?: AbsenceLimit },
): AbsenceRow => ({ reason, law, from: force.from, until: force.until, limit: force.limit ?? null })

const ACT = 'UZL art. 16l ust. 1'

/**
 * The statutory list of absences that extend the training, each with its paragraph, its days in force and its limit.
 * Annual leave is not on it.
 *
 * @law UZL art. 16l
 * @policy decision 0045
 */
export const ABSENCE_ROWS: readonly AbsenceRow[] = [
  row('sickness-or-maternity-benefit', `${ACT} pkt 1`, LONG),
  row('unpaid-leave', `${ACT} pkt 2`, { ...LONG, limit: months(3, 'training') }),
  row('sick-pay', `${ACT} pkt 3, KP art. 92`, LONG),
  row('pregnancy-no-other-work', `${ACT} pkt 3, KP art. 176-179`, OLD),
  row('pregnancy-no-other-work', `${ACT} pkt 3, KP art. 178(1)`, NEW),
  row('pregnancy-or-nursing-release', `${ACT} pkt 3, KP art. 176-179`, OLD),
  row('pregnancy-or-nursing-release', `${ACT} pkt 3, KP art. 179`, NEW),
  row('maternity-leave', `${ACT} pkt 3, KP art. 180`, NEW),
  row('parental-leave', `${ACT} pkt 3, KP art. 182(1a)`, NEW),
  row('paternity-leave', `${ACT} pkt 3, KP art. 182(3)`, LONG),
  row('adoption-leave', `${ACT} pkt 3, KP art. 183`, NEW),
  row('pregnancy-examination', `${ACT} pkt 3, KP art. 185`, LONG),
  row('childcare-leave', 'UZL art. 16l, KP art. 186', LONG),
  row('nursing-breaks', `${ACT} pkt 3, KP art. 187`, LONG),
  row('care-of-child', `${ACT} pkt 3, KP art. 188`, LONG),
  row('rotation-abroad', `${ACT} pkt 4`, { ...LONG, limit: months(24, 'each') }),
  row('change-of-unit-gap', `${ACT} pkt 5`, { ...LONG, limit: { most: 14, unit: 'days', for: 'each' } }),
  row('doctoral-school', `${ACT} pkt 6`, { ...LONG, limit: months(12, 'training') }),
  row('humanitarian-aid', 'UZL art. 16l', { ...NEW, limit: months(3, 'training') }),
  row('unused-leave', 'UZL art. 16l', NEW),
]

/**
 * The list of reasons as it stood on a day. A day that no row covers is a fault: the list of another day is not taken.
 *
 * @law UZL art. 16l
 */
export function absenceRowsOn(day: PlainDate): AbsenceRow[] {
  const rows = ABSENCE_ROWS.filter(({ from, until }) => isWithin(day, { from, until: until ?? day }))
  if (rows.length === 0) throw new Error(`no list of absences is known for ${day}`)
  return rows
}

/**
 * The row of a reason on the first day of an absence; undefined when the reason was not on the list of that day.
 *
 * @law UZL art. 16l
 */
export const findAbsenceRow = (reason: AbsenceReason, firstDay: PlainDate): AbsenceRow | undefined =>
  absenceRowsOn(firstDay).find((entry) => entry.reason === reason)

/**
 * How many calendar days a limit allows, reckoned from a first day: three months from 15 January are 90 days, 91 in a
 * leap year.
 *
 * @policy decision 0045
 */
export const daysOfLimit = (limit: AbsenceLimit, firstDay: PlainDate): number =>
  limit.unit === 'days' ? limit.most : daysBetween(firstDay, addMonths(firstDay, limit.most))

/**
 * Every reason that the list ever held, for a choice on a screen.
 *
 * @law UZL art. 16l
 */
export const ABSENCE_REASONS: readonly AbsenceReason[] = [...new Set(ABSENCE_ROWS.map(({ reason }) => reason))]

/**
 * Whether the voivodeship office must be told of an absence: of one longer than three months, reckoned from its first
 * day. The place may be filled meanwhile.
 *
 * @law UZL art. 16l
 */
export const mustBeReported = ({ from, until }: Period): boolean => until >= addMonths(from, 3)
