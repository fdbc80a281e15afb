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

export interface RegisteredOutage extends RecordedOutage {
  readonly id: string
  readonly source: 'heartbeat' | 'operator'
  readonly reason: string
  readonly isVoid: boolean
  readonly corrected: boolean
  /** The one that this corrects. */
  readonly corrects: string | null
}

/** The whole register of the last year, the newest first; with what was corrected. */
export async function listRegister(db: Db): Promise<RegisteredOutage[]> {
  const found = await sql<RegisteredOutage>`
    select id, from_at as "from", until_at as until, recorded_at as "recordedAt", source, reason, is_void as "isVoid", corrects,
      exists (select from applications.outage c where c.corrects = o.id) as corrected
    from applications.outage o where recorded_at > now() - interval '1 year'
    order by recorded_at desc, id desc limit 500`.execute(db)
  return found.rows
}

export async function findOutage(db: Db, id: string): Promise<RegisteredOutage | undefined> {
  const found = await sql<RegisteredOutage>`
    select id, from_at as "from", until_at as until, recorded_at as "recordedAt", source, reason, is_void as "isVoid", corrects,
      exists (select from applications.outage c where c.corrects = o.id) as corrected
    from applications.outage o where id = ${id}`.execute(db)
  return found.rows[0]
}

export interface TriedRow {
  readonly application_id: string
  readonly person_id: string
  readonly at: string
  readonly seen_by: 'server' | 'device'
  readonly process: string
  readonly round: string
  readonly state: string
}

/** Who tried to file between two moments, both included, and could not. */
export async function listAttempts(db: Db, { from, until }: { from: string; until: string }): Promise<TriedRow[]> {
  const found = await sql<TriedRow>`
    select * from applications.tried_between(${from}::timestamptz, ${until}::timestamptz)`.execute(db)
  return found.rows
}
