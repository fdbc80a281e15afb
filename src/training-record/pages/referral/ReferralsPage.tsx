import { Link } from '../../../ui/actions/Link.tsx'
import { useRoute } from '../../../ui/api.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { EmptyState } from '../../../ui/status/EmptyState.tsx'
import { NoPermission } from '../../../ui/status/NoPermission.tsx'
import { listReferrals, type Referral } from '../../contract/referrals.ts'
import '../record.css'
import type { ViewerProps } from '../viewer.ts'
import { Waiting } from '../Waiting.tsx'
import { ReferralDuty } from './ReferralDuty.tsx'
import { ReferralTable } from './ReferralTable.tsx'
import { useReferralWords } from './referral-words.ts'
import { isOffice, isOfUnit } from './whose-turn.ts'

/** The office's referrals with their state, or those to one's unit, the undecided first. */
export function ReferralsPage({ viewer }: ViewerProps) {
  const words = useReferralWords()
  const office = isOffice(viewer.role)
  const may = office || isOfUnit(viewer.role)
  const { data, error, refetch } = useRoute(listReferrals, {}, { enabled: may })
  if (!may) {
    return (
      <Page title={words.title}>
        <NoPermission who={words.noPermission} />
      </Page>
    )
  }
  return (
    <Page
      title={words.title}
      lead={office ? words.leadOffice : words.leadUnit}
      width="working"
      {...(office && { actions: <Issue /> })}
    >
      {data ? (
        <Referrals viewer={viewer} referrals={data.referrals} />
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  )
}

function Issue() {
  const words = useReferralWords()
  return (
    <Link href="/referrals/new" as="primary" icon="plus">
      {words.issue}
    </Link>
  )
}

function Referrals({ viewer, referrals }: ViewerProps & { referrals: readonly Referral[] }) {
  const words = useReferralWords()
  const office = isOffice(viewer.role)
  if (referrals.length === 0) {
    return (
      <EmptyState title={words.none}>
        <p>{office ? words.noneOffice : words.noneUnit}</p>
      </EmptyState>
    )
  }
  if (office) return <ReferralTable viewer={viewer} referrals={referrals} all={referrals} />
  const decided = referrals.filter(({ state }) => state !== 'issued')
  const awaiting = referrals.filter(({ state }) => state === 'issued')
  return (
    <>
      <Section title={words.awaiting}>
        {awaiting.length === 0 ? (
          <p>{words.noneAwaiting}</p>
        ) : (
          <ul className="duties">
            {awaiting.map((one) => (
              <ReferralDuty key={one.id} referral={one} title={one.trainee.name} action={words.decide} />
            ))}
          </ul>
        )}
      </Section>
      {decided.length > 0 && (
        <Section title={words.decided}>
          <ReferralTable viewer={viewer} referrals={decided} all={referrals} />
        </Section>
      )}
    </>
  )
}
