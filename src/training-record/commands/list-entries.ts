import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import * as queries from '../queries/entries.ts'
import { questionOf } from '../queries/for-actor.ts'
import { findVisible } from '../queries/visible.ts'
import { mayActOnEntry } from '../rules/may.ts'
import { rotationsSeen } from '../rules/relation.ts'
import { WAITING_STATES } from '../rules/states.ts'

export const listEntries = reading(contract.listEntries, async ({ recordId, waiting, ...filter }, context) => {
  const { db, actor } = context
  const record = await findVisible(db, recordId, context)
  if (!record.ok) return record
  const { standing } = record.value
  const states = waiting && WAITING_STATES
  const page = await queries.listEntries(db, recordId, { ...filter, states, rotations: rotationsSeen(actor, standing) })
  if (waiting !== 'for-me') return accept(page)
  const mine = page.entries.filter(
    (entry) => mayActOnEntry(actor, 'approve', { ...standing, entry: questionOf(entry) }).ok,
  )
  return accept({ ...page, entries: mine })
})
