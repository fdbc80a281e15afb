import { namesOf } from '../../identity/public.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/delegation.ts'
import { findCode, listEntryRows } from '../queries/delegation.ts'
import { entryOf } from '../queries/entries.ts'
import { findItem } from '../rules/programme/items.ts'
import { type ShownEntry, whyLeft } from './approval.ts'
import { recordOfCode } from './code-to-sign.ts'
import { codeHash } from './issue-sign-off-code.ts'

export const readSignOffCode = reading(contract.readSignOffCode, async ({ code }, context) => {
  const { db, actor } = context
  const issued = await findCode(db, codeHash(code))
  if (!issued) return refuse('not-found')
  const record = await recordOfCode(issued, { lock: false }, context)
  if (!record.ok) return record
  const { row, programme } = record.value
  const shown = issued.entries as ShownEntry[]
  const ids = shown.map(({ id }) => id)
  const found = new Map((await listEntryRows(db, row.id, ids)).map((entry) => [entry.id, entry]))
  const names = await namesOf(db, [row.trainee_person_id])
  return accept({
    trainee: names.get(row.trainee_person_id) ?? '',
    cardNumber: row.card_number,
    specialty: programme.field,
    expiresAt: issued.expires_at,
    entries: shown.map(({ id, hash }) => {
      const entry = found.get(id)
      return {
        ...{ id, hash, entry: entry ? entryOf(entry) : null },
        item: (entry?.item_key && findItem(programme, entry.item_key)?.name) || null,
        why: whyLeft(actor, { entry, hash, action: 'approve' }, record.value) ?? null,
      }
    }),
  })
})
