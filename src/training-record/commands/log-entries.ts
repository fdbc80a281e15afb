import { accept, type Refusal, type Verdict } from '../../kernel/verdict.ts'
import { type Context, command } from '../../platform/command/command.ts'
import * as contract from '../contract/entries.ts'
import type { Entry } from '../contract/shapes.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import { enter, type Typed } from './enter.ts'

export const logEntries = command(contract.logEntries, async ({ recordId, entries }, context) => {
  const record = await findVisible(context.db, recordId, { ...context, lock: true })
  return record.ok ? enterAll(record.value, entries, context) : record
})

/** All or none; every reason names the row it belongs to, counted from 0. */
async function enterAll(
  record: VisibleRecord,
  typed: readonly Typed[],
  context: Context,
): Promise<Verdict<{ entries: Entry[] }>> {
  const entries: Entry[] = []
  const refusals: Refusal[] = []
  for (const [row, one] of typed.entries()) {
    const entered = await enter(record, one, context)
    if (entered.ok) entries.push(entered.value)
    else refusals.push(...entered.refusals.map((refusal) => ({ ...refusal, facts: { ...refusal.facts, row } })))
  }
  return refusals.length > 0 ? { ok: false, refusals } : accept({ entries })
}
