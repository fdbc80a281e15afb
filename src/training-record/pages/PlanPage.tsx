import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { formatNumber } from '../../platform/i18n/numbers.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { type Column, textColumn } from '../../ui/table/columns.ts'
import { DataTable } from '../../ui/table/DataTable.tsx'
import type { TableView } from '../../ui/table/table-view.ts'
import type { RecordView } from '../contract/records.ts'
import { AssignUnit } from './AssignUnit.tsx'
import { isOpen } from './entry-actions.ts'
import { useRecord } from './use-record.ts'
import { Waiting } from './Waiting.tsx'
import { usePlanWords } from './wording.ts'

/** Which rotation is done in which unit: the supervisor's table, one unit for many rotations at once. */
export function PlanPage() {
  const { recordId = '' } = useParams({ strict: false })
  const words = usePlanWords()
  const { data, error, refetch } = useRecord(recordId)
  return (
    <Page title={words.title} lead={words.lead} back={<Link href={`/records/${recordId}`}>{words.back}</Link>}>
      {data ? <Plan record={data} /> : <Waiting error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

type Planned = RecordView['counters']['modules'][number]['rotations'][number]

function Plan({ record }: { record: RecordView }) {
  const words = usePlanWords()
  const [view, setView] = useState<TableView>({ dense: false, filters: {} })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const columns = useColumns(record)
  const rows = record.counters.modules.flatMap(({ rotations }) => rotations)
  const mayPlan = record.relation === 'supervisor' && isOpen(record)
  return (
    <>
      {mayPlan && selected.size === 0 && <p>{words.chooseFirst}</p>}
      <DataTable
        label={words.table}
        rows={rows}
        columns={columns}
        rowKey={({ item }) => item.key}
        rowLabel={({ item }) => item.name}
        view={view}
        onView={setView}
        {...(mayPlan && { selected, onSelect: setSelected })}
      />
      {mayPlan && <AssignUnit record={record} rotations={[...selected]} onDone={() => setSelected(new Set())} />}
      {!mayPlan && <p>{words.whose}.</p>}
    </>
  )
}

function useColumns(record: RecordView): Column<Planned>[] {
  const words = usePlanWords()
  const { locale } = useLanguage()
  const unitOf = ({ item }: Planned) => record.rotationUnits[item.key]?.name ?? words.noUnit
  const daysDone = ({ required, remaining }: Planned) =>
    `${formatNumber(required - remaining, locale)} / ${formatNumber(required, locale)}`
  return [
    { ...textColumn('rotation', words.rotation, ({ item }) => item.name), rem: 14, grow: 3, onCard: 'title' },
    { ...textColumn('unit', words.unit, unitOf), rem: 12, grow: 3 },
    {
      ...textColumn('done', words.done, daysDone),
      cell: (row) => (row.isCredited ? <StatusTag tone="success">{words.complete}</StatusTag> : daysDone(row)),
      sortBy: ({ remaining }) => remaining,
      rem: 7,
      grow: 0,
    },
  ]
}
