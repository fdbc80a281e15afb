import { useMemo } from 'react'
import { getDate } from '../../kernel/plain-date.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useEveryPage } from '../../ui/api.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { DataTable } from '../../ui/table/DataTable.tsx'
import type { TableView } from '../../ui/table/table-view.ts'
import { listCases } from '../contract/cases.ts'
import type { ListedApplication } from '../contract/shapes.ts'
import { InboxFilters } from './InboxFilters.tsx'
import { useInboxColumns } from './inbox-columns.tsx'
import { daysLate, isMine, narrowed, turnIn } from './inbox-filters.ts'
import type { SaidProcess } from './processes.ts'
import { useGoing, Waiting } from './use-application.tsx'
import { useCaseView } from './use-case-view.ts'
import { useInboxWords } from './wording.ts'

/** Whose turn, since when, until when: what waits for the desk, the longest overdue first, and all else behind a filter. */
export function Inbox({ processes }: { processes: readonly SaidProcess[] }) {
  const words = useInboxWords()
  const { data, error, refetch } = useEveryPage(listCases, {})
  const rows = useMemo(() => data?.flatMap(({ cases }) => cases) ?? [], [data])
  const today = data?.[0]?.today
  if (!today) return <Waiting error={error} onRetry={() => void refetch()} />
  const mine = rows.filter(isMine)
  const late = mine.filter((row) => daysLate(row, getDate(today)) > 0).length
  return (
    <Section title={words.title} lead={mine.length > 0 && words.counts({ mine: mine.length, late })}>
      {rows.length === 0 ? <p>{words.empty}</p> : <Cases rows={rows} today={today} processes={processes} />}
    </Section>
  )
}

interface CasesProps {
  readonly rows: readonly ListedApplication[]
  readonly today: string
  readonly processes: readonly SaidProcess[]
}

function Cases({ rows, today, processes }: CasesProps) {
  const words = useInboxWords()
  const { view, setView } = useCaseView()
  const go = useGoing()
  const day = getDate(today)
  const columns = useInboxColumns(processes, day)
  const shown = useMemo(() => narrowed(rows, view.filters, day), [rows, view.filters, day])
  return (
    <DataTable
      label={words.title}
      rows={shown}
      columns={columns}
      rowKey={({ id }) => id}
      rowLabel={({ subject, applicant, number }) => `${subject ?? applicant}, ${number ?? ''}`}
      view={view}
      onView={setView}
      onOpen={({ id }) => go(`/cases/${id}`)}
      filters={<InboxFilters processes={processes} view={view} onView={setView} />}
      empty={<NoneFit view={view} onView={setView} />}
    />
  )
}

/** Nothing waits, or nothing fits; the rest is one press away. */
function NoneFit({ view, onView }: { view: TableView; onView: (view: TableView) => void }) {
  const words = useInboxWords()
  const { late, find, process } = view.filters
  const isNarrowed = Boolean(late || find || process) || turnIn(view.filters) !== 'mine'
  const showAll = () => onView({ ...view, filters: { turn: 'all' } })
  return (
    <EmptyState
      title={isNarrowed ? words.noneFit : words.empty}
      action={<Button onPress={showAll}>{words.showAll}</Button>}
    >
      {isNarrowed && <p>{words.noneFitWhy}</p>}
    </EmptyState>
  )
}
