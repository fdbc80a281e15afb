import { Page } from '../../ui/layout/Page.tsx'
import { RecordList } from './RecordList.tsx'
import { SupervisorHome } from './SupervisorHome.tsx'
import { TraineeHome } from './TraineeHome.tsx'
import { useRecords } from './use-record.ts'
import type { ViewerProps } from './viewer.ts'
import { Waiting } from './Waiting.tsx'
import { useHomeWords } from './wording.ts'

/** What to do now, in the role one acts in. */
export function HomePage({ viewer }: ViewerProps) {
  const words = useHomeWords()
  const { data, error, refetch } = useRecords()
  const isDesk = !['trainee', 'supervisor', 'mentor'].includes(viewer.role)
  return (
    <Page title={isDesk ? words.records : words.title} {...(isDesk && { width: 'working' })}>
      {data ? (
        <HomeOf viewer={viewer} records={data.records} />
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  )
}

type HomeOfProps = ViewerProps & Parameters<typeof RecordList>[0]

function HomeOf({ viewer, records }: HomeOfProps) {
  if (viewer.role === 'trainee') return <TraineeHome records={records} />
  if (viewer.role === 'supervisor' || viewer.role === 'mentor') return <SupervisorHome records={records} />
  return <RecordList records={records} />
}
