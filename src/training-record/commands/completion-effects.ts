import type { Happened } from '../../applications/public.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { listRemarks } from '../queries/checks.ts'
import { mayApproveWhole } from '../rules/completion.ts'
import type { Completion } from '../rules/completion-application.ts'
import { stateOpen } from '../rules/states.ts'
import { roundAfterReturn, unansweredElements } from '../rules/supplement-round.ts'
import { insertRemarks } from '../store/checks.ts'
import { type DecidedStep, decideStep } from './decided-step.ts'
import { type RecordToMove, recordToMove } from './record-to-move.ts'
import { viewRecord } from './record-view.ts'

type Followed = Promise<Verdict<unknown>>
/** Filed: nothing is missing, every remark has its answer, and the record is closed to entries from now on. */
export async function wholeFiled({ opinion }: Completion, { round }: Happened, context: Context): Followed {
  const found = await recordToMove('approve-whole', { recordId: round }, context)
  if (!found.ok) return found
  const { row } = found.value
  const complete = mayApproveWhole((await viewRecord(context.db, found.value, context)).missing)
  if (!complete.ok) return complete
  const unanswered = unansweredElements(await listRemarks(context.db, round), row.supplement_round)
  if (unanswered.length > 0) return refuse('elements-missing', { count: unanswered.length, elements: unanswered })
  return accept(await decideStep(found.value, { step: 'supervisor-approval', outcome: 'approved', opinion }, context))
}

export async function wholePassed(_form: Completion, { round }: Happened, context: Context): Followed {
  const found = await recordToMove('pass-formal', { recordId: round }, context)
  if (!found.ok) return found
  return accept(await decideStep(found.value, { step: 'formal-check', outcome: 'pass', opinion: null }, context))
}

export async function wholeReturned(_form: Completion, happened: Happened, context: Context): Followed {
  const found = await recordToMove('return-formal', { recordId: happened.round }, context)
  if (!found.ok) return found
  return giveBack(found.value, { ...happened, step: 'formal-check', outcome: 'return' }, context)
}

export async function wholeAccepted(_form: Completion, { round, reason }: Happened, context: Context): Followed {
  const found = await recordToMove('approve-substance', { recordId: round }, context)
  if (!found.ok) return found
  const decided = { step: 'substantive-check', outcome: 'positive', opinion: reason } as const
  return accept(await decideStep(found.value, decided, context))
}

export async function wholeRefused(_form: Completion, happened: Happened, context: Context): Followed {
  const found = await recordToMove('refuse-substance', { recordId: happened.round }, context)
  if (!found.ok) return found
  return giveBack(found.value, { ...happened, step: 'substantive-check', outcome: 'negative' }, context)
}

/** The supervisor takes it back: the record is open as it was before. */
export async function wholeWithdrawn(_form: Completion, { round }: Happened, context: Context): Followed {
  const found = await recordToMove('withdraw-whole', { recordId: round }, context)
  if (!found.ok) return found
  const to = stateOpen(found.value.row.supplement_round)
  const decided = { step: 'supervisor-approval', outcome: 'withdrawn', opinion: null, to } as const
  return accept(await decideStep(found.value, decided, context))
}

type GivenBack = Pick<Happened, 'reason' | 'pinned'> & Pick<DecidedStep, 'step' | 'outcome'>

/** The next supplement round opens, in which only what the remarks name may change. */
async function giveBack(record: RecordToMove, given: GivenBack, context: Context): Followed {
  const { step, outcome, reason, pinned } = given
  const { db, actor, now, newId } = context
  const opens = roundAfterReturn(record.row.supplement_round)
  const moved = await decideStep(record, { step, outcome, opinion: reason, opens }, context)
  await insertRemarks(
    db,
    pinned.map(({ field, reason: remark }) => ({
      ...{ id: newId(), record_id: record.row.id, round: opens, step, element: field, remark },
      ...{ made_by: actor.personId, made_at: now, answered_at: null, answer: null },
    })),
  )
  return accept(moved)
}
