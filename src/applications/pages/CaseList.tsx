import { roundSaid } from '../../kernel/application.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import type { ListedApplication } from '../contract/shapes.ts'
import { type ApplicationRelation, isEditable } from '../rules/life.ts'
import './cases.css'
import { processOf, type SaidProcess } from './processes.ts'
import { TimeLeft } from './TimeLeft.tsx'
import { useStateWord, useTurn } from './turn.ts'
import { deadlineIn, toneOf, useDeadlines } from './use-deadlines.ts'
import { useCaseWords } from './wording.ts'

interface CaseListProps {
  readonly applications: readonly ListedApplication[]
  readonly by: ApplicationRelation
  readonly processes: readonly SaidProcess[]
}

/** Applications one under another: what, in which state, whose move and until when. */
export function CaseList({ applications, by, processes }: CaseListProps) {
  const turnOf = useTurn()
  const stateOf = useStateWord()
  return (
    <ul className="case-list">
      {applications.map((one) => {
        const process = processOf(processes, one.process)
        const { word, tone } = stateOf(one)
        const about = process ? roundSaid(process.said, one.round) : one.round
        const what = by === 'desk' ? (one.subject ?? one.applicant) : (process?.said.title ?? one.process)
        return (
          <li className="case" key={one.id}>
            <div>
              <Link href={`/cases/${one.id}`}>
                {what}
                {one.number && ` · ${one.number}`}
              </Link>
              <p className="case-hint">{by === 'desk' ? `${process?.said.title} · ${about}` : about}</p>
              <p className="case-hint">{turnOf(one, { by, process })}</p>
              {by === 'applicant' && isEditable(one.state) && <NotFiled applicationId={one.id} />}
            </div>
            <StatusTag tone={tone}>{word}</StatusTag>
          </li>
        )
      })}
    </ul>
  )
}

/** Begun and not filed: said in so many words, with what is left of the time. */
function NotFiled({ applicationId }: { applicationId: string }) {
  const words = useCaseWords()
  const deadlines = useDeadlines()
  const deadline = deadlineIn(deadlines, applicationId)
  const tone = deadline && deadlines ? toneOf(deadline, deadlines.by) : 'warning'
  return (
    <p className="case-hint">
      <StatusTag tone={tone}>{words.notFiledTag}</StatusTag>{' '}
      {deadline && deadlines && <TimeLeft deadline={deadline} by={deadlines.by} />}
    </p>
  )
}
