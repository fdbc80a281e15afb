import { type Db, sql } from '../../platform/db/pool.ts'

/** The next number of a record's card in a year, as `2026/J/00006`. No number comes twice; a gap matters to nobody. */
export const nextCardNumber = (db: Db, year: string): Promise<string> => nextNumber(db, 'card', `${year}/J/`)

/** The next number of a referral in a year, as `2026/S/00006`. */
export const nextReferralNumber = (db: Db, year: string): Promise<string> => nextNumber(db, 'referral', `${year}/S/`)

async function nextNumber(db: Db, of: 'card' | 'referral', prefix: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext(${`training_record.${of}`}))`.execute(db)
  const last = await sql<{ last: number }>`
    select ${sql.raw(`training_record.last_${of}_number`)}(${prefix}) as last`.execute(db)
  return prefix + String((last.rows[0]?.last ?? 0) + 1).padStart(5, '0')
}
