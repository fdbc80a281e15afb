import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { addressOf as apiAddressOf } from '../../ui/request.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { listProofs, openProof } from '../contract/proofs.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { isEntryKind } from '../rules/read-entry.ts'
import { ENTRY_TONES } from './entry-line.ts'
import { fieldsIn, useSaidFields } from './entry-said.ts'
import { Waiting } from './Waiting.tsx'
import { useEntryPageWords, useEntryWords, useRecordWords, wordOf } from './wording.ts'

/** All that was entered, field by field. */
export function EntryContent({ record, entry }: { record: RecordView; entry: Entry }) {
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
export function EntryFiles({ entry }: { entry: Entry }) {
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
