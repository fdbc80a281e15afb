import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { type Checks, listChecks } from '../contract/completion.ts'
import type { RecordView } from '../contract/records.ts'
import { CheckWay } from './CheckSteps.tsx'
import { Completed } from './Completed.tsx'
import { CompletionBody } from './CompletionBody.tsx'
import { useCompletionWords } from './completion-words.ts'
import { DecisionSaved } from './DecisionSaved.tsx'
import type { Done } from './decision-props.ts'
import { todayHere, useRecord } from './use-record.ts'
import type { FilingProps, ViewerProps } from './viewer.ts'
import { Waiting } from './Waiting.tsx'
import { WhoseTurn } from './WhoseTurn.tsx'
import { wordOf } from './wording.ts'
import './record.css'
import './completion.css'

/** The way of a record from its supervisor to the end of training: whose turn it is, by when, and what was said. */
export function CompletionPage({ viewer, Filing }: ViewerProps & FilingProps) {
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
        <Loaded record={record.data} checks={checks.data} Filing={Filing} />
      ) : (
        <Waiting error={record.error ?? checks.error} onRetry={retry} />
      )}
    </Page>
  )
}

function Loaded({ record, checks, Filing }: FilingProps & { record: RecordView; checks: Checks }) {
  const words = useCompletionWords()
  const [done, setDone] = useState<Done>()
  const isEnded = checks.state === 'active' && record.end <= todayHere()
  return (
    <>
      <CheckWay checks={checks} />
      {checks.state === 'completed' ? (
        <Completed record={record} checks={checks} />
      ) : (
        <>
          {done && <DecisionSaved key={checks.version} done={done} name={record.trainee.name} />}
          <p>{isEnded ? words.turn.ended : wordOf(words.turn, checks.state)}</p>
          <WhoseTurn record={record} checks={checks} />
        </>
      )}
      <CompletionBody record={record} checks={checks} onDecided={setDone} Filing={Filing} />
    </>
  )
}
