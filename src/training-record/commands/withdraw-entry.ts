import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import { removeEntries } from '../store/entries.ts'
import { entryToChange } from './change.ts'

export const withdrawEntry = command(contract.withdrawEntry, async (asked, context) => {
  const found = await entryToChange('withdraw', asked, context)
  if (!found.ok) return found
  const change = { action: 'withdraw', by: context.actor.personId, at: context.now }
  await removeEntries(context.db, [asked.entryId], change)
  return accept({ withdrawn: true as const })
})
