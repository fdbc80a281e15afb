import { Stepper } from '../../../ui/data/Stepper.tsx'
import { TaskList } from '../../../ui/data/TaskList.tsx'
import { Tabs } from '../../../ui/layout/Tabs.tsx'
import { useKitPageWords } from './kit-words.ts'

export function FilingSamples() {
  const { filing } = useKitPageWords()
  const { tasks, tabs } = filing
  const states = ['done', 'done', 'current', 'todo'] as const
  const steps = filing.steps.map((label, index) => ({ label, state: states[index] ?? 'todo', href: '/kit' }))
  return (
    <div className="kit-stack">
      <Stepper label={filing.label} steps={steps} />
      <TaskList
        tasks={[
          { title: tasks.data, href: '/kit', status: filing.done, tone: 'success' },
          { title: tasks.rotations, href: '/kit', status: filing.inProgress, tone: 'info' },
          { title: tasks.courses, href: '/kit', status: filing.todo, hint: filing.hint },
          { title: tasks.file, status: filing.blocked },
        ]}
      />
      <Tabs
        label={tabs.label}
        tabs={[
          { href: '/kit', label: tabs.procedures, count: 1204, current: true },
          { href: '/kit?duties', label: tabs.duties, count: 148, current: false },
          { href: '/kit?courses', label: tabs.courses, current: false },
        ]}
      />
    </div>
  )
}
