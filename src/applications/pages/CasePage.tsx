import { DeskCase } from './DeskCase.tsx'
import { OwnCase } from './OwnCase.tsx'
import type { CaseScreenProps } from './processes.ts'
import { TaskListPage } from './TaskListPage.tsx'
import { WithApplication } from './use-application.tsx'

/** One application: to fill in, to follow, or to decide. */
export const CasePage = (props: CaseScreenProps) => (
  <WithApplication {...props}>
    {(open) => {
      if (['desk', 'other-desk', 'adviser'].includes(open.application.relation)) return <DeskCase {...open} />
      return open.application.draft ? <TaskListPage {...open} /> : <OwnCase {...open} />
    }}
  </WithApplication>
)
