import { lazy, Suspense } from 'react'
import { Link } from '../../ui/actions/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { NoPermission } from '../../ui/status/NoPermission.tsx'
import type { RecordView } from '../contract/records.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import { findItem } from '../rules/programme/items.ts'
import { isEntryKind } from '../rules/read-entry.ts'
import { AddProcedure } from './AddProcedure.tsx'
import { addressOf, useAddress } from './address.ts'
import { addableKinds, KINDS_OF } from './entry-actions.ts'
import './record.css'
import { nameOfRecord, useNamedRecord } from './use-record.ts'
import type { ViewerProps } from './viewer.ts'
import { Waiting } from './Waiting.tsx'
import { useEntryWords, useInboxWords, usePhoneWords, wordOf } from './wording.ts'

/** A phone waits for the form of a procedure alone; a form with files, choices and units comes when it is asked for. */
const AddEntry = lazy(async () => ({ default: (await import('./AddEntry.tsx')).AddEntry }))
const CorrectEntry = lazy(async () => ({ default: (await import('./CorrectEntry.tsx')).CorrectEntry }))

/** `/add` logs a procedure; `?kind=duty` anything else, `?kind=other` asks which; `?entry=` corrects. */
export function AddPage({ viewer }: ViewerProps) {
  const words = usePhoneWords()
  const { said } = useAddress()
  const { record, isNone, error, retry } = useNamedRecord(said('record'))
  const title = useTitle()
  const isOwn = record?.trainee.id === viewer.personId
  const back = record && !isOwn ? `/records/${record.id}` : '/record'
  return (
    <Page
      title={title}
      {...(record && !isOwn && { lead: <strong>{nameOfRecord(record)}</strong> })}
      back={<Link href={addressOf(back, { item: said('item') })}>{words.back}</Link>}
    >
      {isNone && (
        <EmptyState title={words.noRecord}>
          <p>{words.noRecordWhy}</p>
        </EmptyState>
      )}
      {!record && !isNone && <Waiting error={error} onRetry={retry} />}
      <Suspense fallback={<LoadingSkeleton />}>{record && <Chosen record={record} viewer={viewer} />}</Suspense>
    </Page>
  )
}

function useTitle(): string {
  const words = usePhoneWords()
  const entry = useEntryWords()
  const { said } = useAddress()
  const kind = said('kind')
  if (kind === undefined) return words.title
  if (kind === 'other') return words.otherKinds
  const name = wordOf(entry.kinds, kind)
  return said('entry') === undefined ? words.titleKind({ kind: name }) : words.correctTitle({ kind: name })
}

function Chosen({ record, viewer }: ViewerProps & { record: RecordView }) {
  const { said } = useAddress()
  const inbox = useInboxWords()
  const kind = said('kind') ?? 'procedure'
  const entryId = said('entry')
  const kinds = addableKinds(record)
  if (entryId !== undefined) return <CorrectEntry record={record} entryId={entryId} />
  if (kinds.length === 0) return <NoPermission who={record.supervisor?.name ?? inbox.notYours} />
  if (kind === 'procedure' && kinds.includes('procedure')) {
    return <AddProcedure key={said('item')} record={record} owner={viewer.personId} />
  }
  if (isEntryKind(kind) && kinds.includes(kind)) {
    return <AddEntry key={kind} record={record} kind={kind} owner={viewer.personId} />
  }
  return <KindList record={record} kinds={kinds} />
}

/** What may be added: everything, or what belongs to the item that the address names. */
function KindList({ record, kinds }: { record: RecordView; kinds: readonly EntryKind[] }) {
  const { said } = useAddress()
  const entry = useEntryWords()
  const item = findItem(record.programme, said('item') ?? '')
  const asked = { record: said('record'), item: item?.key }
  return (
    <ul className="kind-list">
      {kinds
        .filter((one) => !item || KINDS_OF[item.kind].includes(one))
        .map((one) => (
          <li key={one}>
            <Link href={addressOf('/add', { ...asked, kind: one === 'procedure' ? undefined : one })} as="secondary">
              {entry.kinds[one]}
            </Link>
          </li>
        ))}
    </ul>
  )
}
