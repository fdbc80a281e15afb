import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { SplitView } from '../../ui/layout/SplitView.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { NoPermission } from '../../ui/status/NoPermission.tsx'
import { listEntries } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import { ApproveTable } from './ApproveTable.tsx'
import { Decided } from './Decided.tsx'
import { EntryPreview } from './EntryPreview.tsx'
import { type Approval, useApproval } from './use-approval.ts'
import { useRecord } from './use-record.ts'
import { useView } from './use-view.ts'
import type { ViewerProps } from './viewer.ts'
import { Waiting } from './Waiting.tsx'
import { useInboxWords } from './wording.ts'

const loadReturnDialog = () => import('./ReturnDialog.tsx')
const ReturnDialog = lazy(async () => ({ default: (await loadReturnDialog()).ReturnDialog }))

/** What waits in one record for whoever looks: preselected, approved at once, or returned with a reason. */
export function ApprovePage({ viewer }: ViewerProps) {
  const { recordId = '' } = useParams({ strict: false })
  const words = useInboxWords()
  const { data: record, error, refetch } = useRecord(recordId)
  const title = record ? words.title({ name: record.trainee.name }) : words.untitled
  const isMentor = record?.relation === 'mentor'
  return (
    <Page
      title={title}
      width="working"
      {...(isMentor && { lead: words.mentorLead })}
      back={<Link href={`/records/${recordId}`}>{words.back}</Link>}
    >
      {!record && <Waiting error={error} onRetry={() => void refetch()} />}
      {record?.trainee.id === viewer.personId && <NoPermission who={record.supervisor?.name ?? words.notYours} />}
      {record && record.trainee.id !== viewer.personId && <Approving record={record} />}
    </Page>
  )
}

function Approving({ record }: { record: RecordView }) {
  const words = useInboxWords()
  const approval = useApproval(record)
  const address = useView()
  const asked = { recordId: record.id, waiting: 'for-me', limit: 5000 } as const
  const { data, error, refetch } = useRoute(listEntries, asked)
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  const rows = data.entries
  const opened = rows.find(({ id }) => id === address.opened)
  const table = <ApproveTable rows={rows} record={record} approval={approval} address={address} />
  return (
    <>
      <Decided approval={approval} record={record} />
      {rows.length === 0 ? (
        <Nothing record={record} />
      ) : (
        <SplitView label={words.preview} shape="wide-list" list={table} onClose={address.close}>
          {opened && <EntryPreview key={opened.id} entry={opened} record={record} approval={approval} />}
        </SplitView>
      )}
      <Returning approval={approval} />
    </>
  )
}

/** Nothing waits at all, or what waits is for somebody else to approve. */
function Nothing({ record }: { record: RecordView }) {
  const words = useInboxWords()
  const others = record.waiting - record.waitingForMe
  const who = record.supervisor?.name ?? words.notYours
  return (
    <EmptyState title={others > 0 ? words.nothingForYou : words.nothing} action={<Link href="/">{words.home}</Link>}>
      <p>{others > 0 ? words.nothingForYouWhy({ who }) : words.nothingWhy}</p>
    </EmptyState>
  )
}

/** The list does not wait for the dialog; it comes after it, to be here when something is returned. */
function Returning({ approval }: { approval: Approval }) {
  useEffect(() => void loadReturnDialog().catch(() => undefined), [])
  const [first] = approval.returning
  return <Suspense>{first && <ReturnDialog key={first.id} approval={approval} />}</Suspense>
}
