import { useMemo } from 'react'
import { deskSaid, roundSaid } from '../../kernel/application.ts'
import { getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { dateIn, formatShortDate } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { type Column, textColumn } from '../../ui/table/columns.ts'
import type { ListedApplication } from '../contract/shapes.ts'
import { daysLate, isMine } from './inbox-filters.ts'
import { processOf, type SaidProcess } from './processes.ts'
import { useStateWord } from './turn.ts'
import { type InboxWords, useInboxWords } from './wording.ts'

/** Whose matter, what, whose turn, since when, until when. */
export function useInboxColumns(processes: readonly SaidProcess[], today: PlainDate): Column<ListedApplication>[] {
  const words = useInboxWords()
  const { locale } = useLanguage()
  const stateOf = useStateWord()
  return useMemo(
    () => [
      ...whoseColumns(words, processes),
      ...termColumns(words, { locale, today }),
      {
        ...textColumn<ListedApplication>('state', words.state, (row) => stateOf(row).word),
        cell: (row) => <StatusTag tone={stateOf(row).tone}>{stateOf(row).word}</StatusTag>,
        rem: 8,
      },
      { ...textColumn('number', words.number, ({ number }: ListedApplication) => number ?? ''), rem: 7 },
    ],
    [words, locale, processes, today, stateOf],
  )
}

const whoseColumns = (words: InboxWords, processes: readonly SaidProcess[]): Column<ListedApplication>[] => [
  {
    ...textColumn('person', words.person, ({ subject, applicant }) => subject ?? applicant),
    cell: ({ id, subject, applicant }) => <Link href={`/cases/${id}`}>{subject ?? applicant}</Link>,
    rem: 9,
    onCard: 'title',
  },
  {
    ...textColumn('process', words.process, ({ process, round }) => {
      const said = processOf(processes, process)?.said
      return said ? `${said.title}, ${roundSaid(said, round)}` : process
    }),
    ...{ rem: 10, grow: 2 },
  },
  {
    ...textColumn('turn', words.turn, (row) => {
      if (row.turn.of === null) return words.turnNobody
      if (isMine(row)) return words.turnYours
      const said = processOf(processes, row.process)?.said
      return row.turn.of === 'desk' && said ? deskSaid(said, row.stage) : words.turnApplicant
    }),
    rem: 7,
  },
]

interface Days {
  readonly locale: Locale
  readonly today: PlainDate
}

const NO_TERM = '9999'

const termColumns = (words: InboxWords, { locale, today }: Days): Column<ListedApplication>[] => [
  {
    ...textColumn('since', words.since, ({ turn }) => formatShortDate(dateIn(new Date(turn.since)), locale)),
    sortBy: ({ turn }) => turn.since,
    rem: 6,
  },
  {
    ...textColumn('until', words.until, ({ turn }) => (turn.until ? formatShortDate(getDate(turn.until), locale) : '')),
    cell: (row) => {
      const count = daysLate(row, today)
      if (count > 0) return <StatusTag tone="error">{words.late({ count })}</StatusTag>
      return row.turn.until ? formatShortDate(getDate(row.turn.until), locale) : ''
    },
    sortBy: ({ turn }) => turn.until ?? NO_TERM,
    rem: 11,
  },
]
