import type { Around } from '../events.ts'
import type { RecordTable } from '../store/tables.ts'

/** The people around a record, for what is announced of it. */
export const aroundRecord = (row: RecordTable): Around => ({
  recordId: row.id,
  traineePersonId: row.trainee_person_id,
  supervisorPersonId: row.supervisor_person_id,
})
