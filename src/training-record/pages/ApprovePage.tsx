import { useParams } from '@tanstack/react-router'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { NoPermission } from '../../ui/status/NoPermission.tsx'
import { listEntries } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import { ApproveTable } from './ApproveTable.tsx'
import { Decided } from './Decided.tsx'
import { actionsOn } from './entry-actions.ts'
import { ReturnDialog } from './ReturnDialog.tsx'
import { type Approval, useApproval } from './use-approval.ts'
import { useRecord } from './use-record.ts'
import type { ViewerProps } from './viewer.ts'
import { Waiting } from './Waiting.tsx'
import { useInboxWords } from './wording.ts'

/** Everything that waits in one record: preselected, approved at once, or returned with a reason. */
export function ApprovePage({ viewer }: ViewerProps) {
  const { recordId = '' } = useParams({ strict: false })
  const words = useInboxWords()
  const { data: record, error, refetch } = useRecord(recordId)
  const title = record ? words.title({ name: record.trainee.name }) : words.untitled
  return (
    <Page
      title={title}
      lead={words.lead}
      width="working"
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
  const entered = useRoute(listEntries, { recordId: record.id, state: 'entered', limit: 5000 })
  const corrected = useRoute(listEntries, { recordId: record.id, state: 'corrected', limit: 5000 })
  const retry = () => void Promise.all([entered.refetch(), corrected.refetch()])
  if (!entered.data || !corrected.data) return <Waiting error={entered.error ?? corrected.error} onRetry={retry} />
  const rows = [...corrected.data.entries, ...entered.data.entries].filter((entry) =>
    actionsOn(entry, record).includes('approve'),
  )
  return (
    <>
      <Decided approval={approval} record={record} />
      {rows.length === 0 ? (
        <EmptyState title={words.nothing} action={<Link href="/">{words.home}</Link>}>
          <p>{words.nothingWhy}</p>
        </EmptyState>
      ) : (
        <ApproveTable rows={rows} record={record} approval={approval} />
      )}
      <Returning approval={approval} />
    </>
  )
}

const Returning = ({ approval }: { approval: Approval }) =>
  approval.returning.length > 0 && <ReturnDialog key={approval.returning[0]?.id} approval={approval} />
