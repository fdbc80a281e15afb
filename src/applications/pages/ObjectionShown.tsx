import { Section } from '../../ui/layout/Section.tsx'
import type { OpenCase } from './use-application.tsx'
import { useDays, useMoveWords } from './wording.ts'

/** What a party wrote against the decision, as it was written. */
export function ObjectionShown({ application }: OpenCase) {
  const words = useMoveWords()
  const { moment } = useDays()
  const { objection } = application
  if (!objection) return null
  return (
    <Section title={words.objection} lead={words.objectionBy({ name: objection.by, at: moment(objection.at) })}>
      <p className="case-words">{objection.reason || words.objectionNoReason}</p>
    </Section>
  )
}
