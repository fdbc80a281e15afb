import { type Db, sql } from '../../platform/db/pool.ts'
import type { Place } from '../rules/place-run.ts'

/** Until the transaction ends nobody else changes the people of this unit or body. */
export async function lockPlace(db: Db, place: Place): Promise<void> {
  const id = 'unitId' in place ? place.unitId : place.bodyId
  await sql`select pg_advisory_xact_lock(hashtextextended(${`identity staff ${id}`}, 0))`.execute(db)
}
