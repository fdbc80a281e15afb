import { Link } from '../../../ui/actions/Link.tsx'
import type { RecordView } from '../../contract/records.ts'
import { isOpen } from '../entry-actions.ts'
import { useReferralWords } from './referral-words.ts'

/** For the unit of the record, while it is open. */
export function SupervisorLink({ record }: { record: RecordView }) {
  const words = useReferralWords()
  if (record.relation !== 'unit' || !isOpen(record)) return null
  return (
    <Link href={`/records/${record.id}/supervisor`} as={record.supervisor ? 'secondary' : 'primary'}>
      {record.supervisor ? words.changeSupervisor : words.appointSupervisor}
    </Link>
  )
}
