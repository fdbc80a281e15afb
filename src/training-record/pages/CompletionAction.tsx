import { Section } from '../../ui/layout/Section.tsx'
import { useCompletionWords } from './completion-words.ts'
import type { DecisionProps } from './decision-props.ts'
import { FormalDecision } from './FormalDecision.tsx'
import { SubstanceDecision } from './SubstanceDecision.tsx'
import { WholeDecision } from './WholeDecision.tsx'

/** What the viewer decides now, if it is their turn. */
export function CompletionAction(props: DecisionProps) {
  const words = useCompletionWords()
  const Decision = DECISIONS.find(([action]) => props.checks.actions.includes(action))?.[1]
  if (!Decision) return null
  return (
    <Section title={words.decide}>
      <Decision {...props} />
    </Section>
  )
}

const DECISIONS = [
  ['approve-whole', WholeDecision],
  ['pass-formal', FormalDecision],
  ['approve-substance', SubstanceDecision],
] as const
