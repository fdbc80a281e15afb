import { useEffect, useRef } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { useCompletionWords } from './completion-words.ts'
import { type DecisionKind, type Done, useDecisionWords } from './decision-props.ts'
import { wordOf } from './wording.ts'

interface DecisionSavedProps {
  readonly done: Done
  readonly name: string
  /** Whose record is the next one, and the way to it. */
  readonly next?: { readonly name: string; readonly open: () => void } | undefined
}

/** Which decision was recorded and where the record is now; the next one opens when asked for. */
export function DecisionSaved({ done, name, next }: DecisionSavedProps) {
  const words = useDecisionWords()
  const { outcomes, turn } = useCompletionWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={place}>
      <Notice
        tone="success"
        title={words.saved({ name })}
        announced
        action={next && <Button onPress={next.open}>{words.next({ name: next.name })}</Button>}
      >
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
  pass: 'pass',
  return: 'return',
  positive: 'positive',
  negative: 'negative',
  close: 'closed',
  remove: 'removed',
} as const satisfies Record<DecisionKind, string>
