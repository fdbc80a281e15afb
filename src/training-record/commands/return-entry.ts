import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/entries.ts'
import { entriesReturned } from '../events.ts'
import { getEntry } from '../queries/entries.ts'
import { returnReason } from '../rules/return-reason.ts'
import { moveEntries } from '../store/entries.ts'
import { aroundRecord } from './around-record.ts'
import { entryToChange } from './change.ts'

export const returnEntry = command(contract.returnEntry, async ({ reason, ...asked }, context) => {
  const found = await entryToChange('return', asked, context)
  const why = returnReason(reason)
  if (!found.ok) return found
  if (!why.ok) return why

  const { db, actor, now } = context
  const { to, record } = found.value
  await moveEntries(db, [asked.entryId], { action: 'return', to, by: actor.personId, at: now, reason: why.value })
  await announce(db, entriesReturned({ ...aroundRecord(record.row), entryIds: [asked.entryId] }))
  return accept(await getEntry(db, asked.recordId, asked.entryId))
})
