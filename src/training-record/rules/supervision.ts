import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/**
 * Trainees of one supervisor at most, inclusive: without and with the national consultant's consent.
 *
 * @law UZL art. 16m
 */
export const MOST_TRAINEES = { usual: 3, withConsent: 4 } as const

/**
 * Whether somebody may become the supervisor of one trainee more: at most three at a time, four with consent, and never
 * of themself.
 *
 * @law UZL art. 16m
 */
export function maySupervise(asked: {
  readonly supervisorPersonId: string
  readonly traineePersonId: string
  /** Trainees of open records that the person supervises now, without this one. */
  readonly trainees: number
  readonly hasConsent: boolean
}): Verdict<true, 'own-record' | 'too-many-trainees'> {
  const field = 'supervisorPersonId'
  if (asked.supervisorPersonId === asked.traineePersonId)
    return refuse('own-record', {}, { field, law: 'UZL art. 16m' })
  const most = asked.hasConsent ? MOST_TRAINEES.withConsent : MOST_TRAINEES.usual
  if (asked.trainees < most) return accept(true)
  return refuse('too-many-trainees', { trainees: asked.trainees, most }, { field, law: 'UZL art. 16m' })
}

/**
 * The national consultant's consent as it is cited: its number and the day on which it was given, parted by a comma, as
 * in `12/2026, 2026-03-02`. Nobody cites a consent that is not given yet; the day itself is included.
 *
 * @law UZL art. 16m
 */
export function citedConsent(text: string, today: PlainDate): Verdict<string, 'consent-not-cited' | 'in-the-future'> {
  const field = 'consent'
  const comma = text.lastIndexOf(',')
  const number = text.slice(0, Math.max(comma, 0)).trim()
  const day = plainDate(text.slice(comma + 1).trim())
  if (!number || !day.ok) return refuse('consent-not-cited', {}, { field, law: 'UZL art. 16m' })
  if (day.value > today) return refuse('in-the-future', { field, date: day.value, today }, { field })
  return accept(`${number}, ${day.value}`)
}
