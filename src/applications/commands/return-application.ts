import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/cases.ts'
import { applicationReturned } from '../events.ts'
import { listVersions } from '../queries/applications.ts'
import { dueOn } from '../rules/terms.ts'
import { returnOf } from '../rules/words-of-desk.ts'
import { moveApplication } from '../store/applications.ts'
import { viewApplication } from './application-view.ts'
import { columnsOf, mendingClosing } from './closing-of.ts'
import { followUp } from './follow-up.ts'
import { newsOf } from './news.ts'
import { pinsIn } from './pins.ts'
import { type ApplicationMeans, getProcess } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

/** What was filed stays in the archive as it was; the applicant mends a draft of it and files again. */
export const makeReturnApplication = (means: ApplicationMeans) =>
  command(contract.returnApplication, async ({ applicationId, version, ...given }, context) => {
    const { db, now, today } = context
    const found = await applicationTo('return', { applicationId, version, means }, context)
    if (!found.ok) return found
    const { next, ...row } = found.value
    const process = getProcess(means.processes, row.process)
    const said = returnOf(given, await pinsIn(row, process, context))
    if (!said.ok) return said
    const due = dueOn(process.definition.mending, today)
    const closing = columnsOf(mendingClosing(process.definition, { lastDay: due, now }))
    const move = { state: next, turn_since: now, due_on: due, ...closing }
    const done = await followUp(row, { effect: 'returned', process, dueOn: due, ...said.value }, context)
    if (!done.ok) return done
    await moveApplication(db, row, move)
    const [last] = await listVersions(db, applicationId)
    const about = { applicationId, stage: row.stage, ...(last && { version: last.number }) }
    await recordStep({ ...about, action: 'return', ...said.value }, context)
    await announce(db, applicationReturned({ ...newsOf(row), dueOn: due }))
    return accept(await viewApplication({ ...row, ...move, version: version + 1 }, 'desk', { context, means }))
  })
