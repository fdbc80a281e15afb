import { Section } from '../../ui/layout/Section.tsx'
import { CheckSteps } from './CheckSteps.tsx'
import { CompletionAction } from './CompletionAction.tsx'
import { useCompletionWords } from './completion-words.ts'
import { Differences } from './Differences.tsx'
import type { DecisionProps } from './decision-props.ts'
import { EndRecord } from './EndRecord.tsx'
import { MissingList } from './MissingList.tsx'
import { RemarkList } from './RemarkList.tsx'

/** What was said and what changed, then the decision that follows from it; under it what is missing and what was. */
export function CompletionBody({ record, checks, onDecided }: DecisionProps) {
  const words = useCompletionWords()
  const isOpen = checks.state === 'active' || checks.state === 'returned'
  return (
    <>
      {checks.remarks.length > 0 && (
        <Section title={words.remarks}>
          <RemarkList record={record} checks={checks} />
        </Section>
      )}
      {checks.steps.some(({ closedAt }) => closedAt !== null) && <Differences record={record} />}
      <CompletionAction key={checks.version} record={record} checks={checks} onDecided={onDecided} />
      {isOpen && (
        <Section title={words.missing}>
          <MissingList record={record} path={`/records/${record.id}`} />
        </Section>
      )}
      <Section title={words.steps}>
        <CheckSteps steps={checks.steps} />
      </Section>
      <EndRecord key={`end ${checks.version}`} record={record} checks={checks} onDecided={onDecided} />
    </>
  )
}
