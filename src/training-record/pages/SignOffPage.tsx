import { useParams } from '@tanstack/react-router'
import { formatTime } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { approveByCode, readSignOffCode } from '../contract/delegation.ts'
import './delegation.css'
import { useDelegationWords, useReasons } from './delegation-words.ts'
import { SignedOff } from './SignedOff.tsx'
import { type Carried, SignOffEntries } from './SignOffEntries.tsx'

/** What somebody sees who has scanned a trainee's code: whose, what, and one button. */
export function SignOffPage() {
  const { code = '' } = useParams({ strict: false })
  const words = useDelegationWords()
  const reasons = useReasons()
  const approval = useAction(approveByCode)
  const read = useRoute(readSignOffCode, { code }, { enabled: !approval.data })
  if (approval.data && read.data) return <SignedOff decided={approval.data} carried={read.data.entries} />
  const refused = approval.error ?? (approval.isPending ? null : read.error)
  return (
    <Page title={read.data ? words.whose({ name: read.data.trainee }) : words.signOff}>
      {reasons(refused).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced action={<Link href="/">{words.home}</Link>} />
      ))}
      {!read.data && !refused && <LoadingSkeleton />}
      {read.data && !refused && (
        <ToSign carried={read.data} busy={approval.isPending} onApprove={() => approval.mutate({ code })} />
      )}
    </Page>
  )
}

interface ToSignProps {
  readonly carried: {
    readonly cardNumber: string
    readonly specialty: string
    readonly expiresAt: string
    readonly entries: readonly Carried[]
  }
  readonly busy: boolean
  readonly onApprove: () => void
}

function ToSign({ carried, busy, onApprove }: ToSignProps) {
  const words = useDelegationWords()
  const { locale } = useLanguage()
  const { specialty, cardNumber, expiresAt, entries } = carried
  const [ready, left] = [entries.filter(({ why }) => why === null), entries.filter(({ why }) => why !== null)]
  return (
    <>
      <p>
        {specialty}, {words.card({ number: cardNumber })}
      </p>
      <SignOffEntries entries={ready} />
      {left.length > 0 && (
        <Notice tone="warning" title={ready.length > 0 ? words.leftOut : words.nothingToApprove}>
          <SignOffEntries entries={left} />
        </Notice>
      )}
      {ready.length > 0 && (
        <div className="sign-off-action">
          <Button kind="primary" busy={busy} onPress={onApprove}>
            {words.approve({ count: ready.length })}
          </Button>
          <p>{words.holdsUntil({ time: formatTime(new Date(expiresAt), locale) })}</p>
        </div>
      )}
    </>
  )
}
