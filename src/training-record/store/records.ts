import { type Db, sql } from '../../platform/db/pool.ts'
import { type RecordTable, type ReferralTable, tablesOf } from './tables.ts'

/** The record itself, locked against every other change of it or of its entries until the transaction ends. */
export async function lockRecord(db: Db, id: string): Promise<RecordTable | undefined> {
  return tablesOf(db)
    .selectFrom('training_record.record')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function insertReferral(db: Db, referral: ReferralTable): Promise<void> {
  await tablesOf(db).insertInto('training_record.referral').values(referral).execute()
}

export async function lockReferral(db: Db, id: string): Promise<ReferralTable | undefined> {
  return tablesOf(db)
    .selectFrom('training_record.referral')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function decideReferral(
  db: Db,
  id: string,
  decision: Pick<ReferralTable, 'state' | 'decided_by' | 'decided_at' | 'decline_reason'>,
): Promise<void> {
  await tablesOf(db).updateTable('training_record.referral').set(decision).where('id', '=', id).execute()
}

export async function insertRecord(db: Db, record: RecordTable): Promise<void> {
  await tablesOf(db).insertInto('training_record.record').values(record).execute()
}

/** Changes the header; the version rises, so that a stale page is told. */
export async function changeRecord(
  db: Db,
  id: string,
  change: Partial<Omit<RecordTable, 'id' | 'version'>>,
): Promise<void> {
  await tablesOf(db)
    .updateTable('training_record.record')
    .set((columns) => ({ ...change, version: columns('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** The next number of a card of this year, as `2026/J/00006`: no gap matters, no number comes twice. */
export async function nextCardNumber(db: Db, year: string): Promise<string> {
  const prefix = `${year}/J/`
  await sql`select pg_advisory_xact_lock(hashtext('training_record.card_number'))`.execute(db)
  const last = await sql<{ last: number }>`
    select coalesce(max(substring(card_number from 8)::int), 0) as last
    from training_record.record where card_number like ${`${prefix}%`}`.execute(db)
  return prefix + String((last.rows[0]?.last ?? 0) + 1).padStart(5, '0')
}
