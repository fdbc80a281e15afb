import { useState } from 'react'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { SplitView } from '../../ui/layout/SplitView.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { type Excluded, listTurns, type Turn } from '../contract/completion.ts'
import { useAddress } from './address.ts'
import { useCompletionWords } from './completion-words.ts'
import { DecisionSaved } from './DecisionSaved.tsx'
import { DeskPreview } from './DeskPreview.tsx'
import { type Done, useDecisionWords } from './decision-props.ts'
import { nextTurn } from './next-turn.ts'
import { TermOf } from './TermOf.tsx'
import { Waiting } from './Waiting.tsx'
import { saysWho } from './WhoseTurn.tsx'
import './completion.css'

/** The records that wait for this desk: a list by urgency, the chosen one beside it; after a decision first what became of it. */
export function DeskInbox() {
  const words = useCompletionWords()
  const { data, error, refetch } = useRoute(listTurns, {})
  return (
    <Section
      title={words.desk.title}
      lead={data && data.turns.length > 0 && words.desk.lead({ count: data.turns.length })}
    >
      {data ? <Turns turns={data.turns} /> : <Waiting error={error} onRetry={() => void refetch()} />}
      {data?.excluded.map((one) => (
        <ExcludedFrom key={one.recordId} excluded={one} />
      ))}
    </Section>
  )
}

function Turns({ turns }: { turns: readonly Turn[] }) {
  const words = useCompletionWords()
  const { said, say } = useAddress()
  const [decided, setDecided] = useState<{ done: Done; turn: Turn; next: Turn | undefined }>()
  const chosen = turns.find(({ recordId }) => recordId === said('decide'))
  const decide = (turn: Turn, done: Done) => {
    setDecided({ done, turn, next: nextTurn(turns, turn) })
    say('decide', undefined)
  }
  const open = (turn: Turn) => {
    setDecided(undefined)
    say('decide', turn.recordId)
  }
  return (
    <>
      {decided && (
        <DecisionSaved
          key={decided.turn.recordId}
          done={decided.done}
          name={decided.turn.trainee.name}
          next={nextOf(decided.next, open)}
        />
      )}
      {turns.length === 0 ? (
        <EmptyState title={words.desk.empty}>
          <p>{words.desk.emptyWhy}</p>
        </EmptyState>
      ) : (
        <SplitView
          label={words.desk.chosen}
          list={<TurnList turns={turns} chosen={chosen} onChoose={open} />}
          empty={<p>{words.desk.choose}</p>}
          onClose={() => say('decide', undefined)}
        >
          {chosen && <DeskPreview key={chosen.recordId} turn={chosen} onDecided={(done) => decide(chosen, done)} />}
        </SplitView>
      )}
    </>
  )
}

/** Why a record of the field is not in the list, and who decides on it. */
function ExcludedFrom({ excluded: { recordId, trainee, checker } }: { excluded: Excluded }) {
  const words = useDecisionWords()
  const { open } = useCompletionWords()
  return (
    <Notice
      title={words.excluded({ name: trainee.name })}
      action={<Link href={`/records/${recordId}/completion`}>{open}</Link>}
    >
      <p>{saysWho(checker, words)}</p>
    </Notice>
  )
}

const nextOf = (turn: Turn | undefined, open: (turn: Turn) => void) =>
  turn && { name: turn.trainee.name, open: () => open(turn) }

interface TurnListProps {
  readonly turns: readonly Turn[]
  readonly chosen: Turn | undefined
  readonly onChoose: (turn: Turn) => void
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
            onClick={() => onChoose(turn)}
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
