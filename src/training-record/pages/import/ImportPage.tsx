import { useRoute } from '../../../ui/api.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { EmptyState } from '../../../ui/status/EmptyState.tsx'
import { ErrorWithRetry } from '../../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../../ui/status/LoadingSkeleton.tsx'
import { getRecord, listRecords } from '../../contract/records.ts'
import { ImportWizard } from './ImportWizard.tsx'
import { useImportWords } from './wording.ts'

/** A spreadsheet of procedures or duties into the trainee's own record. */
export function ImportPage() {
  const words = useImportWords()
  const records = useRoute(listRecords, {})
  return (
    <Page title={words.title} lead={words.lead} width="working">
      {records.isPending && <LoadingSkeleton />}
      {records.error && <ErrorWithRetry error={records.error} onRetry={() => records.refetch()} />}
      {records.data && <OwnRecord recordId={records.data.records[0]?.id} />}
    </Page>
  )
}

function OwnRecord({ recordId }: { recordId: string | undefined }) {
  const words = useImportWords()
  const record = useRoute(getRecord, { recordId: recordId ?? '' }, { enabled: recordId !== undefined })
  if (recordId === undefined) return <EmptyState title={words.noRecord}>{words.noRecordLead}</EmptyState>
  if (record.error) return <ErrorWithRetry error={record.error} onRetry={() => record.refetch()} />
  return record.data ? <ImportWizard record={record.data} /> : <LoadingSkeleton />
}
