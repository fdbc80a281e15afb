import { getDate } from '../../kernel/plain-date.ts'
import { formatPeriod } from '../../platform/i18n/dates.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { listChecks, type Turn } from '../contract/completion.ts'
import type { RecordView } from '../contract/records.ts'
import { CompletionBody } from './CompletionBody.tsx'
import { useCompletionWords } from './completion-words.ts'
import type { Done } from './decision-props.ts'
import { useRecord } from './use-record.ts'
import { Waiting } from './Waiting.tsx'
import { useRecordWords } from './wording.ts'

/** One record of the inbox: what the desk needs to decide without leaving the list. */
export function DeskPreview({ turn, onDecided }: { turn: Turn; onDecided: (done: Done) => void }) {
  const words = useCompletionWords()
  const record = useRecord(turn.recordId)
  const checks = useRoute(listChecks, { recordId: turn.recordId })
  const retry = () => void Promise.all([record.refetch(), checks.refetch()])
  return (
    <>
      <header className="desk-head">
        <h3>{turn.trainee.name}</h3>
        <p className="page-lead">
          {turn.specialty} · {turn.unit} · {turn.cardNumber}
        </p>
        <p>
          <Link href={`/records/${turn.recordId}`}>{words.desk.openRecord}</Link>
        </p>
      </header>
      {record.data && checks.data ? (
        <>
          <Facts record={record.data} />
          <CompletionBody record={record.data} checks={checks.data} onDecided={onDecided} />
        </>
      ) : (
        <Waiting error={record.error ?? checks.error} onRetry={retry} />
      )}
    </>
  )
}

/** What a desk asks first: from when to when, under whom, by which programme, and whether anything is missing. */
function Facts({ record }: { record: RecordView }) {
  const words = useRecordWords()
  const { locale } = useLanguage()
  const { start, end, missing, supervisor, programme } = record
  return (
    <SummaryList
      rows={[
        { label: words.training, value: formatPeriod({ from: getDate(start), until: getDate(end) }, locale) },
        { label: words.supervisor, value: supervisor?.name ?? words.none },
        { label: words.programme, value: `${programme.field}, ${programme.version}` },
        { label: words.whatMissing, value: missing.length === 0 ? words.nothingMissing : String(missing.length) },
      ]}
    />
  )
}
