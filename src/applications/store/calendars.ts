import { type Db, sql } from '../../platform/db/pool.ts'

/** One for each person: what was there before is gone. */
export async function putCalendar(
  db: Db,
  { personId, tokenHash, now }: { personId: string; tokenHash: string; now: string },
): Promise<void> {
  await sql`
    insert into applications.calendar_feed (person_id, token_hash, made_at) values (${personId}, ${tokenHash}, ${now})
    on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`.execute(db)
}

export async function deleteCalendar(db: Db, personId: string): Promise<void> {
  await sql`delete from applications.calendar_feed where person_id = ${personId}`.execute(db)
}
