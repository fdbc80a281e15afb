import { type Db, sql } from '../../platform/db/pool.ts'
import type { RecordedOutage } from '../rules/closing.ts'

/** The outages that count and ended after a moment, in their order: what was corrected counts as it was corrected. */
export async function listOutages(db: Db, endedAfter: string): Promise<RecordedOutage[]> {
  const found = await sql<RecordedOutage>`
    select from_at as "from", until_at as until, recorded_at as "recordedAt" from applications.outage o
    where until_at > ${endedAfter} and not is_void
      and not exists (select from applications.outage c where c.corrects = o.id)
    order by from_at, id`.execute(db)
  return found.rows
}
