import type { Db, Tx } from '../../platform/db/pool.ts'
import { lockUnfiled } from '../queries/closing.ts'
import { listOutages } from '../queries/outages.ts'
import { type RecordedOutage, reachOf } from '../rules/closing.ts'
import type { ApplicationState } from '../rules/life.ts'
import type { ApplicationTable } from '../store/tables.ts'

interface Stretch {
  readonly states: readonly ApplicationState[]
  readonly now: string
  readonly fromMs: number
  readonly untilMs: number
  /** Only looked at, not moved. */
  readonly isRead?: boolean
}

type Work = (row: ApplicationTable, tx: Tx, outages: readonly RecordedOutage[]) => Promise<void>

const AT_ONCE = 500

/** Everything that is not filed and closes around now, some hundreds in one transaction, with the outages that count. */
export async function eachUnfiled(
  db: Db,
  { states, now, fromMs, untilMs, isRead = false }: Stretch,
  work: Work,
): Promise<void> {
  const [after, until] = [fromMs, untilMs].map((ms) => new Date(Date.parse(now) + ms).toISOString()) as [string, string]
  let beyond: string | null = null
  do {
    beyond = await db.transaction().execute(async (tx) => {
      const rows = await lockUnfiled(tx, { states, after, until, beyond, most: AT_ONCE, isRead })
      const outages = rows.length > 0 ? await listOutages(tx, reachOf({ at: after })) : []
      for (const row of rows) await work(row, tx, outages)
      return rows.length === AT_ONCE ? (rows.at(-1)?.id ?? null) : null
    })
  } while (beyond !== null)
}
