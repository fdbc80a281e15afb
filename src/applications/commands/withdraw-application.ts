import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import { moveApplication } from '../store/applications.ts'
import { viewApplication } from './application-view.ts'
import { takeAllOff } from './attachments.ts'
import { followUp } from './follow-up.ts'
import { type ApplicationMeans, getProcess } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

export const makeWithdrawApplication = (means: ApplicationMeans) =>
  command(contract.withdrawApplication, async ({ applicationId }, context) => {
    const found = await applicationTo('withdraw', { applicationId, means }, context)
    if (!found.ok) return found
    const { next, ...row } = found.value
    const process = getProcess(means.processes, row.process)
    const done = row.number ? await followUp(row, { effect: 'withdrawn', process }, context) : accept(true)
    if (!done.ok) return done
    const end = { state: next, turn_since: context.now, due_on: null }
    await takeAllOff(context.db, row)
    await moveApplication(context.db, row, end)
    await recordStep({ applicationId, action: 'withdraw', stage: row.stage }, context)
    return accept(await viewApplication({ ...row, ...end, version: row.version + 1 }, 'applicant', { context, means }))
  })
