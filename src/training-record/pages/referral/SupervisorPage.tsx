import { useParams } from '@tanstack/react-router'
import { Link } from '../../../ui/actions/Link.tsx'
import { SummaryList } from '../../../ui/data/SummaryList.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { NoPermission } from '../../../ui/status/NoPermission.tsx'
import { ReadOnlyBanner } from '../../../ui/status/ReadOnlyBanner.tsx'
import type { RecordView } from '../../contract/records.ts'
import { isOpen } from '../entry-actions.ts'
import { useRecord } from '../use-record.ts'
import { Waiting } from '../Waiting.tsx'
import { AppointForm } from './AppointForm.tsx'
import { useReferralWords } from './referral-words.ts'

/** The unit appoints the supervisor of a record, or another one. */
export function SupervisorPage() {
  const words = useReferralWords()
  const { recordId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useRecord(recordId)
  return (
    <Page
      title={words.supervisorTitle}
      {...(data && { lead: words.supervisorLead({ name: data.trainee.name }) })}
      {...(data && !isOpen(data) && { banner: <ReadOnlyBanner>{words.closed}</ReadOnlyBanner> })}
      back={<Link href={`/records/${recordId}`}>{words.backToRecord}</Link>}
    >
      {data ? <Appointing record={data} /> : <Waiting error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

function Appointing({ record }: { record: RecordView }) {
  const words = useReferralWords()
  if (record.relation !== 'unit') return <NoPermission who={words.onlyUnit} />
  return (
    <>
      <SummaryList
        rows={[
          { label: words.supervisorNow, value: record.supervisor?.name ?? words.nobody },
          { label: words.unit, value: record.unit.name },
        ]}
      />
      {isOpen(record) && (
        <Section title={record.supervisor ? words.changeSupervisor : words.appointSupervisor}>
          <AppointForm record={record} />
        </Section>
      )}
    </>
  )
}
