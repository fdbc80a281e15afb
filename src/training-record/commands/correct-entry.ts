import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import { getEntry } from '../queries/entries.ts'
import { contentOf } from '../queries/others.ts'
import { keepsHead } from '../rules/keeps-head.ts'
import { returnReason } from '../rules/return-reason.ts'
import { rewriteEntry } from '../store/entries.ts'
import { attachFiles } from './attach-files.ts'
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

    const { entry, to, record } = found.value
    const keeps = keepsHead(contentOf(entry), content.value)
    if (!keeps.ok) return keeps
    const attached = await attachFiles(content.value, contentOf(entry), context)
    if (!attached.ok) return attached
    const isDecided = to === 'approved'
    const mark = {
      decided_by: isDecided ? context.actor.personId : null,
      decided_at: isDecided ? context.now : null,
      supplement_round: record.row.supplement_round,
    }
    const next = { ...entry, ...contentColumns(content.value), state: to, ...mark }
    const change = { action: 'correct', by: context.actor.personId, at: context.now, reason: why.value }
    await rewriteEntry(context.db, { old: entry, next }, change)
    return accept(await getEntry(context.db, recordId, entryId))
  },
)
