import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/supervision.ts'
import { findVisible } from '../queries/visible.ts'
import { enter } from './enter.ts'

/** The unit's act: an entry of the record, which stays as the trail, and the record's new supervisor. */
export const assignSupervisor = command(contract.assignSupervisor, async ({ recordId, version, ...asked }, context) => {
  const record = await findVisible(context.db, recordId, { ...context, lock: true })
  if (!record.ok) return record
  const { row } = record.value
  if (row.version !== version) return refuse('record-changed', { yours: version, current: row.version })
  const typed = { id: context.newId(), kind: 'change-of-supervisor', fields: asked }
  const entered = await enter(record.value, typed, context)
  return entered.ok ? accept({ recordId, entryId: entered.value.id }) : entered
})
