import type { Db } from '../../platform/db/pool.ts'
import { type CheckStepTable, type RemarkTable, tablesOf } from '../store/tables.ts'

/** The steps that a record has passed or stands in, in the order in which they came. */
export const listSteps = (db: Db, recordId: string): Promise<CheckStepTable[]> =>
  tablesOf(db)
    .selectFrom('training_record.check_step')
    .selectAll()
    .where('record_id', '=', recordId)
    .orderBy('round')
    .orderBy('closed_at', (order) => order.asc().nullsLast())
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

/** The open steps of one desk with their records, as far as the actor's role reaches; the earliest term first. */
export const listOpenSteps = (db: Db, step: string, within: { voivodeship?: string; specialty?: string }) => {
  const open = tablesOf(db)
    .selectFrom('training_record.check_step as s')
    .innerJoin('training_record.record as r', 'r.id', 's.record_id')
    .select(['r.id', 's.round', 's.opened_at', 's.due_on'])
    .where('s.step', '=', step)
    .where('s.closed_at', 'is', null)
    .orderBy('s.due_on')
    .orderBy('r.id')
    .limit(500)
  const inPlace = within.voivodeship === undefined ? open : open.where('r.voivodeship', '=', within.voivodeship)
  const inField = within.specialty === undefined ? inPlace : inPlace.where('r.specialty_code', '=', within.specialty)
  return inField.execute()
}
