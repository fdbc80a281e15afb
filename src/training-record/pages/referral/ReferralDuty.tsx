import { getDate } from '../../../kernel/plain-date.ts'
import { formatShortDate } from '../../../platform/i18n/dates.ts'
import { Link } from '../../../ui/actions/Link.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import type { Referral } from '../../contract/referrals.ts'
import { Duty } from '../TraineeHome.tsx'
import { useReferralWords } from './referral-words.ts'

interface ReferralDutyProps {
  readonly referral: Referral
  readonly title: string
  readonly action: string
}

/** A referral that waits for the viewer: who, to what, from when. */
export function ReferralDuty({ referral, title, action }: ReferralDutyProps) {
  const words = useReferralWords()
  const { locale } = useLanguage()
  const start = formatShortDate(getDate(referral.plannedStart), locale)
  return (
    <Duty title={title} hint={`${referral.specialty} · ${words.plannedStart}: ${start} · ${referral.number}`}>
      <Link href={`/referrals/${referral.id}`} as="secondary">
        {action}
        <span className="visually-hidden">: {referral.trainee.name}</span>
      </Link>
    </Duty>
  )
}
