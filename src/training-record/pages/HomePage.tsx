import { lazy, Suspense } from 'react'
import type { Role } from '../../kernel/actor.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { PERMISSIONS } from '../rules/permissions.ts'
import type { RecordListProps } from './RecordList.tsx'
import { SupervisorHome } from './SupervisorHome.tsx'
import { TraineeHome } from './TraineeHome.tsx'
import { useRecords } from './use-record.ts'
import type { InboxProps, ViewerProps } from './viewer.ts'
import { Waiting } from './Waiting.tsx'
import { useHomeWords } from './wording.ts'

/** What to do now, in the role one acts in; a role that has nothing to do with records is told so. */
export function HomePage({ viewer, Inbox }: ViewerProps & InboxProps) {
  const words = useHomeWords()
  if (mayRead(viewer.role)) return <OwnHome viewer={viewer} Inbox={Inbox} />
  return (
    <Page title={words.title}>
      <EmptyState title={words.noPart}>
        <p>{words.noPartWhy}</p>
      </EmptyState>
    </Page>
  )
}

const mayRead = (role: Role): boolean => PERMISSIONS['record.read'].some((one) => one === role)

function OwnHome({ viewer, Inbox }: ViewerProps & InboxProps) {
  const words = useHomeWords()
  const { data, error, refetch } = useRecords()
  const isDesk = !['trainee', 'supervisor', 'mentor'].includes(viewer.role)
  return (
    <Page title={words.title} {...(isDesk && { width: 'working' })}>
      {data ? (
        <HomeOf viewer={viewer} records={data.records} Inbox={Inbox} />
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  )
}

/** Tables: only desks wait for them. */
const RecordList = lazy(async () => ({ default: (await import('./RecordList.tsx')).RecordList }))
const ReferralDuties = lazy(async () => ({
  default: (await import('./referral/ReferralDuties.tsx')).ReferralDuties,
}))

type HomeOfProps = ViewerProps & RecordListProps & InboxProps

function HomeOf({ viewer, records, Inbox }: HomeOfProps) {
  if (viewer.role === 'trainee') return <TraineeHome records={records} />
  if (viewer.role === 'supervisor' || viewer.role === 'mentor') {
    return <SupervisorHome records={records} isMentor={viewer.role === 'mentor'} />
  }
  return (
    <Suspense fallback={<LoadingSkeleton />}>
      <Desk viewer={viewer} records={records} Inbox={Inbox} />
    </Suspense>
  )
}

function Desk({ viewer, records, Inbox }: HomeOfProps) {
  const words = useHomeWords()
  return (
    <>
      <Inbox />
      <ReferralDuties viewer={viewer} records={records} />
      <Section title={words.allRecords}>
        <RecordList records={records} />
      </Section>
    </>
  )
}
