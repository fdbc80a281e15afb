import type { ApplicationDefinition } from '../../kernel/application.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { listOutages } from '../queries/outages.ts'
import { type Closing, closingOfMending, closingOfWindow, mayFileAt, reachOf } from '../rules/closing.ts'
import type { ApplicationTable, ClosingColumns } from '../store/tables.ts'

type Definition = Pick<ApplicationDefinition<never>, 'windowOf' | 'movedByOutages' | 'mending'>

/** Until when a draft of a round may be filed; null, and on any day. */
export function openingClosing(
  { windowOf, movedByOutages }: Definition,
  { round, now }: { round: string; now: string },
): Closing | null {
  const window = windowOf?.(round)
  return window ? closingOfWindow(window, { setAt: now, outageLaw: movedByOutages ?? null }) : null
}

/** Until when what was returned may be mended; null where it may be filed later as well. */
export const mendingClosing = (
  { mending, movedByOutages }: Definition,
  { lastDay, now }: { lastDay: PlainDate; now: string },
): Closing | null =>
  mending.closes ? closingOfMending(lastDay, { law: mending.law, setAt: now, outageLaw: movedByOutages ?? null }) : null

export function closingIn(row: ClosingColumns): Closing | null {
  const { closes_at: at, closes_law: law, closes_set_at: setAt, outage_law: outageLaw } = row
  return at !== null && law !== null && setAt !== null ? { at, law, setAt, outageLaw } : null
}

export const columnsOf = (closing: Closing | null): ClosingColumns => ({
  closes_at: closing?.at ?? null,
  closes_law: closing?.law ?? null,
  closes_set_at: closing?.setAt ?? null,
  outage_law: closing?.outageLaw ?? null,
})

/** Asked inside the transaction that files, of the clock and of the outages that the database holds. */
export async function mayStillFile(db: Db, row: ApplicationTable, now: string): Promise<Verdict<true>> {
  const closing = closingIn(row)
  return mayFileAt(now, closing, closing ? await listOutages(db, reachOf(closing)) : [])
}
