import { useMemo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { type Column, textColumn } from '../../ui/table/columns.ts'
import type { Entry } from '../contract/shapes.ts'
import { ENTRY_TONES, entryAmount, entryDays, entryPlace } from './entry-line.ts'
import { useEntryWords, useInboxWords, useRecordWords, wordOf } from './wording.ts'

export function useApproveColumns(name: (row: Entry) => string): Column<Entry>[] {
  const words = useInboxWords()
  const record = useRecordWords()
  const entry = useEntryWords()
  const { locale } = useLanguage()
  return useMemo(() => {
    const what = (row: Entry) => [wordOf(entry.kinds, row.kind), entryAmount(row, record)].filter(Boolean).join(' · ')
    return [
      { ...textColumn('item', words.item, name), rem: 10, grow: 2, onCard: 'title' },
      { ...textColumn('date', words.date, (row) => entryDays(row, locale)), sortBy: ({ from }) => from ?? '', rem: 7 },
      { ...textColumn('what', words.what, what), rem: 7.5 },
      { ...textColumn('place', words.place, entryPlace), rem: 7, grow: 2 },
      {
        key: 'state',
        title: words.state,
        cell: ({ state }) => (
          <StatusTag tone={ENTRY_TONES[state] ?? 'neutral'}>{wordOf(entry.states, state)}</StatusTag>
        ),
        rem: 12,
        onCard: 'line',
      },
    ]
  }, [words, record, entry, locale, name])
}
