import { useState } from 'react'
import type { Locale } from '../../platform/i18n/translations.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { type Column, textColumn } from '../../ui/table/columns.ts'
import { DataTable } from '../../ui/table/DataTable.tsx'
import type { TableView } from '../../ui/table/table-view.ts'
import { listEntries } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { useAddress } from './address.ts'
import { addableKinds, changeAddress } from './entry-actions.ts'
import { ENTRY_TONES, entryAmount, entryDays, entryLabel, entryPlace, itemName } from './entry-line.ts'
import { Waiting } from './Waiting.tsx'
import { type EntryWords, type RecordWords, useEntryWords, useRecordWords, wordOf } from './wording.ts'

interface EntriesTableProps {
  readonly record: RecordView
  readonly only: { readonly itemKey?: string; readonly kind?: string; readonly state?: string }
}

const MOST = 5000

export function EntriesTable({ record, only }: EntriesTableProps) {
  const words = useRecordWords()
  const entry = useEntryWords()
  const { locale } = useLanguage()
  const { go } = useAddress()
  const [view, setView] = useState<TableView>({ sort: { by: 'date', descending: true }, dense: false, filters: {} })
  const { data, error, refetch } = useRoute(listEntries, { recordId: record.id, ...only, limit: MOST })
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  const rows = data.entries.filter(({ state }) => state !== 'withdrawn')
  if (rows.length === 0) return <NoEntries record={record} />
  const name = (row: Entry) => (only.state ? itemName(row, record.programme, entry) : wordOf(entry.kinds, row.kind))
  // Where every row would say the same, the room is the others'.
  const isSame = new Set(rows.map(name)).size === 1
  const columns = columnsOf({ words, entry, locale, name }).filter(({ key }) => !(isSame && key === 'what'))
  const open = (row: Entry) => go(`/records/${record.id}/entries/${row.id}`)
  return (
    <>
      {rows.map((row) => (
        <Returned key={row.id} row={row} record={record} name={name(row)} />
      ))}
      <DataTable
        label={words.entries}
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        rowLabel={(row) => entryLabel(row, name(row), locale)}
        view={view}
        onView={setView}
        onOpen={open}
      />
    </>
  )
}

function NoEntries({ record }: { record: RecordView }) {
  const words = useRecordWords()
  return (
    <EmptyState title={words.noEntries}>
      <p>{addableKinds(record).length > 0 ? words.noEntriesWhy : words.noEntriesYet}</p>
    </EmptyState>
  )
}

function Returned({ row, record, name }: { row: Entry; record: RecordView; name: string }) {
  const words = useRecordWords()
  const { locale } = useLanguage()
  if (row.state !== 'returned' || row.returnReason === null) return null
  const address = changeAddress(row, record)
  return (
    <Notice
      tone="warning"
      title={entryLabel(row, name, locale)}
      {...(address && {
        action: (
          <Link href={address} as="secondary">
            {words.edit}
          </Link>
        ),
      })}
    >
      <p>{words.returnReason({ reason: row.returnReason })}</p>
    </Notice>
  )
}

interface ColumnWords {
  readonly words: RecordWords
  readonly entry: EntryWords
  readonly locale: Locale
  readonly name: (row: Entry) => string
}

/** The state, and the supplement round in which the entry was made or changed. */
function stateSaid({ state, supplementRound }: Entry, { words, entry }: Pick<ColumnWords, 'words' | 'entry'>): string {
  const said = wordOf(entry.states, state)
  return supplementRound > 0 ? `${said} · ${words.round({ round: supplementRound })}` : said
}

const columnsOf = ({ words, entry, locale, name }: ColumnWords): Column<Entry>[] => [
  {
    ...textColumn('date', words.date, (row) => entryDays(row, locale)),
    sortBy: ({ from }) => from ?? '',
    rem: 9,
    onCard: 'title',
  },
  { ...textColumn('what', words.what, name), rem: 10, grow: 3 },
  { ...textColumn('amount', words.amount, (row) => entryAmount(row, words)), rem: 6 },
  { ...textColumn('place', words.place, entryPlace), rem: 9, grow: 2 },
  {
    key: 'state',
    title: words.state,
    cell: (row) => <StatusTag tone={ENTRY_TONES[row.state] ?? 'neutral'}>{stateSaid(row, { words, entry })}</StatusTag>,
    text: (row) => stateSaid(row, { words, entry }),
    sortBy: (row) => stateSaid(row, { words, entry }),
    rem: 13,
  },
]
