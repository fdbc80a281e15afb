import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import { findVisible } from '../queries/visible.ts'
import { enter } from './enter.ts'

export const logEntry = command(contract.logEntry, async ({ recordId, id, kind, fields }, context) => {
  const record = await findVisible(context.db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  return enter(record.value, { id, kind, fields }, context)
})
