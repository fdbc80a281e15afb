import { useMemo, useState } from 'react'
import { addDays, getDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { formatShortDate } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { SelectField } from '../../../ui/fields/SelectField.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { EmptyState } from '../../../ui/status/EmptyState.tsx'
import { StatusTag } from '../../../ui/status/StatusTag.tsx'
import type { Column } from '../../../ui/table/columns.ts'
import { DataTable } from '../../../ui/table/DataTable.tsx'
import { SelectionBar } from '../../../ui/table/SelectionBar.tsx'
import type { Selection } from '../../../ui/table/selection.ts'
import { filterBy, type TableView } from '../../../ui/table/table-view.ts'
import { useKitPageWords } from './kit-words.ts'

interface Sample {
  readonly id: string
  readonly day: PlainDate
  readonly item: number
  readonly code: 'A' | 'B'
  readonly place: number
  readonly patient: string
  readonly approved: boolean
}

const ROWS: readonly Sample[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: String(index),
  day: addDays(getDate('2023-03-01'), (index * 7) % 1100),
  item: index % 4,
  code: index % 7 === 0 ? 'B' : 'A',
  place: index % 3,
  patient: `${'ABDEFGHJKLMNPRSTWZ'.charAt(index % 18)}${'KLMNPRSTWZABDEFGHJ'.charAt((index * 5) % 18)}`,
  approved: index % 5 !== 0,
}))
const keyOf = (row: Sample): string => row.id

export function TableSamples() {
  const { table } = useKitPageWords()
  const [view, setView] = useState<TableView>({ dense: false, filters: {} })
  const [selected, setSelected] = useState<Selection>(new Set())
  const [openKey, setOpenKey] = useState<string>()
  const columns = useColumns()
  const { item = '', state = '' } = view.filters
  const rows = useMemo(() => ROWS.filter((row) => fits(row, item, state)), [item, state])
  return (
    <div className="kit-stack">
      <DataTable
        label={table.label}
        rows={rows}
        columns={columns}
        rowKey={keyOf}
        rowLabel={(row) => `${table.items[row.item]}, ${row.day}`}
        view={view}
        onView={setView}
        selected={selected}
        onSelect={setSelected}
        openKey={openKey}
        onOpen={(row) => setOpenKey(row.id)}
        keys={[{ key: 'a', label: table.approve, press: (chosen) => setOpenKey(chosen[0]?.id) }]}
        onPaste={() => undefined}
        filters={<Filters view={view} onView={setView} />}
        empty={<EmptyState title={table.empty}>{table.emptyText}</EmptyState>}
      />
      <SelectionBar count={selected.size} onClear={() => setSelected(new Set())}>
        <Button kind="primary">{table.approveCount({ count: selected.size })}</Button>
        <Button>{table.giveBack}</Button>
      </SelectionBar>
    </div>
  )
}

const fits = (row: Sample, item: string, state: string): boolean =>
  (item === '' || String(row.item) === item) && (state === '' || (state === 'approved') === row.approved)

function Filters({ view, onView }: { view: TableView; onView: (view: TableView) => void }) {
  const { table, states } = useKitPageWords()
  const items = table.items.map((label, index) => ({ value: String(index), label }))
  const both = [
    { value: 'approved', label: states.approved },
    { value: 'entered', label: states.entered },
  ]
  const set = (name: string) => (value: string | undefined) => onView(filterBy(view, name, value))
  const all = { emptyLabel: table.all }
  return (
    <>
      <SelectField {...all} label={table.filterItem} options={items} value={view.filters.item} onChange={set('item')} />
      <SelectField
        {...all}
        label={table.filterState}
        options={both}
        value={view.filters.state}
        onChange={set('state')}
      />
    </>
  )
}

function useColumns(): readonly Column<Sample>[] {
  const { table, choices, states } = useKitPageWords()
  const { locale } = useLanguage()
  return useMemo(() => {
    const text = (of: (row: Sample) => string) => ({ cell: of, text: of, sortBy: of })
    const { day, item, code, place, patient, state } = table.columns
    return [
      { key: 'item', title: item, rem: 14, grow: 2, onCard: 'title', ...text((row) => table.items[row.item] ?? '') },
      { key: 'day', title: day, grow: 0, ...text((row) => row.day), cell: (row) => formatShortDate(row.day, locale) },
      { key: 'code', title: code, rem: 4, grow: 0, ...text((row) => row.code) },
      { key: 'place', title: place, rem: 12, grow: 2, ...text((row) => choices.places[row.place] ?? '') },
      { key: 'patient', title: patient, rem: 6, grow: 0, onCard: 'hidden', ...text((row) => row.patient) },
      { key: 'state', title: state, rem: 13, grow: 0, cell: (row) => <State {...row} words={states} /> },
    ]
  }, [table, choices, states, locale])
}

function State({ approved, words }: { approved: boolean; words: { approved: string; entered: string } }) {
  return approved ? (
    <StatusTag tone="success">{words.approved}</StatusTag>
  ) : (
    <StatusTag tone="info" icon="clock">
      {words.entered}
    </StatusTag>
  )
}
