import { type Db, sql } from '../../platform/db/pool.ts'

export interface Reminder {
  readonly application_id: string
  readonly deadline: string
  readonly hours_before: number
  readonly sent_at: string
}

/** False where this one was sent before. */
export async function insertReminder(db: Db, reminder: Reminder): Promise<boolean> {
  const { application_id, deadline, hours_before, sent_at } = reminder
  const inserted = await sql`
    insert into applications.reminder (application_id, deadline, hours_before, sent_at)
    values (${application_id}, ${deadline}, ${hours_before}, ${sent_at})
    on conflict do nothing returning application_id`.execute(db)
  return inserted.rows.length === 1
}
