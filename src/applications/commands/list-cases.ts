import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/cases.ts'
import { listAtDesk } from '../queries/applications.ts'
import { listed } from './application-view.ts'

export const listCases = reading(contract.listCases, async (_input, context) => {
  const { db, actor, shows } = context
  const rows = await listAtDesk(db, actor)
  shows(rows.map(({ subject_person_id }) => subject_person_id))
  return accept({ cases: await listed(rows, context) })
})
