import { useMemo, useState } from 'react'
import { plainDate } from '../../../kernel/plain-date.ts'
import { formatShortDate } from '../../../platform/i18n/dates.ts'
import { SelectField } from '../../../ui/fields/SelectField.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { StatusTag } from '../../../ui/status/StatusTag.tsx'
import type { Tone } from '../../../ui/status/tones.ts'
import type { Column } from '../../../ui/table/columns.ts'
import { DataTable } from '../../../ui/table/DataTable.tsx'
import { filterBy, type TableView } from '../../../ui/table/table-view.ts'
import type { PlannedRow, PlannedStatus } from '../../rules/import/plan-rows.ts'
import { itemsOf } from '../../rules/programme/items.ts'
import type { Programme } from '../../rules/programme/shape.ts'
import { useImportWords, useReasons } from './wording.ts'

const TONES: Readonly<Record<PlannedStatus, Tone>> = {
  added: 'success',
  known: 'info',
  error: 'error',
  unmapped: 'warning',
  repeated: 'info',
  skipped: 'neutral',
}
const STATUSES = Object.keys(TONES) as PlannedStatus[]

const ALWAYS: ReadonlySet<string> = new Set(['row', 'status', 'date', 'item'])
const has = (key: string) => (row: PlannedRow) =>
  key === 'reasons' ? row.status === 'error' || row.status === 'unmapped' : (row.fields[key] ?? null) !== null

/** Every row of the file with what becomes of it; errors first come into sight by the filter. */
export function ReviewTable({ rows, programme }: { rows: readonly PlannedRow[]; programme: Programme }) {
  const words = useImportWords()
  const isOfMany = new Set(rows.map(({ sheet }) => sheet)).size > 1
  const rowAt = ({ sheet, row }: PlannedRow) => words.rowAt({ sheet: isOfMany ? sheet : '', row })
  const columns = useColumns(programme, rowAt).filter(({ key }) => ALWAYS.has(key) || rows.some(has(key)))
  const [view, setView] = useState<TableView>({ dense: true, filters: {} })
  const status = STATUSES.find((each) => each === view.filters.status)
  const shown = useMemo(() => rows.filter((row) => status === undefined || row.status === status), [rows, status])
  return (
    <Section title={words.rows}>
      <DataTable
        label={words.rows}
        rows={shown}
        columns={columns}
        rowKey={({ place }) => String(place)}
        rowLabel={rowAt}
        view={view}
        onView={setView}
        filters={
          <SelectField
            label={words.show}
            emptyLabel={words.showAll}
            options={STATUSES.map((value) => ({ value, label: words.statuses[value] }))}
            value={status}
            onChange={(chosen) => setView(filterBy(view, 'status', chosen))}
          />
        }
        empty={words.nothingHere}
      />
    </Section>
  )
}

function useColumns(programme: Programme, rowAt: (row: PlannedRow) => string): Column<PlannedRow>[] {
  const words = useImportWords()
  const { locale } = useLanguage()
  const reasons = useReasons()
  const names = useMemo(() => new Map(itemsOf(programme).map(({ key, name }) => [key, name])), [programme])
  const at = (field: string) => (row: PlannedRow) => String(row.fields[field] ?? '')
  const dayOf = (row: PlannedRow) => {
    const day = plainDate(at('date')(row))
    return day.ok ? formatShortDate(day.value, locale) : at('date')(row)
  }
  const timeOf = ({ fields: { hours, minutes } }: PlannedRow) =>
    hours === null || hours === undefined
      ? ''
      : words.hoursAndMinutes({ hours: Number(hours), minutes: Number(minutes ?? 0) })
  // A row without an item is told by what the file calls it.
  const itemOf = (row: PlannedRow) => names.get(at('item')(row)) ?? row.text
  return [
    { key: 'row', title: words.colRow, cell: rowAt, sortBy: ({ place }) => place, rem: 6, grow: 0 },
    {
      key: 'status',
      title: words.colStatus,
      cell: ({ status }) => <StatusTag tone={TONES[status]}>{words.statuses[status]}</StatusTag>,
      sortBy: ({ status }) => STATUSES.indexOf(status),
      rem: 9,
      grow: 0,
    },
    { key: 'date', title: words.colDate, cell: dayOf, sortBy: at('date'), rem: 7, grow: 0 },
    { key: 'item', title: words.colItem, cell: itemOf, sortBy: itemOf, rem: 14, grow: 2, onCard: 'title' },
    { key: 'hours', title: words.colTime, cell: timeOf, rem: 7, grow: 0 },
    { key: 'code', title: words.colCode, cell: at('code'), rem: 4, grow: 0 },
    { key: 'initials', title: words.colInitials, cell: at('initials'), rem: 5, grow: 0 },
    { key: 'reasons', title: words.colReasons, cell: reasons.ofRow, text: reasons.ofRow, rem: 16, grow: 3 },
  ]
}
