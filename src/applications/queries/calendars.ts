import { type Db, sql } from '../../platform/db/pool.ts'
import type { ClosingColumns } from '../store/tables.ts'

export async function findCalendar(db: Db, personId: string): Promise<string | undefined> {
  const found = await sql<{ made_at: string }>`
    select made_at from applications.calendar_feed where person_id = ${personId}`.execute(db)
  return found.rows[0]?.made_at
}

export type CalendarRow = ClosingColumns & { readonly id: string }

/** What whoever holds the secret may read, from the door; undefined where the secret opens nothing. */
export async function listCalendar(db: Db, tokenHash: string): Promise<CalendarRow[] | undefined> {
  const known = await sql<{ is: boolean }>`select applications.has_calendar(${tokenHash}) as is`.execute(db)
  if (!known.rows[0]?.is) return undefined
  const found = await sql<CalendarRow>`
    select id, closes_at, closes_law, closes_set_at, outage_law from applications.calendar_of(${tokenHash})`.execute(db)
  return found.rows
}
