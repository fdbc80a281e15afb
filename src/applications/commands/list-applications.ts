import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import { listOwn } from '../queries/applications.ts'
import { listed } from './listed-applications.ts'

export const listApplications = reading(contract.listApplications, async (_input, context) => {
  const { db, actor, concerns } = context
  concerns(actor.personId)
  return accept({ applications: await listed(await listOwn(db, actor.personId), context) })
})
