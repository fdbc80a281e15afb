import type { Db } from '../../platform/db/pool.ts'
import { keepInSight } from './records.ts'
import { type CheckStepTable, type RemarkTable, tablesOf } from './tables.ts'

/** Another state of the whole record; its version tells a page that was open meanwhile. */
export async function moveRecord(
  db: Db,
  old: { readonly id: string; readonly version: number },
  to: { readonly state: string; readonly supplement_round: number },
): Promise<void> {
  await keepInSight(db, old.id)
  await tablesOf(db)
    .updateTable('training_record.record')
    .set({ ...to, version: old.version + 1 })
    .where('id', '=', old.id)
    .execute()
}

export async function openStep(db: Db, step: CheckStepTable): Promise<void> {
  await tablesOf(db).insertInto('training_record.check_step').values(step).execute()
}

/** Ends a step; the supervisor's first one is opened by the end of training alone, so that it may not be there yet. */
export async function closeStep(db: Db, step: CheckStepTable): Promise<void> {
  const { closed_at, closed_by, outcome, opinion } = step
  const closed = await tablesOf(db)
    .updateTable('training_record.check_step')
    .set({ closed_at, closed_by, outcome, opinion })
    .where('record_id', '=', step.record_id)
    .where('round', '=', step.round)
    .where('step', '=', step.step)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (closed.numUpdatedRows === 0n) await openStep(db, step)
}

export async function insertRemarks(db: Db, remarks: readonly RemarkTable[]): Promise<void> {
  if (remarks.length > 0)
    await tablesOf(db)
      .insertInto('training_record.remark')
      .values([...remarks])
      .execute()
}

/** What the trainee says to a remark; said again, the last words count. */
export async function putAnswer(
  db: Db,
  remarkId: string,
  answer: Pick<RemarkTable, 'answer' | 'answered_at'>,
): Promise<void> {
  await tablesOf(db).updateTable('training_record.remark').set(answer).where('id', '=', remarkId).execute()
}
