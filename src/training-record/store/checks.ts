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

/** What somebody has decided on the whole record; nothing of it is changed later. */
export async function insertStep(db: Db, step: CheckStepTable): Promise<void> {
  await tablesOf(db).insertInto('training_record.check_step').values(step).execute()
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
