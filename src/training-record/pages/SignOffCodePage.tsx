import { useState } from 'react'
import { dateIn, formatTime } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { QrCode } from '../../ui/data/QrCode.tsx'
import { Checkbox } from '../../ui/fields/Checkbox.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { issueSignOffCode } from '../contract/delegation.ts'
import { listEntries } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { MOST_ENTRIES_BY_CODE } from '../rules/sign-off-code.ts'
import './delegation.css'
import { useDelegationWords, useReasons } from './delegation-words.ts'
import { entryLabel, itemName } from './entry-line.ts'
import { useNamedRecord } from './use-record.ts'
import { Waiting } from './Waiting.tsx'
import { useEntryWords } from './wording.ts'

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

/** The newest first. While a code is shown it is looked again and again whether somebody has signed. */
function useWaiting(recordId: string) {
  const often = { refreshMs: LOOK_AGAIN_MS }
  const entered = useRoute(listEntries, { recordId, state: 'entered', limit: 5000 }, often)
  const corrected = useRoute(listEntries, { recordId, state: 'corrected', limit: 5000 }, often)
  const found = entered.data && corrected.data && [...entered.data.entries, ...corrected.data.entries]
  return {
    entries: found?.toSorted((one, other) => other.enteredAt.localeCompare(one.enteredAt)),
    error: entered.error ?? corrected.error,
    retry: () => void Promise.all([entered.refetch(), corrected.refetch()]),
  }
}

function ForRecord({ record }: { record: RecordView }) {
  const words = useDelegationWords()
  const { entries, error, retry } = useWaiting(record.id)
  const issuing = useAction(issueSignOffCode)
  const carried = issuing.variables?.entries ?? []
  if (!entries) return <Waiting error={error} onRetry={retry} />
  if (issuing.data) {
    const isSigned = carried.some((one) => !entries.some(({ id }) => one.id === id))
    return <Shown code={issuing.data} count={carried.length} isSigned={isSigned} onAgain={issuing.reset} />
  }
  if (entries.length === 0) {
    return (
      <EmptyState title={words.nothingWaits} action={<Link href="/add">{words.addEntry}</Link>}>
        <p>{words.nothingWaitsWhy}</p>
      </EmptyState>
    )
  }
  const make = (chosen: readonly Entry[]) =>
    issuing.mutate({ recordId: record.id, entries: chosen.map(({ id, hash }) => ({ id, hash })) })
  return <Choose record={record} entries={entries} busy={issuing.isPending} error={issuing.error} onMake={make} />
}

interface ChooseProps {
  readonly record: RecordView
  readonly entries: readonly Entry[]
  readonly busy: boolean
  readonly error: Error | null
  readonly onMake: (chosen: readonly Entry[]) => void
}

function Choose({ record, entries, busy, error, onMake }: ChooseProps) {
  const words = useDelegationWords()
  const kinds = useEntryWords()
  const reasons = useReasons()
  const { locale } = useLanguage()
  const offered = entries.slice(0, MOST_ENTRIES_BY_CODE)
  const [ids, setIds] = useState(() => new Set(ofTheLastDay(offered)))
  const chosen = offered.filter(({ id }) => ids.has(id))
  const turn = (id: string, on: boolean) => setIds(new Set(on ? [...ids, id] : [...ids].filter((one) => one !== id)))
  return (
    <Form onSubmit={() => onMake(chosen)} errors={reasons(error)}>
      <Section title={words.chosen} lead={words.most({ most: MOST_ENTRIES_BY_CODE })}>
        {offered.map((entry) => (
          <Checkbox
            key={entry.id}
            label={entryLabel(entry, itemName(entry, record.programme, kinds), locale)}
            checked={ids.has(entry.id)}
            onChange={(on) => turn(entry.id, on)}
          />
        ))}
      </Section>
      <div className="sign-off-action">
        <Button kind="primary" type="submit" busy={busy} disabled={chosen.length === 0}>
          {words.makeCode({ count: chosen.length })}
        </Button>
      </div>
    </Form>
  )
}

/** Today's, or those of the last day on which anything was entered. */
function ofTheLastDay([newest, ...older]: readonly Entry[]): string[] {
  if (!newest) return []
  const dayOf = ({ enteredAt }: Entry) => dateIn(new Date(enteredAt))
  return [newest, ...older.filter((entry) => dayOf(entry) === dayOf(newest))].map(({ id }) => id)
}

interface ShownProps {
  readonly code: { readonly url: string; readonly expiresAt: string }
  readonly count: number
  readonly isSigned: boolean
  readonly onAgain: () => void
}

function Shown({ code, count, isSigned, onAgain }: ShownProps) {
  const words = useDelegationWords()
  const { locale } = useLanguage()
  return (
    <div className="sign-off-code">
      {isSigned ? (
        <Notice tone="success" title={words.signed} announced>
          {words.signedWhy}
        </Notice>
      ) : (
        <>
          <QrCode value={location.origin + code.url} label={words.scan({ count })} hideValue />
          <p>{words.holdsUntil({ time: formatTime(new Date(code.expiresAt), locale) })}</p>
        </>
      )}
      <Button onPress={onAgain}>{words.anotherCode}</Button>
    </div>
  )
}
