import type { Db, Tx } from '../../platform/db/pool.ts'
import { announce } from '../../platform/jobs/announce.ts'
import { type AboutApplication, deadlineCorrected, deadlineMoved, outageAtDeadline } from '../events.ts'
import { findOutage, type RegisteredOutage } from '../queries/outages.ts'
import { type Closing, deadlineOf, type RecordedOutage } from '../rules/closing.ts'
import { isInTime } from '../rules/deadline.ts'
import { EDITABLE_STATES } from '../rules/life.ts'
import { closingIn } from './closing-of.ts'
import { eachUnfiled } from './each-unfiled.ts'
import { newsOf } from './news.ts'

const DAY_MS = 86_400_000
/** A deadline of the week after it may be moved; one before it only where earlier outages had moved it past. */
const REACH = { fromMs: -60 * DAY_MS, untilMs: 8 * DAY_MS, isRead: true, states: EDITABLE_STATES }

/**
 * Tells everybody whose deadline an outage, or the correction of one, has moved, and everybody whose deadline passed in
 * it though no paragraph moves theirs. Told twice, it is one notice: its key is the deadline.
 */
export async function tellOfOutage(db: Db, outageId: string): Promise<void> {
  const outage = await findOutage(db, outageId)
  if (!outage || outage.corrected) return
  const original = outage.corrects === null ? undefined : await findOutage(db, outage.corrects)
  await eachUnfiled(db, { now: outage.until, ...REACH }, async (row, tx, outages) => {
    const closing = closingIn(row)
    if (closing) await tell(tx, newsOf(row), { closing, outage, outages, before: before(outages, outage, original) })
  })
}

/** The register as it was before this one came into it. */
const before = (
  outages: readonly RecordedOutage[],
  { from, until, recordedAt }: RegisteredOutage,
  original: RegisteredOutage | undefined,
): RecordedOutage[] => [
  ...outages.filter((one) => one.from !== from || one.until !== until || one.recordedAt !== recordedAt),
  ...(original ? [original] : []),
]

interface What {
  readonly closing: Closing
  readonly outage: RegisteredOutage
  readonly outages: readonly RecordedOutage[]
  readonly before: readonly RecordedOutage[]
}

async function tell(tx: Tx, about: AboutApplication, { closing, outage, ...register }: What): Promise<void> {
  const { from, until, recordedAt, isVoid } = outage
  const deadline = deadlineOf(closing, register.outages).at
  const stood = deadlineOf(closing, register.before).at
  const { outageLaw: law, at } = closing
  if (law === null) {
    if (!isVoid && from <= at && at <= until) await announce(tx, outageAtDeadline({ ...about, from, until, deadline }))
  } else if (isInTime(stood, deadline)) {
    if (isInTime(recordedAt, deadline)) await announce(tx, deadlineMoved({ ...about, from, until, deadline, law }))
  } else if (isInTime(deadline, stood)) {
    await announce(tx, deadlineCorrected({ ...about, from, until, deadline }))
  }
}
