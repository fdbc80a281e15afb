import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/moves.ts'
import { moveApplication } from '../store/applications.ts'
import { viewApplication } from './application-view.ts'
import type { ApplicationMeans } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

/** Nobody decides about it any more; the decision of the first instance stands. */
export const makeDesistFromObjection = (means: ApplicationMeans) =>
  command(contract.desistFromObjection, async ({ applicationId, version }, context) => {
    const found = await applicationTo('desist', { applicationId, version, means }, context)
    if (!found.ok) return found
    const { next, relation, ...row } = found.value
    const end = { state: next, turn_since: context.now, due_on: null }
    await moveApplication(context.db, row, end)
    await recordStep({ applicationId, action: 'desist', stage: row.stage }, context)
    return accept(await viewApplication({ ...row, ...end, version: version + 1 }, relation, { context, means }))
  })
