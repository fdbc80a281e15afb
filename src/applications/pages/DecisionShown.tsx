import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { ApplicationView } from '../contract/shapes.ts'
import { useCaseWords, useDays } from './wording.ts'

/** The decision as it was given: outcome, grounds, legal basis, remedies, by whom and when. */
export function DecisionShown({ decision }: Pick<ApplicationView, 'decision'>) {
  const words = useCaseWords()
  const { moment } = useDays()
  if (!decision) return null
  const { outcome, grounds, legalBasis, remedies, by, at } = decision
  const rows = [
    { label: words.grounds, value: grounds },
    { label: words.legalBasis, value: legalBasis },
    { label: words.remedies, value: remedies },
    { label: words.happened.decide, value: words.decidedBy({ name: by, at: moment(at) }) },
  ]
  return (
    <Section title={outcome === 'accepted' ? words.decisionAccepted : words.decisionRefused}>
      <SummaryList rows={rows.filter(({ value }) => value !== '')} />
    </Section>
  )
}
