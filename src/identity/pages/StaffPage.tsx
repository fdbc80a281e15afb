import { useRoute } from '../../ui/api.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { NoPermission } from '../../ui/status/NoPermission.tsx'
import { listStaff } from '../contract/staff.ts'
import { AppointForm } from './AppointForm.tsx'
import { StaffList } from './StaffList.tsx'
import { useStaffWords } from './staff-wording.ts'

/** The people of the unit or body that somebody runs: who acts there in which role, giving one and ending one. */
export function StaffPage() {
  const words = useStaffWords()
  const { data, error, refetch } = useRoute(listStaff, {})
  const isForbidden = ['runs-nobody', 'not-permitted'].includes(error?.problem.code ?? '')
  return (
    <Page title={words.title} {...(data && { lead: words.lead({ place: data.place }) })}>
      {isForbidden && <NoPermission who={words.who} />}
      {error && !data && !isForbidden && <ErrorWithRetry error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingSkeleton rows={6} />}
      {data && (
        <>
          <Section title={words.people}>
            <StaffList staff={data.staff} />
          </Section>
          <Section title={words.appoint} lead={words.appointLead}>
            <AppointForm roles={data.roles} />
          </Section>
        </>
      )}
    </Page>
  )
}
