import { useState } from 'react'
import { useRoute } from '../../ui/api.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { SplitView } from '../../ui/layout/SplitView.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { listTurns, type Turn } from '../contract/completion.ts'
import { useAddress } from './address.ts'
import { useCompletionWords } from './completion-words.ts'
import { DeskPreview } from './DeskPreview.tsx'
import { nextTurn } from './next-turn.ts'
import { TermOf } from './TermOf.tsx'
import { Waiting } from './Waiting.tsx'
import './completion.css'

/** The records that wait for this desk: a list by urgency, the chosen one beside it, the next one after a decision. */
export function DeskInbox() {
  const words = useCompletionWords()
  const { data, error, refetch } = useRoute(listTurns, {})
  return (
    <Section
      title={words.desk.title}
      lead={data && data.turns.length > 0 && words.desk.lead({ count: data.turns.length })}
    >
      {data ? <Turns turns={data.turns} /> : <Waiting error={error} onRetry={() => void refetch()} />}
    </Section>
  )
}

function Turns({ turns }: { turns: readonly Turn[] }) {
  const words = useCompletionWords()
  const { said, say } = useAddress()
  const [decided, setDecided] = useState<string>()
  const chosen = turns.find(({ recordId }) => recordId === said('decide'))
  const next = (turn: Turn) => {
    setDecided(turn.trainee.name)
    say('decide', nextTurn(turns, turn)?.recordId)
  }
  return (
    <>
      {decided && <Notice tone="success" title={words.desk.decided({ name: decided })} announced />}
      {turns.length === 0 ? (
        <EmptyState title={words.desk.empty}>
          <p>{words.desk.emptyWhy}</p>
        </EmptyState>
      ) : (
        <SplitView
          label={words.desk.chosen}
          list={<TurnList turns={turns} chosen={chosen} onChoose={(id) => say('decide', id)} />}
          empty={<p>{words.desk.choose}</p>}
          onClose={() => say('decide', undefined)}
        >
          {chosen && <DeskPreview key={chosen.recordId} turn={chosen} onDecided={() => next(chosen)} />}
        </SplitView>
      )}
    </>
  )
}

interface TurnListProps {
  readonly turns: readonly Turn[]
  readonly chosen: Turn | undefined
  readonly onChoose: (recordId: string) => void
}

function TurnList({ turns, chosen, onChoose }: TurnListProps) {
  const words = useCompletionWords()
  return (
    <ul className="turns">
      {turns.map((turn) => (
        <li key={turn.recordId}>
          <button
            type="button"
            className="turn"
            aria-current={turn === chosen ? 'true' : undefined}
            onClick={() => onChoose(turn.recordId)}
          >
            <span className="turn-name">{turn.trainee.name}</span>
            <span className="turn-note">
              {[turn.specialty, turn.round > 0 && words.round({ round: turn.round })].filter(Boolean).join(' · ')}
            </span>
            <TermOf step={turn} />
          </button>
        </li>
      ))}
    </ul>
  )
}
