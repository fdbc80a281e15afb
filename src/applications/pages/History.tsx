import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useRoute } from '../../ui/api.ts'
import { Timeline } from '../../ui/data/Timeline.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { applicationHistory } from '../contract/applications.ts'
import type { Step } from '../contract/shapes.ts'
import './cases.css'
import { pinLabelOf, type SaidProcess } from './processes.ts'
import { type OpenCase, Waiting } from './use-application.tsx'
import { type CaseWords, useCaseWords } from './wording.ts'

/** Asked for only by who wants it: each look at it is written down. */
export function History({ application, process }: OpenCase) {
  const words = useCaseWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <Section title={words.history}>
      {isOpen ? (
        <Steps applicationId={application.id} process={process} />
      ) : (
        <p>
          <Button kind="quiet" icon="clock" onPress={() => setOpen(true)}>
            {words.showHistory}
          </Button>
        </p>
      )}
    </Section>
  )
}

function Steps({ applicationId, process }: { applicationId: string; process: SaidProcess }) {
  const words = useCaseWords()
  const { data, error, refetch } = useRoute(applicationHistory, { applicationId })
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  return (
    <Timeline
      items={data.steps.map((step) => ({
        ...{ id: step.id, at: new Date(step.at), title: titleOf(step, words), who: step.by || words.clock },
        ...(step.action === 'return' && {
          tone: 'warning' as const,
          children: <Reasons step={step} process={process} />,
        }),
        ...(TOLD.includes(step.action) && step.reason && { children: <p className="case-words">{step.reason}</p> }),
      }))}
    />
  )
}

/** Steps whose words are part of the history. */
const TOLD: readonly string[] = ['forward', 'object', 'ask', 'advise']

function titleOf({ action, version, reason }: Step, words: CaseWords): string {
  const happened: Readonly<Record<string, string>> = words.happened
  const outcomes: Readonly<Record<string, string>> = words.outcomes
  const more = action === 'decide' ? outcomes[reason ?? ''] : version && words.happenedVersion({ version })
  return [happened[action] ?? action, ...(more ? [more] : [])].join(', ')
}

function Reasons({ step, process }: { step: Step; process: SaidProcess }) {
  return (
    <>
      <p>{step.reason}</p>
      <ul className="case-reasons">
        {step.pinned.map((pin) => (
          <li key={pin.field}>
            <strong>{pinLabelOf(process, pin)}:</strong> {pin.reason}
          </li>
        ))}
      </ul>
    </>
  )
}
