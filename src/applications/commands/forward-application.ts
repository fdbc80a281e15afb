import { stageOf } from '../../kernel/application.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/moves.ts'
import { applicationForwarded } from '../events.ts'
import { dueOn } from '../rules/terms.ts'
import { deskText } from '../rules/words-of-desk.ts'
import { moveApplication } from '../store/applications.ts'
import { viewApplication } from './application-view.ts'
import { competentDesks } from './competent-desks.ts'
import { newsOf } from './news.ts'
import { type ApplicationMeans, getProcess } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

/** The day of filing stays what it was (KPA art. 65 § 2); the term of the desk begins anew where it is competent. */
export const makeForwardApplication = (means: ApplicationMeans) =>
  command(contract.forwardApplication, async ({ applicationId, version, to: key, reason }, context) => {
    const { db, now, today } = context
    const found = await applicationTo('forward', { applicationId, version, means }, context)
    if (!found.ok) return found
    const { next, relation: _desk, ...row } = found.value
    const process = getProcess(means.processes, row.process)
    const said = deskText(reason, { field: 'reason', least: 10, most: 1000 })
    if (!said.ok) return said
    const other = (await competentDesks(row, process, context)).find((one) => one.key === key)
    if (!other) return refuse('unknown-desk', { key }, { field: 'to' })
    const { key: stage, term } = stageOf(process.definition, row.stage)
    const to = { stage, desk: other.desk }
    const move = { state: next, turn_since: now, due_on: dueOn(term, today) }
    await moveApplication(db, row, { ...move, to })
    await recordStep({ applicationId, action: 'forward', reason: `${other.label}: ${said.value}`, stage }, context)
    const moved = { ...row, ...move, ...to, version: version + 1 }
    const news = { desk: other.desk, dueOn: move.due_on, to: other.label, reason: said.value }
    await announce(db, applicationForwarded({ ...newsOf(moved), ...news }))
    return accept(await viewApplication(moved, 'other-desk', { context, means }))
  })
