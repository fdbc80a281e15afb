import { useParams } from '@tanstack/react-router'
import { getDate } from '../../../kernel/plain-date.ts'
import { formatMoment, formatPeriod } from '../../../platform/i18n/dates.ts'
import { Link } from '../../../ui/actions/Link.tsx'
import { useRoute } from '../../../ui/api.ts'
import { SummaryList, type SummaryRow } from '../../../ui/data/SummaryList.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { EmptyState } from '../../../ui/status/EmptyState.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { listReferrals, type Referral } from '../../contract/referrals.ts'
import type { ViewerProps } from '../viewer.ts'
import { Waiting } from '../Waiting.tsx'
import { useEntryWords, wordOf } from '../wording.ts'
import { DecideReferral } from './DecideReferral.tsx'
import { ReferralState } from './ReferralState.tsx'
import { useReferralWords } from './referral-words.ts'
import { isOffice, isOfUnit, isReferredAgain, whoseTurn } from './whose-turn.ts'

/** One referral: what it says, whose turn it is, and for the unit the decision. */
export function ReferralPage({ viewer }: ViewerProps) {
  const words = useReferralWords()
  const { referralId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useRoute(listReferrals, {})
  const one = data?.referrals.find(({ id }) => id === referralId)
  const back = <Link href="/referrals">{words.backToList}</Link>
  if (data && one) return <Loaded viewer={viewer} referral={one} all={data.referrals} />
  return (
    <Page title={words.oneTitle} back={back}>
      {data ? (
        <EmptyState title={words.notHere}>
          <p>{words.notHereWhy}</p>
        </EmptyState>
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  )
}

interface LoadedProps extends ViewerProps {
  readonly referral: Referral
  readonly all: readonly Referral[]
}

function Loaded({ viewer, referral, all }: LoadedProps) {
  const words = useReferralWords()
  const mayReferAgain = isOffice(viewer.role) && referral.state === 'declined' && !isReferredAgain(referral, all)
  const rows = useRows(referral)
  return (
    <Page
      title={words.one({ name: referral.trainee.name })}
      lead={`${referral.specialty} · ${referral.number}`}
      back={<Link href="/referrals">{words.backToList}</Link>}
    >
      {referral.declineReason && (
        <Notice tone="warning" title={words.declineReason}>
          {referral.declineReason}
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: words.state, value: <ReferralState state={referral.state} /> },
          { label: words.turn, value: whoseTurn(referral, { all, role: viewer.role, words }) },
          ...rows,
        ]}
      />
      {mayReferAgain && (
        <p>
          <Link href={`/referrals/new?person=${encodeURIComponent(referral.trainee.name)}`} as="primary">
            {words.referAgain}
          </Link>
        </p>
      )}
      {isOfUnit(viewer.role) && <DecideReferral key={referral.id} referral={referral} />}
      {isOffice(viewer.role) && referral.recordId && (
        <p>
          <Link href={`/records/${referral.recordId}`} as="secondary" icon="card">
            {words.openRecord}
          </Link>
        </p>
      )}
    </Page>
  )
}

function useRows(one: Referral): SummaryRow[] {
  const words = useReferralWords()
  const { choices } = useEntryWords()
  const { locale } = useLanguage()
  const planned = { from: getDate(one.plannedStart), until: getDate(one.plannedEnd) }
  return [
    { label: words.planned, value: formatPeriod(planned, locale) },
    { label: words.unit, value: one.unit.name },
    { label: words.mode, value: wordOf(choices, one.mode) },
    { label: words.session, value: one.session },
    { label: words.programme, value: words.programmeVersion({ version: one.programmeVersion }) },
    { label: words.issuedAt, value: formatMoment(new Date(one.issuedAt), locale) },
    ...(one.decidedAt ? [{ label: words.decidedAt, value: formatMoment(new Date(one.decidedAt), locale) }] : []),
  ]
}
