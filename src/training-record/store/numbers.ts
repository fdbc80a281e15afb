import { type Db, sql } from '../../platform/db/pool.ts'

/** The next number of a record's card in a year, as `2026/J/00006`. No number comes twice; a gap matters to nobody. */
export const nextCardNumber = (db: Db, year: string): Promise<string> =>
  nextNumber(db, { table: 'record', column: 'card_number', prefix: `${year}/J/` })

/** The next number of a referral in a year, as `2026/S/00006`. */
export const nextReferralNumber = (db: Db, year: string): Promise<string> =>
  nextNumber(db, { table: 'referral', column: 'number', prefix: `${year}/S/` })

async function nextNumber(db: Db, of: { table: string; column: string; prefix: string }): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext(${`training_record.${of.table}`}))`.execute(db)
  const [table, column] = [sql.table(`training_record.${of.table}`), sql.ref(of.column)]
  const last = await sql<{ last: number }>`
    select coalesce(max(substring(${column} from 8)::int), 0) as last from ${table}
    where ${column} like ${`${of.prefix}%`}`.execute(db)
  return of.prefix + String((last.rows[0]?.last ?? 0) + 1).padStart(5, '0')
}
