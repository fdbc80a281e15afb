import { fieldsOf } from '../../kernel/application.ts'
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
import { type ApplicationMeans, getProcess } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

/** What was filed stays in the archive as it was; the applicant mends a draft of it and files again. */
export const makeReturnApplication = (means: ApplicationMeans) =>
  command(contract.returnApplication, async ({ applicationId, version, reason, pinned }, context) => {
    const { db, now, today } = context
    const found = await applicationTo('return', { applicationId, version }, context)
    if (!found.ok) return found
    const { next, ...row } = found.value
    const { definition } = getProcess(means.processes, row.process)
    const fields = fieldsOf(definition).map(({ key }) => key)
    const said = returnOf({ reason, pinned }, fields)
    if (!said.ok) return said
    const due = dueOn(definition.terms.applicant, today)
    const closing = columnsOf(mendingClosing(definition, { lastDay: due, now }))
    await moveApplication(db, row, { state: next, turn_since: now, due_on: due, ...closing })
    const [last] = await listVersions(db, applicationId)
    await recordStep({ applicationId, action: 'return', ...(last && { version: last.number }), ...said.value }, context)
    const { process, number, applicant_person_id: applicantPersonId } = row
    await announce(db, applicationReturned({ applicationId, process, number, applicantPersonId, dueOn: due }))
    const moved = { ...row, state: next, turn_since: now, due_on: due, version: version + 1 }
    return accept(await viewApplication({ db, relation: 'desk' }, moved, means))
  })
