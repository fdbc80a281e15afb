import { daysBetween, type PlainDate } from '../../kernel/plain-date.ts'
import type { Context } from '../../platform/command/command.ts'
import type { RecordMoved } from '../contract/completion.ts'
import type { PinnedRemark } from '../rules/remarks.ts'
import { roundAfterReturn } from '../rules/supplement-round.ts'
import { insertRemarks, moveRecord, openStep } from '../store/checks.ts'
import { type CheckStepName, type Decided, endStep, stepRow } from './check-steps.ts'
import type { RecordToMove } from './record-to-move.ts'

/** What moved, and the last day for whoever comes next. */
export interface Moved extends RecordMoved {
  readonly dueOn: string | null
}

/** Ends the step of the present round and moves the record on, to the next desk where there is one. */
export async function passOn(
  record: RecordToMove,
  decided: Decided & { readonly next: CheckStepName | null },
  context: Context,
): Promise<Moved> {
  const { row } = record
  const round = row.supplement_round
  await endStep(record, decided, context)
  const opened = decided.next && stepRow(record, { step: decided.next, round }, context)
  if (opened) await openStep(context.db, opened)
  await moveRecord(context.db, row, { state: record.to, supplement_round: round })
  return { state: record.to, supplementRound: round, version: row.version + 1, dueOn: opened?.due_on ?? null }
}

/** Ends the step, pins the remarks to the round that they open, and gives the record back. */
export async function giveBack(
  record: RecordToMove,
  decided: Decided & { readonly remarks: readonly PinnedRemark[] },
  context: Context,
): Promise<Moved> {
  const { row, end } = record
  const { db, actor, now, today } = context
  const round = roundAfterReturn(row.supplement_round)
  await endStep(record, decided, context)
  const opened = stepRow(record, { step: 'supervisor-approval', round, from: later(today, end.end) }, context)
  await openStep(db, opened)
  await insertRemarks(
    db,
    decided.remarks.map((remark) => ({
      ...remark,
      ...{ id: context.newId(), record_id: row.id, round, step: decided.step },
      ...{ made_by: actor.personId, made_at: now, answered_at: null, answer: null },
    })),
  )
  await moveRecord(db, row, { state: record.to, supplement_round: round })
  return { state: record.to, supplementRound: round, version: row.version + 1, dueOn: opened.due_on }
}

/** Ends the supervisor's step without moving the record: the training goes on, the version tells other pages. */
export async function stayOpen(record: RecordToMove, decided: Decided, context: Context): Promise<RecordMoved> {
  const { row } = record
  await endStep(record, decided, context)
  await moveRecord(context.db, row, { state: record.to, supplement_round: row.supplement_round })
  return { state: record.to, supplementRound: row.supplement_round, version: row.version + 1 }
}

const later = (one: PlainDate, other: PlainDate): PlainDate => (daysBetween(one, other) > 0 ? other : one)
