import { Section } from '../../ui/layout/Section.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import type { Opinion } from '../contract/shapes.ts'
import './cases.css'
import { GiveOpinion } from './GiveOpinion.tsx'
import type { OpenCase } from './use-application.tsx'
import { useDays, useOpinionWords } from './wording.ts'

/** What the desk asked, of whom and until when, and the answers. */
export function Opinions({ application }: OpenCase) {
  const words = useOpinionWords()
  const { opinions, possible } = application
  if (opinions.length === 0) return null
  return (
    <Section title={words.title}>
      <ul className="case-list">
        {opinions.map((opinion) => (
          <li className="case" key={opinion.id}>
            <div>
              <strong>{opinion.of}</strong>
              <Asked opinion={opinion} />
              <p className="case-words">{opinion.question}</p>
              <Answered opinion={opinion} />
            </div>
            {possible.includes('advise') && opinion.isMine && opinion.givenAt === null && (
              <GiveOpinion applicationId={application.id} opinionId={opinion.id} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Asked({ opinion }: { opinion: Opinion }) {
  const words = useOpinionWords()
  const { moment, day } = useDays()
  return <p className="case-hint">{words.asked({ at: moment(opinion.askedAt), day: day(opinion.dueOn) })}</p>
}

function Answered({ opinion: { stance, answer, by, givenAt } }: { opinion: Opinion }) {
  const words = useOpinionWords()
  const { moment } = useDays()
  if (stance === null || givenAt === null) return <p className="case-hint">{words.waiting}</p>
  return (
    <>
      <p>
        <StatusTag tone={TONES[stance]}>{words.stances[stance]}</StatusTag>
      </p>
      <p className="case-words">{answer}</p>
      <p className="case-hint">{words.given({ name: by ?? '', at: moment(givenAt) })}</p>
    </>
  )
}

const TONES = { for: 'success', against: 'error', neither: 'neutral' } as const
