import type { Term } from '../../kernel/application.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { dueOn } from './terms.ts'
import type { Outcome } from './words-of-desk.ts'

/**
 * After how many days a decision that nobody opened counts as delivered: that of the last of them. How the system of
 * record delivers is in no text that could be read (uncertain); the law of letters is followed.
 *
 * @law KPA art. 44 § 4
 * @policy decision 0177
 */
export const DEEMED_DELIVERED_DAYS = 14

/** What is known of a decision's way to its party. */
export interface Given {
  readonly decidedOn: PlainDate
  /** The day on which a party first opened it; null while none has. */
  readonly openedOn: PlainDate | null
}

/** Whether a decision may still be met with an objection, and until when. */
export interface Standing {
  /** Null while it is neither opened nor deemed delivered. */
  readonly deliveredOn: PlainDate | null
  /** On which day it counts as delivered at the latest. */
  readonly deemedOn: PlainDate
  /** The last day for an objection, inclusive, counted from delivery, or from the latest; null where there is none to make. */
  readonly lastDay: PlainDate | null
  readonly isFinal: boolean
}

/**
 * A decision is final once the term for an objection has passed without one; at once where none can be made. It counts as
 * delivered on the day on which a party first opens it, at the latest on the fourteenth day after it was given; the term
 * begins the day after, and gives way where its last day is free of work.
 *
 * @law KPA art. 16 § 1
 * @law KPA art. 57
 * @law KPA art. 129 § 2
 * @policy decision 0177
 */
export function standingOf({ decidedOn, openedOn }: Given, term: Term | null, today: PlainDate): Standing {
  const deemedOn = addDays(decidedOn, DEEMED_DELIVERED_DAYS)
  const deemed = today >= deemedOn ? deemedOn : null
  const deliveredOn = openedOn !== null && openedOn <= deemedOn ? openedOn : deemed
  if (term === null) return { deliveredOn, deemedOn, lastDay: null, isFinal: true }
  const lastDay = dueOn(term, deliveredOn ?? deemedOn)
  return { deliveredOn, deemedOn, lastDay, isFinal: deliveredOn !== null && today > lastDay }
}

/** A decision as far as it depends on it whether a party may object to it here. */
export interface Objectionable extends Pick<Standing, 'lastDay' | 'isFinal'> {
  readonly outcome: Outcome
  /** Whether the second instance is in the system. */
  readonly isHere: boolean
}

/**
 * A party objects to what was refused, while the term runs, where the second instance is in the system. What grants all
 * that was asked for leaves nothing to ask for; what the second instance decided is final.
 *
 * @law KPA art. 127 § 1
 * @law KPA art. 129 § 2
 * @policy decision 0177
 */
export function mayObject({
  outcome,
  isHere,
  isFinal,
  lastDay,
}: Objectionable): Verdict<true, 'objection-elsewhere' | 'objection-late' | 'nothing-refused'> {
  if (lastDay === null || !isHere) return refuse('objection-elsewhere', { lastDay }, { law: 'KPA art. 127 § 2' })
  if (outcome !== 'refused') return refuse('nothing-refused')
  return isFinal ? refuse('objection-late', { lastDay }, { law: 'KPA art. 129 § 2' }) : accept(true)
}
