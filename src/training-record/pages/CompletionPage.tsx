import { useParams } from '@tanstack/react-router'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { type Checks, listChecks } from '../contract/completion.ts'
import type { RecordView } from '../contract/records.ts'
import { CheckSteps, CheckWay } from './CheckSteps.tsx'
import { CompletionAction } from './CompletionAction.tsx'
import { useCompletionWords } from './completion-words.ts'
import { MissingList } from './MissingList.tsx'
import { RemarkList } from './RemarkList.tsx'
import { useRecord } from './use-record.ts'
import type { ViewerProps } from './viewer.ts'
import { Waiting } from './Waiting.tsx'
import { wordOf } from './wording.ts'
import './record.css'

/** The way of a record from its supervisor to the end of training: whose turn it is, by when, and what was said. */
export function CompletionPage({ viewer }: ViewerProps) {
  const { recordId = '' } = useParams({ strict: false })
  const words = useCompletionWords()
  const record = useRecord(recordId)
  const checks = useRoute(listChecks, { recordId })
  const isOwn = record.data?.trainee.id === viewer.personId
  const retry = () => void Promise.all([record.refetch(), checks.refetch()])
  return (
    <Page
      title={record.data && !isOwn ? words.title({ name: record.data.trainee.name }) : words.titleOwn}
      lead={words.lead}
      back={<Link href={isOwn ? '/record' : `/records/${recordId}`}>{words.back}</Link>}
    >
      {record.data && checks.data ? (
        <Loaded record={record.data} checks={checks.data} />
      ) : (
        <Waiting error={record.error ?? checks.error} onRetry={retry} />
      )}
    </Page>
  )
}

interface CompletionProps {
  readonly record: RecordView
  readonly checks: Checks
}

function Loaded({ record, checks }: CompletionProps) {
  const words = useCompletionWords()
  const isOpen = checks.state === 'active' || checks.state === 'returned'
  return (
    <>
      <CheckWay checks={checks} />
      <p>{wordOf(words.turn, checks.state)}</p>
      <CompletionAction key={checks.version} record={record} checks={checks} />
      <Section title={words.remarks}>
        <RemarkList record={record} checks={checks} />
      </Section>
      {isOpen && (
        <Section title={words.missing}>
          <MissingList record={record} path={`/records/${record.id}`} />
        </Section>
      )}
      <Section title={words.steps}>
        <CheckSteps steps={checks.steps} />
      </Section>
    </>
  )
}
