import type { Db, Tx } from '../../platform/db/pool.ts'
import { announce } from '../../platform/jobs/announce.ts'
import { deadlineNear } from '../events.ts'
import type { RecordedOutage } from '../rules/closing.ts'
import { deadlineOf, standsSince } from '../rules/closing.ts'
import { EDITABLE_STATES } from '../rules/life.ts'
import { reminderDue } from '../rules/reminders.ts'
import { insertReminder } from '../store/reminders.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { closingIn } from './closing-of.ts'
import { eachUnfiled } from './each-unfiled.ts'
import { newsOf } from './news.ts'

const DAY_MS = 86_400_000
/** A week, and a day for the clock of whoever looks at the very moment. */
const AHEAD_MS = 8 * DAY_MS
/** No outage moves a deadline further than this. */
const BEHIND_MS = 60 * DAY_MS

/**
 * Tells everybody whose draft is not filed when another of the five moments has come: each once for a deadline, however
 * often this runs, since the reminder and its announcement are one transaction.
 */
export const remindOfDeadlines = (db: Db, now: string): Promise<void> =>
  eachUnfiled(db, { states: EDITABLE_STATES, now, fromMs: -BEHIND_MS, untilMs: AHEAD_MS }, (row, tx, outages) =>
    remind(row, tx, { outages, now }),
  )

async function remind(
  row: ApplicationTable,
  tx: Tx,
  { outages, now }: { outages: readonly RecordedOutage[]; now: string },
): Promise<void> {
  const closing = closingIn(row)
  if (!closing) return
  const { at: deadline } = deadlineOf(closing, outages)
  const hours = reminderDue({ deadline, since: standsSince(closing, outages) }, now)
  if (hours === null) return
  const isNew = await insertReminder(tx, { application_id: row.id, deadline, hours_before: hours, sent_at: now })
  if (!isNew) return
  await announce(tx, deadlineNear({ ...newsOf(row), deadline, hours }))
}
