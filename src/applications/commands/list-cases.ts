import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/cases.ts'
import { listAtDesk } from '../queries/applications.ts'
import { listed } from './application-view.ts'

export const listCases = reading(contract.listCases, async (_input, { db, actor, shows }) => {
  const rows = await listAtDesk(db, actor)
  shows(rows.map(({ applicant_person_id }) => applicant_person_id))
  return accept({ cases: await listed(db, rows) })
})
