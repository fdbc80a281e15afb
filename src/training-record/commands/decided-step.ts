import type { Context } from '../../platform/command/command.ts'
import type { RecordMoved } from '../contract/completion.ts'
import type { RecordState } from '../rules/states.ts'
import { insertStep, moveRecord } from '../store/checks.ts'
import type { RecordToMove } from './record-to-move.ts'

/** What was decided on the whole record, and where it is since. */
export interface DecidedStep {
  readonly step: 'supervisor-approval' | 'formal-check' | 'substantive-check' | 'ending'
  readonly outcome: string
  readonly opinion: string | null
  readonly to?: RecordState
  /** The supplement round that it opens. */
  readonly opens?: number
}

/** The record keeps what was decided on it, and moves; its version tells a page that was open meanwhile. */
export async function decideStep(
  { row, ...record }: RecordToMove,
  { step, outcome, opinion, to = record.to, opens = row.supplement_round }: DecidedStep,
  { db, actor, now, newId }: Context,
): Promise<RecordMoved> {
  const said = { step, outcome, opinion, closed_at: now, closed_by: actor.personId }
  await insertStep(db, { id: newId(), record_id: row.id, round: row.supplement_round, ...said })
  await moveRecord(db, row, { state: to, supplement_round: opens })
  return { state: to, supplementRound: opens, version: row.version + 1 }
}
