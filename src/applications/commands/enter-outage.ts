import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import * as contract from '../contract/outages.ts'
import { findOutage } from '../queries/outages.ts'
import { type OutageEntry, outageOf } from '../rules/outage-entry.ts'
import { recordOutage } from './record-outage.ts'

interface Entering extends OutageEntry {
  readonly corrects?: string | undefined
  readonly isVoid?: boolean
}

interface By {
  /** Null from the command line of the machine itself. */
  readonly personId: string | null
  readonly now: string
}

export const enterOutage = command(contract.enterOutage, async (entry, { db, actor, now }) => {
  const entered = await enter(db, entry, { personId: actor.personId, now })
  return entered.ok ? accept({ outageId: entered.value }) : entered
})

/** A new outage, or the correction of one; what was entered stays, the correction counts in its place. */
export async function enter(db: Db, entry: Entering, { personId, now }: By): Promise<Verdict<string>> {
  const { corrects, isVoid = false } = entry
  const wrong = corrects === undefined ? accept(undefined) : await correctable(db, corrects)
  if (!wrong.ok) return wrong
  const written = outageOf(isVoid && wrong.value ? { ...wrong.value, reason: entry.reason } : entry, now)
  if (!written.ok) return written
  const { from, until, reason } = written.value
  const id = await recordOutage(db, {
    ...{ from_at: from, until_at: until, source: 'operator', reason, entered_by: personId, recorded_at: now },
    ...{ corrects: corrects ?? null, is_void: isVoid && corrects !== undefined },
  })
  return id === null ? refuse('outage-corrected') : accept(id)
}

async function correctable(db: Db, id: string): Promise<Verdict<OutageEntry>> {
  const found = await findOutage(db, id)
  if (!found) return refuse('not-found')
  return found.corrected ? refuse('outage-corrected') : accept(found)
}
