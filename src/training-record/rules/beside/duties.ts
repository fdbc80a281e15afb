import { isWithin } from '../../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import type { DutyContent, DutyExemptionContent, DutyTotalContent } from '../entries/content.ts'
import { othersOf, type RecordAround } from './around.ts'

/**
 * A duty stands in no exemption of its rotation, and one on one's own only after the supervisor's consent.
 *
 * @law M-EKS2
 * @law P-KAR23
 */
export function dutyBeside(
  duty: DutyContent | DutyTotalContent,
  around: RecordAround,
): Verdict<true, 'rotation-exempt' | 'independent-duty-without-consent'> {
  const exemption = othersOf(around, 'duty-exemption').find((one) => doesExempt(one, duty))
  if (exemption) return refuse('rotation-exempt', { item: duty.itemKey, from: exemption.from, until: exemption.until })
  if (duty.details.mode !== 'independent') return accept(true)
  const consents = othersOf(around, 'independent-duty-consent')
  if (consents.some(({ from }) => from !== null && duty.from !== null && from <= duty.from)) return accept(true)
  return refuse('independent-duty-without-consent', { date: duty.from }, { field: 'mode', law: 'P-KAR23' })
}

function doesExempt({ itemKey, details, from, until }: DutyExemptionContent, duty: DutyContent | DutyTotalContent) {
  if (itemKey !== duty.itemKey) return false
  if (details.whole) return true
  return duty.from !== null && from !== null && until !== null && isWithin(duty.from, { from, until })
}

/**
 * A whole rotation is exempt from duties only while it holds none; a stretch of days only where no duty stands in it.
 *
 * @law M-EKS2
 */
export function exemptionBeside(
  exemption: DutyExemptionContent,
  around: RecordAround,
): Verdict<true, 'rotation-has-duties'> {
  const duties = [...othersOf(around, 'duty'), ...othersOf(around, 'duty-total')]
  const hit = duties.filter((duty) => doesExempt(exemption, duty))
  if (hit.length === 0) return accept(true)
  return refuse(
    'rotation-has-duties',
    { item: exemption.itemKey, duties: hit.length },
    { field: 'item', law: 'M-EKS2' },
  )
}
