import type { Db } from '../../platform/db/pool.ts'
import { type CheckStepTable, type RemarkTable, tablesOf } from '../store/tables.ts'

/** What was decided on a record, in the order in which it came. */
export const listSteps = (db: Db, recordId: string): Promise<CheckStepTable[]> =>
  tablesOf(db)
    .selectFrom('training_record.check_step')
    .selectAll()
    .where('record_id', '=', recordId)
    .orderBy('closed_at')
    .orderBy('id')
    .execute()

/** Every remark that was made to a record, round by round. */
export const listRemarks = (db: Db, recordId: string): Promise<RemarkTable[]> =>
  tablesOf(db)
    .selectFrom('training_record.remark')
    .selectAll()
    .where('record_id', '=', recordId)
    .orderBy('round')
    .orderBy('element')
    .orderBy('id')
    .execute()
