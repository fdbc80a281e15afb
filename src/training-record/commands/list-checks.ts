import { namesOf } from '../../identity/public.ts'
import { actionsOf } from '../../kernel/transition.ts'
import { accept } from '../../kernel/verdict.ts'
import { type Context, reading } from '../../platform/command/command.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import * as contract from '../contract/completion.ts'
import { listRemarks, listSteps } from '../queries/checks.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import { dueOn } from '../rules/deadlines.ts'
import { mayActOnRecord } from '../rules/may.ts'
import { RECORD_ACTIONS, type RecordAction } from '../rules/states.ts'
import type { CheckStepTable, RemarkTable } from '../store/tables.ts'
import { approvalOpened, type CheckStepName } from './check-steps.ts'
import { withConsultant } from './record-to-move.ts'
import { whoChecks } from './who-checks.ts'

export const listChecks = reading(contract.listChecks, async ({ recordId }, context) => {
  const found = await findVisible(context.db, recordId, context)
  if (!found.ok) return found
  const { row } = found.value
  const steps = await listSteps(context.db, recordId)
  const remarks = await listRemarks(context.db, recordId)
  const people = [...steps.map(({ closed_by }) => closed_by ?? ''), ...remarks.map(({ made_by }) => made_by)]
  const names = await namesOf(context.db, people.filter(Boolean))
  return accept({
    ...{ state: row.state, supplementRound: row.supplement_round, version: row.version },
    steps: [...steps.map((step) => stepOf(step, names)), ...(await firstStep(found.value, context))],
    remarks: remarks.map((remark) => remarkOf(remark, names)),
    actions: await actionsFor(found.value, context),
    checker: row.state === 'consultant-check' ? await whoChecks(found.value, context) : null,
  })
})

const OPEN = { appealBy: null, closedAt: null, closedBy: null, outcome: null, opinion: null }
type Names = ReadonlyMap<string, string>

/** The supervisor's step begins by itself, on the last day of training, and anew with their own refusal. */
async function firstStep(record: VisibleRecord, context: Context): Promise<contract.CheckStep[]> {
  if (record.row.state !== 'active') return []
  const step = 'supervisor-approval'
  const openedOn = await approvalOpened(record, context)
  return [{ round: record.row.supplement_round, step, openedOn, dueOn: dueOn(step, openedOn), ...OPEN }]
}

const stepOf = (row: CheckStepTable, names: Names): contract.CheckStep => ({
  round: row.round,
  step: row.step as CheckStepName,
  openedOn: dateIn(new Date(row.opened_at)),
  dueOn: row.due_on,
  appealBy: row.outcome === 'negative' && row.closed_at ? dueOn('appeal', dateIn(new Date(row.closed_at))) : null,
  closedAt: row.closed_at,
  closedBy: row.closed_by && (names.get(row.closed_by) ?? ''),
  outcome: row.outcome,
  opinion: row.opinion,
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

async function actionsFor(record: VisibleRecord, context: Context): Promise<RecordAction[]> {
  const standing = await withConsultant(record, context)
  return actionsOf(RECORD_ACTIONS).filter((action) => mayActOnRecord(context.actor, action, standing).ok)
}
