import { type Db, sql } from '../db/pool.ts'

/** Something that happened, in the past tense, for whoever listens; the listeners are wired in app. */
export interface Announcement {
  readonly name: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** Put in the queue inside the transaction: announced exactly when what it announces is committed. */
export async function announce(db: Db, announcement: Announcement): Promise<void> {
  const payload = JSON.stringify(announcement)
  await sql`select graphile_worker.add_job('announcement', ${payload}::json)`.execute(db)
}
