import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DecisionTaken } from './DecisionTaken.tsx'
import { useFinality } from './finality.ts'
import type { OpenCase } from './use-application.tsx'
import { useCaseWords, useDays, useMoveWords } from './wording.ts'

/** The decision as it was given, whether it is final, and its document. */
export function DecisionShown({ application, process }: OpenCase) {
  const words = useCaseWords()
  const moves = useMoveWords()
  const { moment } = useDays()
  const finality = useFinality()
  const { decision } = application
  if (!decision) return null
  const { outcome, grounds, legalBasis, remedies, by, at, document, standing } = decision
  const { delivered, isFinal } = finality(standing, { application, process })
  const rows = [
    { label: words.decisionNumber, value: document?.number ?? '' },
    { label: words.grounds, value: grounds },
    { label: words.legalBasis, value: legalBasis },
    { label: words.remedies, value: remedies },
    { label: words.happened.decide, value: words.decidedBy({ name: by, at: moment(at) }) },
    { label: moves.delivered, value: delivered },
    { label: moves.finality, value: isFinal },
  ]
  return (
    <Section title={outcome === 'accepted' ? words.decisionAccepted : words.decisionRefused}>
      <SummaryList rows={rows.filter(({ value }) => value !== '')} />
      {document && <DecisionTaken applicationId={application.id} document={document} earlier={decision.earlier} />}
    </Section>
  )
}
