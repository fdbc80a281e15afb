import type { Db } from '../../platform/db/pool.ts'
import { type OpinionTable, tablesOf } from '../store/tables.ts'

/** Opinions that were asked for, by application; as far as the asker may see them, the first asked first. */
export async function opinionsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, OpinionTable[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tablesOf(db)
    .selectFrom('applications.opinion')
    .selectAll()
    .where('application_id', 'in', [...ids])
    .orderBy('asked_at')
    .execute()
  return Map.groupBy(rows, ({ application_id }) => application_id)
}
