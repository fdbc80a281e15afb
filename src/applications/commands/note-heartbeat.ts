import type { Clock } from '../../platform/command/runner.ts'
import type { Db } from '../../platform/db/pool.ts'
import { databaseNow } from '../queries/clock.ts'
import { outageBetween } from '../rules/outage-entry.ts'
import { swapHeartbeat } from '../store/outages.ts'
import { recordOutage } from './record-outage.ts'

/**
 * A sign of life of the server, each minute, written where everything else is written: when the server or its database
 * could not, the next sign records the pause as an outage (decision 0182). Several servers share one row.
 */
export const noteHeartbeat = (db: Db, clock?: Clock): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const now = clock ? (await clock(tx)).now : await databaseNow(tx)
    const last = await swapHeartbeat(tx, now)
    const outage = last === undefined ? null : outageBetween(last, now)
    if (!outage) return
    await recordOutage(tx, {
      ...{ from_at: outage.from, until_at: outage.until, source: 'heartbeat', reason: '', entered_by: null },
      ...{ recorded_at: now, corrects: null, is_void: false },
    })
  })
