import { useParams } from '@tanstack/react-router'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { showEntry } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { addressOf } from './address.ts'
import { EntryContent, EntryFiles } from './EntryContent.tsx'
import { EntryHistory } from './EntryHistory.tsx'
import { changeAddress } from './entry-actions.ts'
import { entryDays, itemName } from './entry-line.ts'
import { useRecord } from './use-record.ts'
import { isNotFound, Waiting } from './Waiting.tsx'
import { WithdrawnEntry } from './WithdrawnEntry.tsx'
import { useEntryPageWords, useEntryWords, wordOf } from './wording.ts'

/** One entry, whole: what it says, what proves it, and every version that it had. */
export function EntryPage() {
  const { recordId = '', entryId = '' } = useParams({ strict: false })
  const words = useEntryPageWords()
  const entries = useEntryWords()
  const { locale } = useLanguage()
  const record = useRecord(recordId)
  const entry = useRoute(showEntry, { recordId, entryId })
  const retry = () => void Promise.all([record.refetch(), entry.refetch()])
  const back = (item?: string) => <Link href={addressOf(`/records/${recordId}`, { item })}>{words.back}</Link>
  if (!record.data || !entry.data) {
    return (
      <Page title={words.content} back={back()}>
        {record.data && isNotFound(entry.error) ? (
          <WithdrawnEntry record={record.data} entryId={entryId} />
        ) : (
          <Waiting error={record.error ?? entry.error} onRetry={retry} />
        )}
      </Page>
    )
  }
  const { kind, itemKey } = entry.data
  const name = itemName(entry.data, record.data.programme, entries)
  return (
    <Page
      title={itemKey === null ? wordOf(entries.kinds, kind) : `${wordOf(entries.kinds, kind)}: ${name}`}
      lead={entryDays(entry.data, locale)}
      back={back(itemKey ?? `kind:${kind}`)}
      actions={<Correct record={record.data} entry={entry.data} />}
    >
      <EntryContent record={record.data} entry={entry.data} />
      <EntryFiles entry={entry.data} />
      <EntryHistory record={record.data} entry={entry.data} />
    </Page>
  )
}

function Correct({ record, entry }: { record: RecordView; entry: Entry }) {
  const words = useEntryPageWords()
  const address = changeAddress(entry, record)
  if (!address) return null
  return (
    <Link href={address} as="secondary">
      {words.correct}
    </Link>
  )
}
