import { useEffect, useRef } from 'react'
import { Notice } from '../../ui/status/Notice.tsx'
import { useCompletionWords } from './completion-words.ts'
import { type DecisionKind, type Done, useDecisionWords } from './decision-props.ts'
import { wordOf } from './wording.ts'

interface DecisionSavedProps {
  readonly done: Done
  readonly name: string
}

/** Which decision was recorded and where the record is now. */
export function DecisionSaved({ done, name }: DecisionSavedProps) {
  const words = useDecisionWords()
  const { outcomes, turn } = useCompletionWords()
  const place = useRef<HTMLDivElement>(null)
  // Scrolling answers with a promise where the browser is new; an effect must not.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={place}>
      <Notice tone="success" title={words.saved({ name })} announced>
        <p>
          {outcomes[OUTCOMES[done.kind]]}. {wordOf(turn, done.state)}
        </p>
      </Notice>
    </div>
  )
}

const OUTCOMES = {
  approve: 'approved',
  refuse: 'refused',
  close: 'closed',
  remove: 'removed',
} as const satisfies Record<DecisionKind, string>
