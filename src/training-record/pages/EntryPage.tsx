import { useParams } from '@tanstack/react-router'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { addressOf as apiAddressOf } from '../../ui/request.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { showEntry } from '../contract/entries.ts'
import { listProofs, openProof } from '../contract/proofs.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { isEntryKind } from '../rules/read-entry.ts'
import { addressOf } from './address.ts'
import { EntryHistory } from './EntryHistory.tsx'
import { changeAddress } from './entry-actions.ts'
import { ENTRY_TONES, entryDays, itemName } from './entry-line.ts'
import { fieldsIn, useSaidFields } from './entry-said.ts'
import { useRecord } from './use-record.ts'
import { isNotFound, Waiting } from './Waiting.tsx'
import { WithdrawnEntry } from './WithdrawnEntry.tsx'
import { useEntryPageWords, useEntryWords, useRecordWords, wordOf } from './wording.ts'

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
      <Content record={record.data} entry={entry.data} />
      <Files entry={entry.data} />
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

function Content({ record, entry }: { record: RecordView; entry: Entry }) {
  const words = useEntryPageWords()
  const recordWords = useRecordWords()
  const entries = useEntryWords()
  const said = useSaidFields(record)
  if (!isEntryKind(entry.kind)) return null
  const rows = said(entry.kind, fieldsIn(entry)).map(({ label, value }) => ({ label, value }))
  const tag = <StatusTag tone={ENTRY_TONES[entry.state] ?? 'neutral'}>{wordOf(entries.states, entry.state)}</StatusTag>
  return (
    <Section title={words.content}>
      {entry.returnReason !== null && entry.state === 'returned' && (
        <Notice tone="warning" title={recordWords.returnReason({ reason: entry.returnReason })} />
      )}
      <SummaryList rows={[{ label: recordWords.state, value: tag }, ...rows]} />
    </Section>
  )
}

/** For the kinds that a file may prove. */
function Files({ entry }: { entry: Entry }) {
  const words = useEntryPageWords()
  const at = { recordId: entry.recordId, entryId: entry.id }
  const held = entry.details.files
  const proofs = useRoute(listProofs, at, { enabled: Array.isArray(held) })
  if (!Array.isArray(held)) return null
  const files = proofs.data?.files.filter(({ id }) => held.includes(id))
  return (
    <Section title={words.files}>
      {!files && <Waiting error={proofs.error} onRetry={() => void proofs.refetch()} />}
      {files?.length === 0 && <p>{words.noFiles}</p>}
      <ul>
        {files?.map(({ id, name }) => (
          <li key={id}>
            <Link href={apiAddressOf(openProof, { ...at, fileId: id })} icon="download" download>
              {words.openFile({ name })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
