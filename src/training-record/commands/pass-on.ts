import { daysBetween, type PlainDate } from '../../kernel/plain-date.ts'
import type { Context } from '../../platform/command/command.ts'
import type { RecordMoved } from '../contract/completion.ts'
import type { VisibleRecord } from '../queries/visible.ts'
import { dueOn } from '../rules/deadlines.ts'
import type { PinnedRemark } from '../rules/remarks.ts'
import { roundAfterReturn } from '../rules/supplement-round.ts'
import { closeStep, insertRemarks, moveRecord, openStep } from '../store/checks.ts'
import type { CheckStepTable } from '../store/tables.ts'
import type { RecordToMove } from './record-to-move.ts'

export type CheckStepName = 'supervisor-approval' | 'formal-check' | 'substantive-check'

interface Decided {
  readonly step: CheckStepName
  readonly outcome: string
  readonly opinion: string | null
}

/** Ends the step of the present round and moves the record on, to the next desk where there is one. */
export async function passOn(
  record: RecordToMove,
  decided: Decided & { readonly next: CheckStepName | null },
  context: Context,
): Promise<RecordMoved> {
  const { row } = record
  const round = row.supplement_round
  await endStep(record, decided, context)
  if (decided.next) await openStep(context.db, stepRow(record, { step: decided.next, round }, context))
  await moveRecord(context.db, row, { state: record.to, supplement_round: round })
  return { state: record.to, supplementRound: round, version: row.version + 1 }
}

/** Ends the step, pins the remarks to the round that they open, and gives the record back. */
export async function giveBack(
  record: RecordToMove,
  decided: Decided & { readonly remarks: readonly PinnedRemark[] },
  context: Context,
): Promise<RecordMoved> {
  const { row, end } = record
  const { db, actor, now, today } = context
  const round = roundAfterReturn(row.supplement_round)
  await endStep(record, decided, context)
  await openStep(db, stepRow(record, { step: 'supervisor-approval', round, from: later(today, end.end) }, context))
  await insertRemarks(
    db,
    decided.remarks.map((remark) => ({
      ...remark,
      ...{ id: context.newId(), record_id: row.id, round, step: decided.step },
      ...{ made_by: actor.personId, made_at: now, answered_at: null, answer: null },
    })),
  )
  await moveRecord(db, row, { state: record.to, supplement_round: round })
  return { state: record.to, supplementRound: round, version: row.version + 1 }
}

async function endStep(record: RecordToMove, { step, outcome, opinion }: Decided, context: Context): Promise<void> {
  const from = step === 'supervisor-approval' ? record.end.end : context.today
  const row = stepRow(record, { step, round: record.row.supplement_round, from }, context)
  await closeStep(context.db, {
    ...row,
    ...{ opened_at: `${from}T00:00:00Z`, closed_at: context.now, closed_by: context.actor.personId },
    outcome,
    opinion,
  })
}

function stepRow(
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

const later = (one: PlainDate, other: PlainDate): PlainDate => (daysBetween(one, other) > 0 ? other : one)
