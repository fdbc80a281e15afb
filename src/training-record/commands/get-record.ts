import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/records.ts'
import { findVisible } from '../queries/visible.ts'
import { viewRecord } from './record-view.ts'

export const getRecord = reading(contract.getRecord, async ({ recordId }, context) => {
  const record = await findVisible(context.db, recordId, context)
  return record.ok ? accept(await viewRecord(context.db, record.value, context)) : record
})
