import type { AnswerOf } from '../../platform/contract/route.ts'
import { dateIn, formatDay, formatTime } from '../../platform/i18n/dates.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { entryHistory } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { addressOf } from './address.ts'
import { addableKinds } from './entry-actions.ts'
import { entryLabel, itemName } from './entry-line.ts'
import { Waiting } from './Waiting.tsx'
import { useEntryWords, usePhoneWords } from './wording.ts'

interface WithdrawnEntryProps {
  readonly record: RecordView
  readonly entryId: string
}

/** In place of an entry that the record does not hold: who took it back and when, or that it was never there. */
export function WithdrawnEntry({ record, entryId }: WithdrawnEntryProps) {
  const { data, error, refetch } = useRoute(entryHistory, { recordId: record.id, entryId })
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  const last = data.changes.find(({ action }) => action === 'withdraw')
  return last ? <Withdrawn record={record} last={last} /> : null
}

type Change = AnswerOf<typeof entryHistory>['changes'][number]

function Withdrawn({ record, last }: { record: RecordView; last: Change }) {
  const words = usePhoneWords()
  const entries = useEntryWords()
  const { locale } = useLanguage()
  const at = new Date(last.at)
  const entry = last.content as Entry | null
  const name = entry ? entryLabel(entry, itemName(entry, record.programme, entries), locale) : ''
  const isAddable = entry && addableKinds(record).some((kind) => kind === entry.kind)
  return (
    <Notice
      tone="warning"
      title={words.isWithdrawn({ name })}
      {...(isAddable && {
        action: (
          <Link
            href={addressOf('/add', { record: record.id, kind: entry.kind, item: entry.itemKey ?? undefined })}
            as="secondary"
          >
            {words.addAgain}
          </Link>
        ),
      })}
    >
      <p>{words.withdrawnBy({ by: last.by, day: formatDay(dateIn(at), locale), time: formatTime(at, locale) })}</p>
    </Notice>
  )
}
