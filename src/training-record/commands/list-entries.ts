import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import * as queries from '../queries/entries.ts'
import { findVisible } from '../queries/visible.ts'

export const listEntries = reading(contract.listEntries, async ({ recordId, ...filter }, context) => {
  const record = await findVisible(context.db, recordId, context)
  return record.ok ? accept(await queries.listEntries(context.db, recordId, filter)) : record
})
