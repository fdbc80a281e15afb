import { type Db, sql } from '../../platform/db/pool.ts'

export interface OutageRow {
  readonly id: string
  readonly from_at: string
  readonly until_at: string
  readonly source: 'heartbeat' | 'operator'
  readonly reason: string
  readonly entered_by: string | null
  readonly recorded_at: string
  readonly corrects: string | null
  readonly is_void: boolean
}

/** False where another has corrected the same one already. */
export async function insertOutage(db: Db, row: OutageRow): Promise<boolean> {
  const inserted = await sql`
    insert into applications.outage
      (id, from_at, until_at, source, reason, entered_by, recorded_at, corrects, is_void)
    values (${row.id}, ${row.from_at}, ${row.until_at}, ${row.source}, ${row.reason}, ${row.entered_by},
      ${row.recorded_at}, ${row.corrects}, ${row.is_void})
    on conflict (corrects) do nothing returning id`.execute(db)
  return inserted.rows.length === 1
}

/** The last sign of life, and from now on the new one; undefined the first time. Who comes second waits for the first. */
export async function swapHeartbeat(db: Db, now: string): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('applications.heartbeat'))`.execute(db)
  const before = await sql<{ at: string }>`select at from applications.heartbeat where program = 'server'`.execute(db)
  await sql`
    insert into applications.heartbeat (program, at) values ('server', ${now})
    on conflict (program) do update set at = greatest(heartbeat.at, excluded.at)`.execute(db)
  return before.rows[0]?.at
}

/** From outside the transaction that failed. */
export async function noteFailedFiling(
  db: Db,
  { id, applicationId, personId }: { id: string; applicationId: string; personId: string },
): Promise<void> {
  await sql`select applications.note_failed_filing(${id}, ${applicationId}, ${personId})`.execute(db)
}

export interface ReportedTry {
  readonly id: string
  readonly applicationId: string
  readonly personId: string
  readonly at: string
  readonly now: string
}

/** As the device says; false where it has said so before. */
export async function insertReportedTry(db: Db, reported: ReportedTry): Promise<boolean> {
  const { id, applicationId, personId, at, now } = reported
  const inserted = await sql`
    insert into applications.filing_attempt (id, application_id, person_id, at, seen_by, noted_at)
    values (${id}, ${applicationId}, ${personId}, ${at}, 'device', ${now})
    on conflict do nothing returning id`.execute(db)
  return inserted.rows.length === 1
}
