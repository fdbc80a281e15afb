import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import { getEntry } from '../queries/entries.ts'
import { returnReason } from '../rules/return-reason.ts'
import { rewriteEntry } from '../store/entries.ts'
import { entryToChange, readChange } from './change.ts'
import { contentColumns } from './entry-row.ts'

export const correctEntry = command(
  contract.correctEntry,
  async ({ recordId, entryId, version, fields, reason }, context) => {
    const found = await entryToChange('correct', { recordId, entryId, version }, context)
    if (!found.ok) return found
    const [why, content] = [returnReason(reason), await readChange(found.value, fields, context)]
    if (!why.ok) return why
    if (!content.ok) return content

    const { entry, to } = found.value
    const next = { ...entry, ...contentColumns(content.value), state: to, decided_by: null, decided_at: null }
    const change = { action: 'correct', by: context.actor.personId, at: context.now, reason: why.value }
    await rewriteEntry(context.db, { old: entry, next }, change)
    return accept(await getEntry(context.db, recordId, entryId))
  },
)
