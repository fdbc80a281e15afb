import { addDays, getDate, isWithin, type PlainDate } from '../../kernel/plain-date.ts'

/** The desks through which a finished record passes, and what else runs against a clock. */
export type DeadlineStep = 'supervisor-approval' | 'notice-to-office' | 'formal-check' | 'substantive-check' | 'appeal'

export interface DeadlineRow {
  readonly step: DeadlineStep
  readonly days: number
  readonly law: string
  /** Days on which the row is in force, both inclusive; until is null while it is. */
  readonly from: PlainDate
  readonly until: PlainDate | null
}

const FORCE = { from: getDate('2020-08-08'), until: null }

/**
 * Calendar days for each step: the supervisor from the actual end of training, the others from the day on which the
 * record came to their desk.
 *
 * @law UZL art. 16m ust. 20
 * @law UZL art. 16m ust. 21
 * @law UZL art. 16r
 */
export const DEADLINES: readonly DeadlineRow[] = [
  { step: 'supervisor-approval', days: 30, law: 'UZL art. 16m ust. 20', ...FORCE },
  { step: 'notice-to-office', days: 7, law: 'UZL art. 16m ust. 21', ...FORCE },
  { step: 'formal-check', days: 14, law: 'UZL art. 16r', ...FORCE },
  { step: 'substantive-check', days: 14, law: 'UZL art. 16r', ...FORCE },
  { step: 'appeal', days: 14, law: 'UZL art. 16r', ...FORCE },
]

/**
 * The day from which the supervisor's thirty days run: the end of training; after a refusal the day of it, where that
 * is later.
 *
 * @law UZL art. 16m ust. 20
 */
export const approvalOpensOn = (end: PlainDate, refusedOn: PlainDate | null): PlainDate =>
  refusedOn !== null && refusedOn > end ? refusedOn : end

/**
 * The last day, inclusive, of a step that opened on a day; the day of opening does not count. The row in force on the
 * day of opening holds; a day that no row covers is a fault.
 *
 * @law UZL art. 16r
 */
export function dueOn(step: DeadlineStep, openedOn: PlainDate): PlainDate {
  const row = DEADLINES.find(
    (one) => one.step === step && isWithin(openedOn, { from: one.from, until: one.until ?? openedOn }),
  )
  if (row === undefined) throw new Error(`no deadline of ${step} is known for ${openedOn}`)
  return addDays(openedOn, row.days)
}
