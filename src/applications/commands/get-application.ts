import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import { listDecisions } from '../queries/applications.ts'
import { isParty } from '../rules/life.ts'
import { markOpened } from '../store/applications.ts'
import { viewApplication } from './application-view.ts'
import type { ApplicationMeans } from './process.ts'
import { visibleApplication } from './visible-application.ts'

/** The first time that a party opens a decision is its delivery, from which the term for an objection is counted. */
export const makeGetApplication = (means: ApplicationMeans) =>
  command(contract.getApplication, async ({ applicationId }, context) => {
    const found = await visibleApplication(applicationId, context)
    if (!found.ok) return found
    const { row, relation } = found.value
    const [decision] = isParty(relation) ? await listDecisions(context.db, applicationId) : []
    if (decision && decision.opened_at === null) await markOpened(context.db, decision, context.now)
    return accept(await viewApplication(row, relation, { context, means }))
  })
