import { newId } from '../../platform/command/new-id.ts'
import type { Db, Tx } from '../../platform/db/pool.ts'
import { announce } from '../../platform/jobs/announce.ts'
import { applicationLapsed } from '../events.ts'
import { deadlineOf, hasLapsed, type RecordedOutage } from '../rules/closing.ts'
import { LAPSE } from '../rules/life.ts'
import { insertStep, moveApplication } from '../store/applications.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { takeAllOff } from './attachments.ts'
import { closingIn } from './closing-of.ts'
import { eachUnfiled } from './each-unfiled.ts'
import { newsOf } from './news.ts'

/** However long nothing ran. */
const BEHIND_MS = 3650 * 86_400_000

/** Ends what was returned and not mended in time; nobody does it, the term does (KPA art. 64 § 2). */
export const lapseUnmended = (db: Db, now: string): Promise<void> =>
  eachUnfiled(db, { states: LAPSE.from, now, fromMs: -BEHIND_MS, untilMs: 0 }, (row, tx, outages) =>
    lapse(row, tx, { outages, now }),
  )

async function lapse(
  row: ApplicationTable,
  tx: Tx,
  { outages, now }: { outages: readonly RecordedOutage[]; now: string },
): Promise<void> {
  const closing = closingIn(row)
  if (!closing || !hasLapsed(closing, outages, now)) return
  await takeAllOff(tx, row)
  await moveApplication(tx, row, { state: LAPSE.to, turn_since: now, due_on: null })
  await insertStep(tx, {
    ...{ id: newId(), application_id: row.id, action: 'lapse', at: now, by_person_id: null, by_role: 'system' },
    ...{ version_number: null, stage: row.stage, reason: null, pinned: [] },
  })
  const { at: deadline } = deadlineOf(closing, outages)
  await announce(tx, applicationLapsed({ ...newsOf(row), deadline }))
}
