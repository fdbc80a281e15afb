import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/cases.ts'
import { applicationDecided } from '../events.ts'
import { decisionOf } from '../rules/words-of-desk.ts'
import { moveApplication } from '../store/applications.ts'
import { viewApplication } from './application-view.ts'
import { followUp } from './follow-up.ts'
import { giveDecision } from './give-decision.ts'
import { newsOf } from './news.ts'
import { pinsIn } from './pins.ts'
import { type ApplicationMeans, getProcess } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

/** The decision and what follows from it are one transaction: a role is granted exactly when the desk has accepted. */
export const makeDecideApplication = (means: ApplicationMeans) =>
  command(contract.decideApplication, async ({ applicationId, version, pinned: given, ...said }, context) => {
    const { db, now } = context
    const found = await applicationTo('decide', { applicationId, version, means }, context)
    if (!found.ok) return found
    const { next, ...row } = found.value
    const process = getProcess(means.processes, row.process)
    const pins = await pinsIn(row, process, context)
    const decided = decisionOf({ ...said, pinned: given }, pins)
    if (!decided.ok) return decided
    const { outcome, grounds, pinned } = decided.value
    const done = await followUp(row, { effect: outcome, process, reason: grounds, pinned }, context)
    if (!done.ok) return done
    const { number: decision } = await giveDecision({ row, decision: decided.value }, context, means)
    const end = { state: next, turn_since: now, due_on: null }
    await moveApplication(db, row, end)
    await recordStep({ applicationId, action: 'decide', reason: outcome, pinned, stage: row.stage }, context)
    await announce(db, applicationDecided({ ...newsOf(row), outcome, decision }))
    return accept(await viewApplication({ ...row, ...end, version: version + 1 }, 'desk', { context, means }))
  })
