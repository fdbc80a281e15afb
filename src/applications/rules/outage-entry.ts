import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Moment } from './warsaw-time.ts'
import { deskText } from './words-of-desk.ts'

/** What an operator writes into the register of outages: a new one, another version of one, or that it was none. */
export interface OutageEntry {
  readonly from: Moment
  readonly until: Moment
  readonly reason: string
}

const MONTH_MS = 31 * 86_400_000

/**
 * An outage that may be entered: it has ended, after it began, within the last 31 days, and the reason says in 10 to
 * 1,000 characters what happened and how it is known.
 *
 * @law UZL art. 16c ust. 1b
 * @policy decision 0182
 */
export function outageOf({ from, until, reason }: OutageEntry, now: Moment): Verdict<OutageEntry> {
  const [began, ended, today] = [Date.parse(from), Date.parse(until), Date.parse(now)]
  const order: Verdict<true> = ended > began ? accept(true) : refuse('outage-order', {}, { field: 'until' })
  const past: Verdict<true> = ended <= today ? accept(true) : refuse('outage-not-over', {}, { field: 'until' })
  const recent: Verdict<true> =
    began > today - MONTH_MS ? accept(true) : refuse('outage-too-old', {}, { field: 'from' })
  const whole = all(order, past, recent, deskText(reason, { field: 'reason', least: 10, most: 1000 }))
  return whole.ok ? accept({ from, until, reason: whole.value[3] }) : whole
}

const LONGEST_PAUSE_MS = 3 * 60_000

/**
 * The outage between two signs of life of the server: a pause of more than three minutes, from the last sign to the
 * next one; a shorter one is none.
 *
 * @policy decision 0182
 */
export const outageBetween = (lastSign: Moment, next: Moment): { from: Moment; until: Moment } | null =>
  Date.parse(next) - Date.parse(lastSign) > LONGEST_PAUSE_MS ? { from: lastSign, until: next } : null

/**
 * Whether what a device says of its own attempt can be kept: not of the future, and of the last 31 days.
 *
 * @policy decision 0183
 */
export const isCredible = (at: Moment, now: Moment): boolean =>
  Date.parse(at) <= Date.parse(now) + LONGEST_PAUSE_MS && Date.parse(at) > Date.parse(now) - MONTH_MS
