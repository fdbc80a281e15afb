import { type Db, sql } from '../../platform/db/pool.ts'
import { type DeputyTable, tablesOf } from './tables.ts'

export async function insertDeputy(db: Db, deputy: Omit<DeputyTable, 'ended_at' | 'ended_by'>): Promise<void> {
  await tablesOf(db)
    .insertInto('identity.deputy')
    .values({ ...deputy, ended_at: null, ended_by: null })
    .execute()
}

/** False where it has ended already. */
export async function endDeputy(db: Db, id: string, by: { personId: string; at: string }): Promise<boolean> {
  const { numUpdatedRows } = await tablesOf(db)
    .updateTable('identity.deputy')
    .set({ ended_at: by.at, ended_by: by.personId })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Whoever names a deputy for this role second waits here for the first. */
export async function lockHolding(db: Db, holdingId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`deputy ${holdingId}`}, 0))`.execute(db)
}
