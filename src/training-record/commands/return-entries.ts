import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/entries.ts'
import { entriesReturned } from '../events.ts'
import { findVisible } from '../queries/visible.ts'
import { returnReason } from '../rules/return-reason.ts'
import { decideShown } from './approval.ts'
import { aroundRecord } from './around-record.ts'

export const returnEntries = command(contract.returnEntries, async ({ recordId, entries, reason }, context) => {
  const record = await findVisible(context.db, recordId, { ...context, lock: true })
  const why = returnReason(reason)
  if (!record.ok) return record
  if (!why.ok) return why

  const deciding = { shown: entries, action: 'return', reason: why.value } as const
  const { decided, left } = await decideShown(record.value, deciding, context)
  if (decided.length > 0) {
    await announce(context.db, entriesReturned({ ...aroundRecord(record.value.row), entryIds: decided }))
  }
  return accept({ returned: decided, left })
})
