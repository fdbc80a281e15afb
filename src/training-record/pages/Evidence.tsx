import { getDate } from '../../kernel/plain-date.ts'
import { formatPeriod } from '../../platform/i18n/dates.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { listChecks } from '../contract/completion.ts'
import type { RecordView } from '../contract/records.ts'
import './completion.css'
import { useCompletionWords } from './completion-words.ts'
import { Differences } from './Differences.tsx'
import { RemarkList } from './RemarkList.tsx'
import './record.css'
import { useRecord } from './use-record.ts'
import { Waiting } from './Waiting.tsx'
import { useRecordWords } from './wording.ts'

/** What a desk looks at before it decides on the whole: the record, the remarks with their answers, and what changed. */
export function Evidence({ round: recordId }: { round: string }) {
  const words = useCompletionWords()
  const record = useRecord(recordId)
  const checks = useRoute(listChecks, { recordId })
  const retry = () => void Promise.all([record.refetch(), checks.refetch()])
  if (!record.data || !checks.data) return <Waiting error={record.error ?? checks.error} onRetry={retry} />
  return (
    <>
      <Section title={words.evidence}>
        <Facts record={record.data} />
        <p>
          <Link href={`/records/${recordId}`}>{words.openRecord}</Link>{' '}
          <Link href={`/records/${recordId}/completion`}>{words.open}</Link>
        </p>
      </Section>
      {checks.data.remarks.length > 0 && (
        <Section title={words.remarks}>
          <RemarkList record={record.data} checks={checks.data} />
        </Section>
      )}
      {checks.data.steps.length > 0 && <Differences record={record.data} />}
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
