import { refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import { CODE_READERS, isCodeOpen } from '../rules/sign-off-code.ts'
import { OPEN_RECORD_STATES } from '../rules/states.ts'
import type { SignOffCodeTable } from '../store/tables.ts'

/** The record of a code that the actor may sign by; to whoever may not, neither the code nor its state is told. */
export async function recordOfCode(
  code: SignOffCodeTable,
  { lock }: { lock: boolean },
  context: Context,
): Promise<Verdict<VisibleRecord>> {
  const record = await findVisible(context.db, code.record_id, { ...context, lock })
  if (!record.ok) return record
  const { relation, row } = record.value
  if (!CODE_READERS.includes(relation)) return refuse('not-found')
  const open = isCodeOpen({
    isUsed: code.used_at !== null,
    expiresAt: Date.parse(code.expires_at),
    now: Date.parse(context.now),
  })
  if (!open.ok) return open
  return OPEN_RECORD_STATES.some((state) => state === row.state)
    ? record
    : refuse('record-closed', { state: row.state })
}
