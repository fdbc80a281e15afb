import { namesOf } from '../../identity/public.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import { entryOf, findEntry, listChanges } from '../queries/entries.ts'
import { seesEntry } from '../queries/for-actor.ts'
import { findVisible } from '../queries/visible.ts'

export const entryHistory = reading(contract.entryHistory, async ({ recordId, entryId }, context) => {
  const record = await findVisible(context.db, recordId, context)
  if (!record.ok) return record
  if (!(await seesEntry(context.db, record.value, { ...context, entryId }))) return refuse('not-found')
  const changes = await listChanges(context.db, recordId, entryId)
  if (changes.length === 0 && !(await findEntry(context.db, recordId, entryId))) return refuse('not-found')
  const names = await namesOf(
    context.db,
    changes.map(({ by }) => by),
  )
  return accept({
    changes: changes.map((change) => ({
      ...change,
      by: names.get(change.by) ?? '',
      content: change.content && entryOf(change.content),
    })),
  })
})
