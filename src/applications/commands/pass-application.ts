import { stageAfter, stageOf } from '../../kernel/application.ts'
import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/cases.ts'
import { applicationPassed } from '../events.ts'
import { listVersions } from '../queries/applications.ts'
import { dueOn } from '../rules/terms.ts'
import { moveApplication } from '../store/applications.ts'
import { viewApplication } from './application-view.ts'
import { followUp } from './follow-up.ts'
import { newsOf } from './news.ts'
import { type ApplicationMeans, getProcess } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

/** To the next desk, as it was filed; whoever hands it on still reads it. */
export const makePassApplication = (means: ApplicationMeans) =>
  command(contract.passApplication, async ({ applicationId, version }, context) => {
    const { db, now, today } = context
    const found = await applicationTo('pass', { applicationId, version, means }, context)
    if (!found.ok) return found
    const { next, ...row } = found.value
    const process = getProcess(means.processes, row.process)
    const stage = stageAfter(process.definition, stageOf(process.definition, row.stage))
    const [last] = await listVersions(db, applicationId)
    const form = process.definition.read(last?.content ?? {}, row.round)
    if (!stage) throw new Error(`the last desk of ${row.process} passes nothing on`)
    const desk = form.ok ? stage.deskOf(form.value) : form
    if (!desk.ok) return desk
    const to = { stage: stage.key, desk: desk.value }
    const move = { state: next, turn_since: now, due_on: dueOn(stage.term, today) }
    const done = await followUp(row, { effect: 'passed', process, dueOn: move.due_on }, context)
    if (!done.ok) return done
    await moveApplication(db, row, { ...move, to })
    await recordStep({ applicationId, action: 'pass', stage: row.stage }, context)
    const moved = { ...row, ...move, ...to, version: version + 1 }
    await announce(db, applicationPassed({ ...newsOf(moved), desk: desk.value, dueOn: move.due_on }))
    return accept(await viewApplication(moved, 'other-desk', { context, means }))
  })
