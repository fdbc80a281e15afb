import { accept, refuse } from '../../kernel/verdict.ts'
import { type Context, command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/moves.ts'
import { applicationObjected } from '../events.ts'
import { findLive, listDecisions, listVersions } from '../queries/applications.ts'
import { mayObject } from '../rules/objection.ts'
import { dueOn } from '../rules/terms.ts'
import { deskText } from '../rules/words-of-desk.ts'
import { moveApplication, type Seat } from '../store/applications.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { viewApplication } from './application-view.ts'
import { standingIn } from './decision-standing.ts'
import { newsOf } from './news.ts'
import { type ApplicationMeans, getProcess, type Process } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

/** It need not say why: that the party is not content is enough (KPA art. 128). */
export const makeObjectToDecision = (means: ApplicationMeans) =>
  command(contract.objectToDecision, async ({ applicationId, version, reason }, context) => {
    const { db, now, today } = context
    const found = await applicationTo('object', { applicationId, version, means }, context)
    if (!found.ok) return found
    const { next, relation, ...row } = found.value
    const process = getProcess(means.processes, row.process)
    const open = await openToObjection(row, process, context)
    if (!open.ok) return open
    const said = deskText(reason, { field: 'reason', least: 0, most: 4000 })
    if (!said.ok) return said
    const { to, term } = open.value
    const move = { state: next, turn_since: now, due_on: dueOn(term, today) }
    await moveApplication(db, row, { ...move, to })
    await recordStep({ applicationId, action: 'object', reason: said.value, stage: row.stage }, context)
    const moved = { ...row, ...move, ...to, version: version + 1 }
    await announce(db, applicationObjected({ ...newsOf(moved), desk: to.desk, dueOn: move.due_on }))
    return accept(await viewApplication(moved, relation, { context, means }))
  })

/** To where it goes; or why nothing can be done here any more. */
async function openToObjection(row: ApplicationTable, process: Process, { db, today }: Context) {
  const stage = process.definition.objection?.stage
  const [decision] = await listDecisions(db, row.id)
  if (!decision) throw new Error('what is decided has a decision')
  const standing = standingIn(row, decision, { process, today })
  const may = mayObject({ ...standing, outcome: decision.outcome })
  if (!may.ok) return may
  const live = await findLive(db, row)
  if (live) return refuse('live-application', { applicationId: live.id })
  return stage ? seatAt(row, process, { db, stage }) : refuse('objection-elsewhere')
}

type Stage = NonNullable<NonNullable<Process['definition']['objection']>['stage']>

async function seatAt(row: ApplicationTable, process: Process, { db, stage }: Pick<Context, 'db'> & { stage: Stage }) {
  const [last] = await listVersions(db, row.id)
  const form = process.definition.read(last?.content ?? {}, row.round)
  const desk = form.ok ? stage.deskOf(form.value) : form
  if (!desk.ok) return desk
  const to: Seat = { stage: stage.key, desk: desk.value }
  return accept({ to, term: stage.term })
}
