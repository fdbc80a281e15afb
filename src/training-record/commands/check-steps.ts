import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Context } from '../../platform/command/command.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { listSteps } from '../queries/checks.ts'
import type { VisibleRecord } from '../queries/visible.ts'
import { approvalOpensOn, dueOn } from '../rules/deadlines.ts'
import { closeStep } from '../store/checks.ts'
import type { CheckStepTable } from '../store/tables.ts'

export type CheckStepName = 'supervisor-approval' | 'formal-check' | 'substantive-check'

/** How a desk decided. */
export interface Decided {
  readonly step: CheckStepName
  readonly outcome: string
  readonly opinion: string | null
}

/** Ends the step of the present round. */
export async function endStep(
  record: VisibleRecord,
  { step, outcome, opinion }: Decided,
  context: Context,
): Promise<void> {
  const from = step === 'supervisor-approval' ? await approvalOpened(record, context) : context.today
  const row = stepRow(record, { step, round: record.row.supplement_round, from }, context)
  await closeStep(context.db, {
    ...row,
    ...{ opened_at: `${from}T00:00:00Z`, closed_at: context.now, closed_by: context.actor.personId },
    outcome,
    opinion,
  })
}

/** From when the supervisor's thirty days run: from the end of training, or from their own last refusal. */
export async function approvalOpened({ row, end }: VisibleRecord, { db }: Pick<Context, 'db'>): Promise<PlainDate> {
  const refused = (await listSteps(db, row.id)).findLast(({ outcome }) => outcome === 'refused')
  return approvalOpensOn(end.end, refused?.closed_at ? dateIn(new Date(refused.closed_at)) : null)
}

/** A step that opens now, with the last day on which it is due. */
export function stepRow(
  { row }: VisibleRecord,
  { step, round, from }: { step: CheckStepName; round: number; from?: PlainDate },
  context: Context,
): CheckStepTable {
  return {
    ...{ id: context.newId(), record_id: row.id, round, step, opened_at: context.now },
    due_on: dueOn(step, from ?? context.today),
    ...{ closed_at: null, closed_by: null, outcome: null, opinion: null },
  }
}
