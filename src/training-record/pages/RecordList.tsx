import { useState } from 'react'
import { getDate } from '../../kernel/plain-date.ts'
import { formatShortDate } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { type Column, textColumn } from '../../ui/table/columns.ts'
import { DataTable } from '../../ui/table/DataTable.tsx'
import type { TableView } from '../../ui/table/table-view.ts'
import type { RecordLine } from '../contract/records.ts'
import { useAddress } from './address.ts'
import { isToBegin } from './ending.ts'
import { todayHere } from './use-record.ts'
import { useHomeWords, wordOf } from './wording.ts'

type Words = ReturnType<typeof useHomeWords>

export interface RecordListProps {
  readonly records: readonly RecordLine[]
}

export function RecordList({ records }: RecordListProps) {
  const words = useHomeWords()
  const { locale } = useLanguage()
  const { go } = useAddress()
  const [view, setView] = useState<TableView>({ dense: false, filters: {} })
  const none = (
    <EmptyState title={words.noRecords}>
      <p>{words.noRecordsWhy}</p>
    </EmptyState>
  )
  if (records.length === 0) return none
  const somethingWaits = records.some(({ waitingForMe }) => waitingForMe > 0)
  return (
    <DataTable
      label={words.records}
      rows={records}
      columns={columnsOf(words, locale).filter(({ key }) => key !== 'waiting' || somethingWaits)}
      rowKey={({ id }) => id}
      rowLabel={({ trainee, specialty }) => `${trainee.name}, ${specialty}`}
      view={view}
      onView={setView}
      onOpen={({ id }) => go(`/records/${id}`)}
    />
  )
}

const columnsOf = (words: Words, locale: Locale): Column<RecordLine>[] => [
  {
    key: 'trainee',
    title: words.trainee,
    cell: ({ id, trainee }) => <Link href={`/records/${id}`}>{trainee.name}</Link>,
    text: ({ trainee }) => trainee.name,
    sortBy: ({ trainee }) => trainee.name,
    rem: 12,
    onCard: 'title',
  },
  textColumn('specialty', words.specialty, (line) => line.specialty),
  { ...textColumn('unit', words.unit, (line) => line.unit), rem: 14 },
  textColumn('cardNumber', words.cardNumber, (line) => line.cardNumber),
  { ...textColumn('end', words.end, ({ end }) => formatShortDate(getDate(end), locale)), sortBy: ({ end }) => end },
  textColumn('state', words.state, (line) => stateOf(line, words, locale)),
  {
    ...textColumn('waiting', words.waitingColumn, ({ waitingForMe }) => String(waitingForMe)),
    align: 'end',
    sortBy: ({ waitingForMe }) => waitingForMe,
  },
]

function stateOf(line: RecordLine, words: Words, locale: Locale): string {
  if (isToBegin(line, todayHere())) return words.begins({ day: formatShortDate(getDate(line.start), locale) })
  return wordOf(words.states, line.state)
}
