import { accept, refuse } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import { findEntry } from '../queries/entries.ts'
import { seesEntry } from '../queries/for-actor.ts'
import { findVisible } from '../queries/visible.ts'

export const showEntry = reading(contract.showEntry, async ({ recordId, entryId }, context) => {
  const record = await findVisible(context.db, recordId, context)
  if (!record.ok) return record
  const entry = await findEntry(context.db, recordId, entryId)
  const sees = await seesEntry(context.db, record.value, { ...context, entryId })
  return sees && entry ? accept(entry) : refuse('not-found')
})
