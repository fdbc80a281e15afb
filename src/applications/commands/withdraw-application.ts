import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import { moveApplication } from '../store/applications.ts'
import { viewApplication } from './application-view.ts'
import type { ApplicationMeans } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

export const makeWithdrawApplication = (means: ApplicationMeans) =>
  command(contract.withdrawApplication, async ({ applicationId }, context) => {
    const found = await applicationTo('withdraw', { applicationId }, context)
    if (!found.ok) return found
    const { next, ...row } = found.value
    const end = { state: next, turn_since: context.now, due_on: null }
    await moveApplication(context.db, row, end)
    await recordStep({ applicationId, action: 'withdraw' }, context)
    const moved = { ...row, ...end, version: row.version + 1 }
    return accept(await viewApplication({ db: context.db, relation: 'applicant' }, moved, means))
  })
