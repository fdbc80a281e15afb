import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import { mayActOnRecord } from '../rules/may.ts'
import type { RecordAction, RecordState } from '../rules/states.ts'

export interface RecordToMove extends VisibleRecord {
  readonly to: RecordState
}

/** A locked record on which the actor may do this; in the version that they saw, where the record itself was shown. */
export async function recordToMove(
  action: RecordAction,
  { recordId, version }: { recordId: string; version?: number },
  context: Context,
): Promise<Verdict<RecordToMove>> {
  const found = await findVisible(context.db, recordId, { ...context, lock: true })
  if (!found.ok) return found
  const to = mayActOnRecord(context.actor, action, found.value.standing)
  if (!to.ok) return to
  const { row } = found.value
  if (version !== undefined && row.version !== version) {
    return refuse('stale-version', { of: 'record', yours: version, current: row.version })
  }
  return accept({ ...found.value, to: to.value })
}
