import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import { getEntry } from '../queries/entries.ts'
import { contentOf } from '../queries/others.ts'
import { rewriteEntry } from '../store/entries.ts'
import { attachFiles } from './attach-files.ts'
import { entryToChange, readChange } from './change.ts'
import { contentColumns } from './entry-row.ts'

export const editEntry = command(contract.editEntry, async ({ recordId, entryId, version, fields }, context) => {
  const found = await entryToChange('edit', { recordId, entryId, version }, context)
  if (!found.ok) return found
  const content = await readChange(found.value, fields, context)
  if (!content.ok) return content

  const { entry, to, record } = found.value
  const attached = await attachFiles(content.value, contentOf(entry), context)
  if (!attached.ok) return attached
  const next = {
    ...entry,
    ...contentColumns(content.value),
    state: to,
    return_reason: null,
    supplement_round: record.row.supplement_round,
  }
  await rewriteEntry(context.db, { old: entry, next }, { action: 'edit', by: context.actor.personId, at: context.now })
  return accept(await getEntry(context.db, recordId, entryId))
})
