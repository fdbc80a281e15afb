import { getDate, type Period } from '../../kernel/plain-date.ts'
import type { Db } from '../../platform/db/pool.ts'
import { type DutyBalance, dutyBalance } from '../rules/duty-average.ts'
import type { DutyExemptionDetails } from '../rules/entries/details.ts'
import type { EntryState } from '../rules/states.ts'
import { type EntrySum, tablesOf } from '../store/tables.ts'

const KINDS = ['rotation', 'duty', 'duty-total', 'duty-exemption', 'absence']

/** The balance of duties of every rotation that has an entry, by the rotation's key. */
export async function dutyBalances(
  db: Db,
  recordId: string,
  weeklyMinutes: number,
): Promise<Record<string, DutyBalance>> {
  const entries = await tablesOf(db)
    .selectFrom('training_record.entry_sum')
    .selectAll()
    .where('record_id', '=', recordId)
    .where('kind', 'in', KINDS)
    .where('state', '!=', 'returned')
    .execute()
  const absences = entries.filter(({ kind, state }) => kind === 'absence' && state === 'approved').flatMap(periodOf)
  const keys = new Set(entries.flatMap(({ kind, item_key }) => (kind === 'rotation' && item_key ? [item_key] : [])))
  return Object.fromEntries(
    [...keys].map((key) => {
      const own = entries.filter((entry) => entry.item_key === key)
      return [key, dutyBalance({ weeklyMinutes, ...dutiesOf(own, absences) })]
    }),
  )
}

function dutiesOf(entries: readonly EntrySum[], absences: readonly Period[]) {
  const of = (...kinds: string[]) => entries.filter(({ kind }) => kinds.includes(kind))
  const exemptions = of('duty-exemption').filter(({ state }) => state === 'approved')
  return {
    periods: of('rotation').flatMap(periodOf),
    free: [...absences, ...exemptions.flatMap(periodOf)],
    isWholeExempt: exemptions.some(({ details }) => (details as DutyExemptionDetails).whole),
    duties: of('duty', 'duty-total').map(({ minutes, state }) => ({ minutes, state: state as EntryState })),
  }
}

const periodOf = ({ from_on, until_on }: EntrySum): Period[] =>
  from_on && until_on ? [{ from: getDate(from_on), until: getDate(until_on) }] : []
