import { useRoute } from '../../ui/api.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { listApplications } from '../contract/applications.ts'
import { APPLICATION_PERMISSIONS } from '../rules/permissions.ts'
import { BeginApplication } from './BeginApplication.tsx'
import { CaseList } from './CaseList.tsx'
import { Inbox } from './Inbox.tsx'
import { type CaseScreenProps, type SaidProcess, useProcesses } from './processes.ts'
import { Waiting } from './use-application.tsx'
import { useCaseWords } from './wording.ts'

/** The inbox of a desk, and everybody's own applications with what may be begun. */
export function CasesPage({ viewer, processes }: CaseScreenProps) {
  const words = useCaseWords()
  const said = useProcesses(processes)
  const isDesk = APPLICATION_PERMISSIONS['case.read'].some((role) => role === viewer.role)
  return (
    <Page title={words.title} lead={isDesk ? words.leadDesk : words.lead}>
      {isDesk && <Inbox processes={said} />}
      <Own processes={said} />
      <BeginApplication processes={said} />
    </Page>
  )
}

function Own({ processes }: { processes: readonly SaidProcess[] }) {
  const words = useCaseWords()
  const { data, error, refetch } = useRoute(listApplications, {})
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  return (
    <Section title={words.mine}>
      {data.applications.length === 0 ? (
        <p>{words.mineEmpty}</p>
      ) : (
        <CaseList applications={data.applications} by="applicant" processes={processes} />
      )}
    </Section>
  )
}
