import type { ReactNode } from 'react'
import type { Problem } from '../../platform/contract/problem.ts'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { Button } from '../actions/Button.tsx'
import { useLanguage } from '../language.tsx'
import { usePageWords } from '../page-words.ts'
import { StatusTag } from '../status/StatusTag.tsx'
import type { Tone } from '../status/tones.ts'
import { useKitWords } from '../words.ts'
import type { OutboxEntry } from './ordering.ts'
import './outbox.css'

interface OutboxListProps {
  readonly entries: readonly OutboxEntry[]
  readonly sendingId?: string | undefined
  /** The room's sentence for a refusal of the server's. */
  readonly explain: (problem: Problem) => ReactNode
  readonly onRetry: (entry: OutboxEntry) => void
  readonly onDiscard: (entry: OutboxEntry) => void
}

/** What is still only on this device, each with its state; a refused entry says why and what to do. */
export function OutboxList(props: OutboxListProps) {
  const words = useKitWords()
  if (props.entries.length === 0) return <p className="outbox-empty">{words.outboxEmpty}</p>
  return (
    <ul className="outbox" aria-label={words.outbox}>
      {props.entries.map((entry) => (
        <OutboxItem key={entry.id} {...props} entry={entry} />
      ))}
    </ul>
  )
}

const TONES = { waiting: 'warning', sending: 'info', failed: 'error' } as const satisfies Record<string, Tone>
const ICONS = { waiting: 'clock', sending: 'up', failed: 'error' } as const

function OutboxItem({ entry, sendingId, explain, onRetry, onDiscard }: OutboxListProps & { entry: OutboxEntry }) {
  const words = useKitWords()
  const { retry } = usePageWords()
  const { locale } = useLanguage()
  const quiet = entry.id === sendingId ? 'sending' : 'waiting'
  const state = entry.problem ? 'failed' : quiet
  return (
    <li className="outbox-item">
      <div>
        <p>{entry.label}</p>
        <p className="outbox-when">{formatMoment(new Date(entry.madeAt), locale)}</p>
      </div>
      <StatusTag tone={TONES[state]} icon={ICONS[state]}>
        {words.outboxStates[state]}
      </StatusTag>
      {entry.problem && (
        <div className="outbox-problem">
          <div>{explain(entry.problem)}</div>
          <div className="button-row">
            <Button dense onPress={() => onRetry(entry)}>
              {retry}
            </Button>
            <Button dense kind="quiet" onPress={() => onDiscard(entry)}>
              {words.discard}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
