import { holdersOf } from '../../identity/public.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import { mayActOnRecord } from '../rules/may.ts'
import type { Standing } from '../rules/relation.ts'
import type { RecordAction, RecordState } from '../rules/states.ts'

export interface RecordToMove extends VisibleRecord {
  readonly to: RecordState
}

/** A locked record on which the actor may do this, in the version that they saw. */
export async function recordToMove(
  action: RecordAction,
  { recordId, version }: { recordId: string; version: number },
  context: Context,
): Promise<Verdict<RecordToMove>> {
  const found = await findVisible(context.db, recordId, { ...context, lock: true })
  if (!found.ok) return found
  const to = mayActOnRecord(context.actor, action, await withConsultant(found.value, context))
  if (!to.ok) return to
  const { row } = found.value
  if (row.version !== version) return refuse('stale-version', { of: 'record', yours: version, current: row.version })
  return accept({ ...found.value, to: to.value })
}

/** The record's standing, and who is the consultant of its field in its voivodeship, if not its own people. */
export async function withConsultant(
  { standing }: Pick<VisibleRecord, 'standing'>,
  { db, today }: Pick<Context, 'db' | 'today'>,
): Promise<Standing> {
  const { voivodeship, specialty, supervisorPersonId, traineePersonId } = standing.record
  const consultants = await holdersOf(db, { role: 'voivodeship-consultant', day: today, voivodeship, specialty })
  const other = consultants.find((id) => id !== supervisorPersonId && id !== traineePersonId)
  return { ...standing, record: { ...standing.record, consultantPersonId: other ?? null } }
}
