import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Clock } from '../../platform/command/runner.ts'
import { sql, type Tx } from '../../platform/db/pool.ts'

/** The database's clock so many of Warsaw's days ago; each act a second later than the one before it. */
export async function dayBefore(
  db: Tx,
  { days, acts = 0 }: { readonly days: number; readonly acts?: number },
): ReturnType<Clock> {
  const clock = await sql<{ now: string; today: string }>`
    select here at time zone 'Europe/Warsaw' as now, here::date as today
    from (select now() at time zone 'Europe/Warsaw' - make_interval(days => ${days}, secs => ${-acts}) as here)
  `.execute(db)
  const [row] = clock.rows
  if (!row) throw new Error('the database has no clock')
  return { now: row.now, today: row.today as PlainDate }
}
