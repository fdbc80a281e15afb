import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import { viewApplication } from './application-view.ts'
import type { ApplicationMeans } from './process.ts'
import { visibleApplication } from './visible-application.ts'

export const makeGetApplication = (means: ApplicationMeans) =>
  reading(contract.getApplication, async ({ applicationId }, context) => {
    const found = await visibleApplication(applicationId, context)
    if (!found.ok) return found
    const { row, relation } = found.value
    return accept(await viewApplication(row, relation, { context, means }))
  })
