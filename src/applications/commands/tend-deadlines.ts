import type { Clock } from '../../platform/command/runner.ts'
import type { Db } from '../../platform/db/pool.ts'
import { databaseNow } from '../queries/clock.ts'
import { lapseUnmended } from './lapse-unmended.ts'
import { remindOfDeadlines } from './remind-of-deadlines.ts'

/** Reminders that are due, and the end of what was not mended in time; by the clock of the database unless told. */
export async function tendDeadlines(db: Db, clock?: Clock): Promise<void> {
  const now = clock ? (await db.transaction().execute(clock)).now : await databaseNow(db)
  await remindOfDeadlines(db, now)
  await lapseUnmended(db, now)
}
