import { newId } from '../../platform/command/new-id.ts'
import type { Db } from '../../platform/db/pool.ts'
import { addJob } from '../../platform/jobs/add-job.ts'
import { TELL_OF_OUTAGE } from '../jobs.ts'
import { insertOutage, type OutageRow } from '../store/outages.ts'

type Entered = Omit<OutageRow, 'id'>

/** Into the register, and the job that tells everybody concerned; null where another has corrected the same one. */
export async function recordOutage(db: Db, entered: Entered): Promise<string | null> {
  const id = newId<'outage'>()
  if (!(await insertOutage(db, { id, ...entered }))) return null
  await addJob(db, { task: TELL_OF_OUTAGE, payload: { outageId: id } })
  return id
}
