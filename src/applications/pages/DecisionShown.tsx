import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { ApplicationView } from '../contract/shapes.ts'
import { DecisionTaken } from './DecisionTaken.tsx'
import { useCaseWords, useDays } from './wording.ts'

/** The decision as it was given: outcome, grounds, legal basis, remedies, by whom and when; and the document. */
export function DecisionShown({ application }: { application: ApplicationView }) {
  const words = useCaseWords()
  const { moment } = useDays()
  const { decision } = application
  if (!decision) return null
  const { outcome, grounds, legalBasis, remedies, by, at, document } = decision
  const rows = [
    { label: words.decisionNumber, value: document?.number ?? '' },
    { label: words.grounds, value: grounds },
    { label: words.legalBasis, value: legalBasis },
    { label: words.remedies, value: remedies },
    { label: words.happened.decide, value: words.decidedBy({ name: by, at: moment(at) }) },
  ]
  return (
    <Section title={outcome === 'accepted' ? words.decisionAccepted : words.decisionRefused}>
      <SummaryList rows={rows.filter(({ value }) => value !== '')} />
      {document && <DecisionTaken applicationId={application.id} document={document} />}
    </Section>
  )
}
