import { useState } from 'react'
import { getDate } from '../../../kernel/plain-date.ts'
import { formatShortDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/translations.ts'
import { Link } from '../../../ui/actions/Link.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { type Column, textColumn } from '../../../ui/table/columns.ts'
import { DataTable } from '../../../ui/table/DataTable.tsx'
import type { TableView } from '../../../ui/table/table-view.ts'
import type { Referral } from '../../contract/referrals.ts'
import { useAddress } from '../address.ts'
import type { Viewer } from '../viewer.ts'
import { ReferralState } from './ReferralState.tsx'
import { type ReferralWords, useReferralWords } from './referral-words.ts'
import { isOffice, whoseTurn } from './whose-turn.ts'

interface ReferralTableProps {
  readonly referrals: readonly Referral[]
  readonly all: readonly Referral[]
  readonly viewer: Viewer
}

export function ReferralTable({ referrals, all, viewer }: ReferralTableProps) {
  const words = useReferralWords()
  const { locale } = useLanguage()
  const { go } = useAddress()
  const [view, setView] = useState<TableView>({ dense: false, filters: {} })
  const turn = (one: Referral) => whoseTurn(one, { all, role: viewer.role, words })
  const columns = columnsOf({ words, locale, turn })
  return (
    <DataTable
      label={words.title}
      rows={referrals}
      columns={isOffice(viewer.role) ? columns : columns.filter(({ key }) => key !== 'unit')}
      rowKey={({ id }) => id}
      rowLabel={({ trainee, specialty }) => `${trainee.name}, ${specialty}`}
      view={view}
      onView={setView}
      onOpen={({ id }) => go(`/referrals/${id}`)}
    />
  )
}

interface Columns {
  readonly words: ReferralWords
  readonly locale: Locale
  readonly turn: (one: Referral) => string
}

const columnsOf = ({ words, locale, turn }: Columns): Column<Referral>[] => [
  {
    ...textColumn('trainee', words.trainee, ({ trainee }) => trainee.name),
    cell: ({ id, trainee }) => <Link href={`/referrals/${id}`}>{trainee.name}</Link>,
    rem: 11,
    onCard: 'title',
  },
  textColumn('specialty', words.specialty, ({ specialty }) => specialty),
  { ...textColumn('unit', words.unit, ({ unit }) => unit.name), rem: 14 },
  {
    ...textColumn('start', words.plannedStart, ({ plannedStart }) => formatShortDate(getDate(plannedStart), locale)),
    sortBy: ({ plannedStart }) => plannedStart,
  },
  {
    ...textColumn('state', words.state, ({ state }) => words.states[state]),
    cell: ({ state }) => <ReferralState state={state} />,
    rem: 11,
  },
  { ...textColumn('turn', words.turn, turn), rem: 12 },
  textColumn('number', words.number, ({ number }) => number),
]
