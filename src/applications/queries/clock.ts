import { type Db, sql } from '../../platform/db/pool.ts'

/** The database's clock, where no actor's transaction tells it. */
export async function databaseNow(db: Db): Promise<string> {
  const { rows } = await sql<{ now: string }>`select now() as now`.execute(db)
  const [row] = rows
  if (!row) throw new Error('the database has no clock')
  return row.now
}
