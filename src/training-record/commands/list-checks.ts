import { findTurn, type MatterTurn } from '../../applications/public.ts'
import { namesOf } from '../../identity/public.ts'
import { actionsOf } from '../../kernel/transition.ts'
import { accept } from '../../kernel/verdict.ts'
import { type Context, reading } from '../../platform/command/command.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import * as contract from '../contract/completion.ts'
import { listRemarks, listSteps } from '../queries/checks.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import { COMPLETION } from '../rules/completion-application.ts'
import { approvalOpensOn, dueOn } from '../rules/deadlines.ts'
import { mayActOnRecord } from '../rules/may.ts'
import { OPEN_RECORD_STATES, RECORD_ACTIONS, type RecordAction } from '../rules/states.ts'
import type { CheckStepTable, RemarkTable } from '../store/tables.ts'

export const listChecks = reading(contract.listChecks, async ({ recordId }, context) => {
  const found = await findVisible(context.db, recordId, context)
  if (!found.ok) return found
  const { row } = found.value
  const steps = await listSteps(context.db, recordId)
  const remarks = await listRemarks(context.db, recordId)
  const people = [...steps.map(({ closed_by }) => closed_by), ...remarks.map(({ made_by }) => made_by)]
  const names = await namesOf(context.db, people)
  const of = { process: COMPLETION.process, subjectId: row.trainee_person_id, round: recordId }
  const turn = await findTurn(of, context)
  return accept({
    ...{ state: row.state, supplementRound: row.supplement_round, version: row.version },
    steps: steps.map((step) => stepOf(step, names)),
    open: openStep(found.value, { steps, turn }),
    applicationId: turn?.applicationId ?? null,
    remarks: remarks.map((remark) => remarkOf(remark, names)),
    actions: actionsFor(found.value, context),
    checker: checkerIn(turn),
  })
})

type Names = ReadonlyMap<string, string>

/** While the record is open it is the supervisor's turn: from the end of training, or from when it came back or was refused. */
function openStep(
  { row, end }: VisibleRecord,
  { steps, turn }: { readonly steps: readonly CheckStepTable[]; readonly turn: MatterTurn | undefined },
): contract.OpenStep | null {
  if (turn?.isAtDesk && turn.until) {
    const step = turn.stage as contract.OpenStep['step']
    return { step, openedOn: dateIn(new Date(turn.since)), dueOn: turn.until }
  }
  if (!OPEN_RECORD_STATES.some((state) => state === row.state)) return null
  const back = steps.findLast(({ outcome }) => ['refused', 'return', 'negative'].includes(outcome))
  const openedOn = approvalOpensOn(end.end, back ? dateIn(new Date(back.closed_at)) : null)
  const step = 'supervisor-approval'
  return { step, openedOn, dueOn: dueOn(step, openedOn) }
}

function checkerIn(turn: MatterTurn | undefined): contract.Checker | null {
  if (!turn?.isAtDesk || turn.stage !== 'substantive-check') return null
  return { name: turn.names[0] ?? null, isNational: turn.isAbove }
}

const stepOf = (row: CheckStepTable, names: Names): contract.CheckStep => ({
  ...{ round: row.round, step: row.step as contract.CheckStep['step'], outcome: row.outcome, opinion: row.opinion },
  appealBy: row.outcome === 'negative' ? dueOn('appeal', dateIn(new Date(row.closed_at))) : null,
  closedAt: row.closed_at,
  closedBy: names.get(row.closed_by) ?? '',
})

const remarkOf = (row: RemarkTable, names: Names): contract.Remark => ({
  id: row.id,
  round: row.round,
  step: row.step,
  element: row.element,
  remark: row.remark,
  madeBy: names.get(row.made_by) ?? '',
  madeAt: row.made_at,
  answeredAt: row.answered_at,
  answer: row.answer,
})

const actionsFor = ({ standing }: VisibleRecord, { actor }: Context): RecordAction[] =>
  actionsOf(RECORD_ACTIONS).filter((action) => mayActOnRecord(actor, action, standing).ok)
