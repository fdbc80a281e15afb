import { accept, type Verdict } from '../../kernel/verdict.ts'
import { type Context, command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/cases.ts'
import { applicationDecided } from '../events.ts'
import { listVersions } from '../queries/applications.ts'
import { decisionOf } from '../rules/words-of-desk.ts'
import { beginEffect, moveApplication } from '../store/applications.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { viewApplication } from './application-view.ts'
import { giveDecision } from './give-decision.ts'
import { type ApplicationMeans, getProcess } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

/** The decision and what follows from it are one transaction: a role is granted exactly when the desk has accepted. */
export const makeDecideApplication = (means: ApplicationMeans) =>
  command(contract.decideApplication, async ({ applicationId, version, ...given }, context) => {
    const { db, now } = context
    const found = await applicationTo('decide', { applicationId, version }, context)
    if (!found.ok) return found
    const { next, ...row } = found.value
    const decided = decisionOf(given)
    if (!decided.ok) return decided
    const { outcome } = decided.value
    const done = outcome === 'accepted' ? await carryOut(row, context, means) : accept(true)
    if (!done.ok) return done
    const { number: decision } = await giveDecision({ row, decision: decided.value }, context, means)
    await moveApplication(db, row, { state: next, turn_since: now, due_on: null })
    await recordStep({ applicationId, action: 'decide', reason: outcome }, context)
    const { process, number, applicant_person_id: applicantPersonId } = row
    await announce(db, applicationDecided({ applicationId, process, number, applicantPersonId, outcome, decision }))
    const moved = { ...row, state: next, turn_since: now, due_on: null, version: version + 1 }
    return accept(await viewApplication({ db, relation: 'desk' }, moved, means))
  })

/** What was filed last passes the rules of its process once more: the law may have changed since. */
async function carryOut(row: ApplicationTable, context: Context, means: ApplicationMeans): Promise<Verdict<unknown>> {
  const process = getProcess(means.processes, row.process)
  const [last] = await listVersions(context.db, row.id)
  const form = process.definition.read(last?.content ?? {}, row.round)
  if (!form.ok) return form
  const about = { personId: row.applicant_person_id, round: row.round, today: context.today }
  await beginEffect(context.db, row.applicant_person_id)
  return process.accepted(form.value, context, about)
}
