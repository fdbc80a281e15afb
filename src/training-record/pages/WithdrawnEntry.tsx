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

/** Who took the entry back and when; the same may be entered anew. */
export function WithdrawnEntry({ record, entry }: { record: RecordView; entry: Entry }) {
  const words = usePhoneWords()
  const entryWords = useEntryWords()
  const { locale } = useLanguage()
  const { data, error, refetch } = useRoute(entryHistory, { recordId: record.id, entryId: entry.id })
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  const last = data.changes.find(({ state }) => state === 'withdrawn')
  const at = last && new Date(last.at)
  const day = at && formatDay(dateIn(at), locale)
  const isAddable = addableKinds(record).some((kind) => kind === entry.kind)
  const again = addressOf('/add', {
    ...{ record: record.id, item: entry.itemKey ?? undefined },
    kind: entry.kind === 'procedure' ? undefined : entry.kind,
  })
  return (
    <Notice
      tone="warning"
      title={words.isWithdrawn({ name: entryLabel(entry, itemName(entry, record.programme, entryWords), locale) })}
      {...(isAddable && {
        action: (
          <Link href={again} as="secondary">
            {words.addAgain}
          </Link>
        ),
      })}
    >
      {last && at && day && <p>{words.withdrawnBy({ by: last.by, day, time: formatTime(at, locale) })}</p>}
    </Notice>
  )
}
