import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, sql } from '../db/pool.ts'
import type { Context } from './command.ts'

/**
 * Tells the database who acts in this transaction, which its row security holds every row against (decision 0140), and
 * answers its clock. Whoever is let in without an account stands at the door, and so does everybody on a public route.
 */
export async function declareActor(
  db: Db,
  { actor, isPublic }: { readonly actor: Actor | undefined; readonly isPublic: boolean },
): Promise<Pick<Context, 'now' | 'today'>> {
  const declared = await sql<{ now: string; today: string }>`
    select now() as now, (now() at time zone 'Europe/Warsaw')::date as today,
      set_config('opensmk.today', (now() at time zone 'Europe/Warsaw')::date::text, true),
      set_config('opensmk.role', ${isPublic || !actor ? 'door' : actor.role}, true),
      set_config('opensmk.person', ${actor?.personId ?? ''}, true),
      set_config('opensmk.account', ${actor?.accountId ?? ''}, true),
      set_config('opensmk.function', ${actor?.function ?? ''}, true),
      set_config('opensmk.body', ${actor?.bodyId ?? ''}, true),
      set_config('opensmk.unit', ${actor?.unitId ?? ''}, true),
      set_config('opensmk.voivodeship', ${actor?.voivodeship ?? ''}, true),
      set_config('opensmk.specialty', ${actor?.specialty ?? ''}, true),
      set_config('opensmk.in_place_of', ${actor?.inPlaceOf ?? ''}, true)`.execute(db)
  const [row] = declared.rows
  if (!row) throw new Error('the database has no clock')
  return { now: row.now, today: row.today as PlainDate }
}

/** Another clock than the database's: the day on which the transaction is held against grants. */
export async function declareDay(db: Db, today: PlainDate): Promise<void> {
  await sql`select set_config('opensmk.today', ${today}, true)`.execute(db)
}
