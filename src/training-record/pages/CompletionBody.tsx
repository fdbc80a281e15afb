import { Link } from '../../ui/actions/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { Checks } from '../contract/completion.ts'
import { CheckSteps } from './CheckSteps.tsx'
import { useCompletionWords } from './completion-words.ts'
import { Differences } from './Differences.tsx'
import type { DecisionProps } from './decision-props.ts'
import { EndRecord } from './EndRecord.tsx'
import { MissingList } from './MissingList.tsx'
import { RemarkList } from './RemarkList.tsx'
import type { FilingProps } from './viewer.ts'
import { WholeDecision } from './WholeDecision.tsx'

/** What was said and what changed, then the decision that follows from it; under it what is missing and what was. */
export function CompletionBody({ record, checks, onDecided, Filing }: DecisionProps & FilingProps) {
  const words = useCompletionWords()
  const isOpen = checks.state === 'active' || checks.state === 'returned'
  return (
    <>
      {checks.remarks.length > 0 && (
        <Section title={words.remarks}>
          <RemarkList record={record} checks={checks} />
        </Section>
      )}
      {checks.steps.length > 0 && <Differences record={record} />}
      <AtDesk checks={checks} />
      <WholeDecision key={checks.version} {...{ record, checks, onDecided, Filing }} />
      {isOpen && (
        <Section title={words.missing}>
          <MissingList record={record} path={`/records/${record.id}`} />
        </Section>
      )}
      <Section title={words.steps}>
        <CheckSteps checks={checks} />
      </Section>
      <EndRecord key={`end ${checks.version}`} record={record} checks={checks} onDecided={onDecided} />
    </>
  )
}

/** Where what was filed lies, with its receipt and its history: to whom it may be shown. */
function AtDesk({ checks: { applicationId } }: { checks: Checks }) {
  const words = useCompletionWords()
  if (!applicationId) return null
  return (
    <p>
      <Link href={`/cases/${applicationId}`} as="secondary">
        {words.openCase}
      </Link>
    </p>
  )
}
