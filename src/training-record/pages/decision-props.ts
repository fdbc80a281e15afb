import { useState } from 'react'
import type { Verdict } from '../../kernel/verdict.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { useWords } from '../../ui/language.tsx'
import type { Checks, RecordMoved } from '../contract/completion.ts'
import type { RecordView } from '../contract/records.ts'
import { en } from '../messages/decision.en.ts'
import { pl } from '../messages/decision.pl.ts'
import { errorAt, useExplaining } from './wording.ts'

export const useDecisionWords = () => useWords({ pl, en })

export type DecisionWords = ReturnType<typeof useDecisionWords>

/** What can be decided, each with the words that ask once more. */
export type DecisionKind = keyof typeof pl.ask

/** What was decided and where the record is since. */
export interface Done {
  readonly kind: DecisionKind
  readonly state: string
}

export interface DecisionProps {
  readonly record: RecordView
  readonly checks: Checks
  /** After the server has accepted the decision. */
  readonly onDecided?: ((done: Done) => void) | undefined
}

interface Asked {
  /** Nothing is chosen at first: a decision that cannot be undone is not made by the way. */
  readonly kind: DecisionKind | undefined
  /** By the rules that the server asks, so that nobody confirms what would be refused. */
  readonly check: (kind: DecisionKind) => Verdict<unknown>
  readonly send: (kind: DecisionKind) => Promise<RecordMoved>
  readonly error: Error | null
  readonly onDecided: DecisionProps['onDecided']
  /** The field in which it is chosen. */
  readonly choice?: string
}

export type Deciding = ReturnType<typeof useDeciding>

/** First what is written is checked, then the question is put, then it is sent. */
export function useDeciding({ kind, check, send, error, onDecided, choice = 'outcome' }: Asked) {
  const words = useDecisionWords()
  const explain = useExplaining()
  const [told, setTold] = useState<readonly FieldError[]>([])
  const [isAsking, setAsking] = useState(false)
  const errors = told.length > 0 ? told : explain.error(error)
  const ask = () => {
    if (!kind) return setTold([{ field: choice, sentence: words.choose }])
    const legal = check(kind)
    setTold(legal.ok ? [] : explain.reasons(legal.refusals))
    setAsking(legal.ok)
  }
  /**
   * Not a callback of the action: the inbox is read anew at once, and the form goes away with the record that left it.
   * A refusal stands beside the form already.
   */
  const confirm = () => {
    setAsking(false)
    if (kind)
      void send(kind).then(
        ({ state }) => onDecided?.({ kind, state }),
        () => undefined,
      )
  }
  return {
    ...{ kind, errors, isAsking, ask, confirm },
    keep: () => setAsking(false),
    errorAt: (field: string) => errorAt(errors, field),
  }
}
