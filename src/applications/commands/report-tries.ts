import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/outages.ts'
import { isCredible } from '../rules/outage-entry.ts'
import { insertReportedTry } from '../store/outages.ts'
import { visibleApplication } from './visible-application.ts'

/** What the device of an applicant says, kept as what it is: its own clock's word, which gives no right by itself. */
export const reportTries = command(contract.reportTries, async ({ applicationId, tries }, context) => {
  const { db, actor, now, newId } = context
  const found = await visibleApplication(applicationId, context)
  if (!found.ok) return found
  if (found.value.row.applicant_person_id !== actor.personId) return refuse('not-found')
  let kept = 0
  for (const at of tries.filter((one) => isCredible(one, now))) {
    const isNew = await insertReportedTry(db, { id: newId(), applicationId, personId: actor.personId, at, now })
    if (isNew) kept++
  }
  return accept({ kept })
})
