import { Link } from '../../ui/actions/Link.tsx'
import type { RecordView } from '../contract/records.ts'
import { useRecordWords } from './wording.ts'

/** To sign-off on the spot and to the rotations' mentors, for those who may: the trainee and the supervisor. */
export function SignOffLinks({ record }: { record: RecordView }) {
  const words = useRecordWords()
  const isOwn = record.relation === 'trainee'
  if (!isOwn && record.relation !== 'supervisor') return null
  return (
    <>
      {isOwn && record.waiting > 0 && (
        <Link href="/record/sign-off" as="quiet">
          {words.signOff}
        </Link>
      )}
      <Link href={`/records/${record.id}/mentors`} as="quiet">
        {words.mentors}
      </Link>
      {isOwn && (
        <Link href={`/records/${record.id}/access`} as="quiet">
          {words.access}
        </Link>
      )}
    </>
  )
}
