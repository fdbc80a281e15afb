import { Link } from '../../ui/actions/Link.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import type { ListedApplication } from '../contract/shapes.ts'
import type { ApplicationRelation } from '../rules/life.ts'
import './cases.css'
import { processOf, type SaidProcess } from './processes.ts'
import { useStateWord, useTurn } from './turn.ts'

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
        const about = process?.said.rounds[one.round] ?? one.round
        const what = by === 'desk' ? one.applicant : (process?.said.title ?? one.process)
        return (
          <li className="case" key={one.id}>
            <div>
              <Link href={`/cases/${one.id}`}>
                {what}
                {one.number && ` · ${one.number}`}
              </Link>
              <p className="case-hint">{by === 'desk' ? `${process?.said.title} · ${about}` : about}</p>
              <p className="case-hint">{turnOf(one, { by, process })}</p>
            </div>
            <StatusTag tone={tone}>{word}</StatusTag>
          </li>
        )
      })}
    </ul>
  )
}
