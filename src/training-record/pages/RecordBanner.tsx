import { Link } from '../../ui/actions/Link.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { ReadOnlyBanner } from '../../ui/status/ReadOnlyBanner.tsx'
import type { RecordView } from '../contract/records.ts'
import { useCompletionWords } from './completion-words.ts'
import { wordOf } from './wording.ts'

/** Over a record that is no longer in training: where it is, why little or nothing of it changes, and the way there. */
export function RecordBanner({ record }: { record: RecordView }) {
  const words = useCompletionWords()
  const way = <Link href={`/records/${record.id}/completion`}>{words.open}</Link>
  if (record.state === 'returned') return <Notice tone="warning" title={words.turn.returned} action={way} />
  return (
    <ReadOnlyBanner>
      {wordOf(words.turn, record.state)} {way}
    </ReadOnlyBanner>
  )
}
