import type { Db } from '../platform/db/pool.ts'
import { findApplication } from './queries/applications.ts'
import { isEditable } from './rules/life.ts'

/** Whether an application waits for its applicant to file it. */
export async function isUnfiled(db: Db, applicationId: string): Promise<boolean> {
  const row = await findApplication(db, applicationId)
  return row !== undefined && isEditable(row.state)
}
