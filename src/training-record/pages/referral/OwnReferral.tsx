import { useRoute } from '../../../ui/api.ts'
import { EmptyState } from '../../../ui/status/EmptyState.tsx'
import { listReferrals } from '../../contract/referrals.ts'
import { useHomeWords } from '../wording.ts'
import { useReferralWords } from './referral-words.ts'

/** In place of a record that is not there yet: where the doctor's referral stands. */
export function OwnReferral() {
  const words = useReferralWords()
  const home = useHomeWords()
  const newest = useRoute(listReferrals, {}).data?.referrals[0]
  const unit = newest?.unit.name ?? ''
  if (newest?.state === 'issued') {
    return (
      <EmptyState title={words.ownWaits({ unit })}>
        <p>{words.ownWaitsWhy}</p>
      </EmptyState>
    )
  }
  if (newest?.state === 'declined') {
    return (
      <EmptyState title={words.ownDeclined({ unit })}>
        <p>{words.ownDeclinedWhy({ reason: newest.declineReason ?? '' })}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={home.noRecord}>
      <p>{home.noRecordWhy}</p>
    </EmptyState>
  )
}
