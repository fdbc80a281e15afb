import type { ReactNode } from 'react'
import { StatusTag } from '../status/StatusTag.tsx'
import type { Tone } from '../status/tones.ts'
import './data.css'

export interface Task {
  readonly title: string
  /** Where it is done; without it the task cannot be started yet. */
  readonly href?: string
  readonly hint?: ReactNode
  readonly status: string
  readonly tone?: Tone
}

/** What is to be done, each on its own page, in any order that the links allow. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li className="task" key={task.title}>
          <div>
            {task.href ? <a href={task.href}>{task.title}</a> : <span className="task-blocked">{task.title}</span>}
            {task.hint && <p className="task-hint">{task.hint}</p>}
          </div>
          <StatusTag tone={task.tone ?? 'neutral'}>{task.status}</StatusTag>
        </li>
      ))}
    </ul>
  )
}
