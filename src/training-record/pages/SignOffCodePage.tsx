import { useEffect, useRef, useState } from 'react'
import { formatTime } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { QrCode } from '../../ui/data/QrCode.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { issueSignOffCode } from '../contract/delegation.ts'
import { listEntries } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { findItem } from '../rules/programme/items.ts'
import './delegation.css'
import { useDelegationWords } from './delegation-words.ts'
import { SignOffChoice } from './SignOffChoice.tsx'
import { SignOffEntries } from './SignOffEntries.tsx'
import { useNamedRecord } from './use-record.ts'
import { Waiting } from './Waiting.tsx'

/** The trainee's screen on the ward: what to have signed, and the code that a senior scans. */
export function SignOffCodePage() {
  const words = useDelegationWords()
  const { record, isNone, error, retry } = useNamedRecord(undefined)
  return (
    <Page title={words.showCode} lead={words.showCodeLead} back={<Link href="/record">{words.backToRecord}</Link>}>
      {record && <ForRecord record={record} />}
      {isNone && (
        <EmptyState title={words.noRecord}>
          <p>{words.noRecordWhy}</p>
        </EmptyState>
      )}
      {!record && !isNone && <Waiting error={error} onRetry={retry} />}
    </Page>
  )
}

const LOOK_AGAIN_MS = 4000

/** While a code is shown it is looked again and again whether somebody has signed. */
function useWaiting(recordId: string) {
  const asked = { recordId, waiting: 'all', limit: 5000 } as const
  const { data, error, refetch } = useRoute(listEntries, asked, { refreshMs: LOOK_AGAIN_MS })
  return { entries: data?.entries, error, retry: () => void refetch() }
}

function ForRecord({ record }: { record: RecordView }) {
  const words = useDelegationWords()
  const { entries, error, retry } = useWaiting(record.id)
  const issuing = useAction(issueSignOffCode)
  const [carried, setCarried] = useState<readonly Entry[]>([])
  if (!entries) return <Waiting error={error} onRetry={retry} />
  if (issuing.data) {
    const isSigned = carried.some((one) => !entries.some(({ id }) => one.id === id))
    return <Shown record={record} code={issuing.data} carried={carried} isSigned={isSigned} onAgain={issuing.reset} />
  }
  if (entries.length === 0) {
    return (
      <EmptyState title={words.nothingWaits} action={<Link href="/add">{words.addEntry}</Link>}>
        <p>{words.nothingWaitsWhy}</p>
      </EmptyState>
    )
  }
  const make = (chosen: readonly Entry[]) => {
    setCarried(chosen)
    issuing.mutate({ recordId: record.id, entries: chosen.map(({ id, hash }) => ({ id, hash })) })
  }
  return (
    <SignOffChoice record={record} entries={entries} busy={issuing.isPending} error={issuing.error} onMake={make} />
  )
}

interface ShownProps {
  readonly record: RecordView
  readonly code: { readonly url: string; readonly expiresAt: string }
  readonly carried: readonly Entry[]
  readonly isSigned: boolean
  readonly onAgain: () => void
}

/** The code, and beside it what it carries: whoever signs asks „what is it that I sign?”. */
function Shown({ record, code, carried, isSigned, onAgain }: ShownProps) {
  const words = useDelegationWords()
  const { locale } = useLanguage()
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' })
  }, [])
  const name = (entry: Entry) => (entry.itemKey && findItem(record.programme, entry.itemKey)?.name) || null
  return (
    <div className="sign-off-code" ref={top}>
      <div className="sign-off-picture">
        {isSigned ? (
          <Notice tone="success" title={words.signed} announced>
            {words.signedWhy}
          </Notice>
        ) : (
          <>
            <QrCode value={location.origin + code.url} label={words.scan({ count: carried.length })} hideValue />
            <p>{words.holdsUntil({ time: formatTime(new Date(code.expiresAt), locale) })}</p>
          </>
        )}
        <Button onPress={onAgain}>{words.anotherCode}</Button>
      </div>
      <Section title={words.carried}>
        <SignOffEntries entries={carried.map((entry) => ({ id: entry.id, entry, item: name(entry), why: null }))} />
      </Section>
    </div>
  )
}
