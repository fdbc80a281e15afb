import type { Db } from '../../platform/db/pool.ts'
import type { Stay } from '../contract/records.ts'
import { tablesOf } from '../store/tables.ts'

/** Rotations and absences that count or wait for approval, in the order of their days. */
export async function listStays(db: Db, recordId: string): Promise<Stay[]> {
  const rows = await tablesOf(db)
    .selectFrom('training_record.entry_sum')
    .select(['id', 'kind', 'item_key', 'from_on', 'until_on', 'state'])
    .where('record_id', '=', recordId)
    .where('kind', 'in', ['rotation', 'absence'])
    .where('state', 'in', ['entered', 'corrected', 'approved'])
    .orderBy('from_on')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, kind, item_key, from_on, until_on, state }) =>
    from_on && until_on
      ? [{ id, kind: kind as Stay['kind'], itemKey: item_key, from: from_on, until: until_on, state }]
      : [],
  )
}
