import { useCallback, useMemo, useState } from 'react'
import { comparePolish } from '../../platform/i18n/sorting.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { DataTable } from '../../ui/table/DataTable.tsx'
import { SelectionBar } from '../../ui/table/SelectionBar.tsx'
import type { Selection } from '../../ui/table/selection.ts'
import type { TableView } from '../../ui/table/table-view.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { ApproveFilters } from './ApproveFilters.tsx'
import { useApproveColumns } from './approve-columns.tsx'
import { fitting } from './approve-filters.ts'
import { entryLabel, itemName } from './entry-line.ts'
import './approve.css'
import type { Approval } from './use-approval.ts'
import type { useView } from './use-view.ts'
import { useEntryWords, useInboxWords } from './wording.ts'

interface ApproveTableProps {
  readonly rows: readonly Entry[]
  readonly record: RecordView
  readonly approval: Approval
  readonly address: ReturnType<typeof useView>
}

/** All selected at first; what the filters hide is neither selected nor approved. */
export function ApproveTable({ rows, record, approval, address }: ApproveTableProps) {
  const words = useInboxWords()
  const { locale } = useLanguage()
  const { view, setView, opened, open } = address
  const name = useName(record)
  const shown = useShown(rows, { name, chosen: view.filters })
  const columns = useApproveColumns(name)
  const { selected, select } = useSelected(shown)
  const chosen = shown.filter(({ id }) => selected.has(id))
  return (
    <>
      <p className="page-lead">{chosen.length === shown.length ? words.allSelected : words.someSelected}</p>
      <DataTable
        label={words.entries}
        rows={shown}
        columns={columns}
        rowKey={idOf}
        rowLabel={(row) => entryLabel(row, name(row), locale)}
        {...{ view, selected }}
        onView={setView}
        onSelect={select}
        openKey={opened}
        onOpen={({ id }) => open(id)}
        filters={<ApproveFilters rows={rows} programme={record.programme} view={view} onView={setView} />}
        empty={<NoneFit all={rows.length} view={view} onView={setView} />}
        keys={[
          { key: 'a', label: words.keyApprove, press: approval.approve },
          { key: 'r', label: words.keyReturn, press: approval.setReturning },
        ]}
      />
      <Bar approval={approval} chosen={chosen} onClear={() => select(new Set())} />
    </>
  )
}

interface NoneFitProps {
  readonly all: number
  readonly view: TableView
  readonly onView: (view: TableView) => void
}

/** The month, rotation or item is done; the rest waits behind one press. */
function NoneFit({ all, view, onView }: NoneFitProps) {
  const words = useInboxWords()
  const showAll = () => onView({ ...view, filters: {} })
  return (
    <EmptyState title={words.noneFit} action={<Button onPress={showAll}>{words.showAll({ count: all })}</Button>}>
      <p>{words.noneFitWhy}</p>
    </EmptyState>
  )
}

interface BarProps {
  readonly approval: Approval
  readonly chosen: readonly Entry[]
  readonly onClear: () => void
}

function Bar({ approval, chosen, onClear }: BarProps) {
  const words = useInboxWords()
  return (
    <SelectionBar count={chosen.length} onClear={onClear}>
      <Button kind="primary" busy={approval.busy} onPress={() => approval.approve(chosen)}>
        {words.approve({ count: chosen.length })}
      </Button>
      <Button icon="returned" onPress={() => approval.setReturning(chosen)}>
        {words.return}
      </Button>
    </SelectionBar>
  )
}

const idOf = ({ id }: Entry): string => id

function useName({ programme }: RecordView): (row: Entry) => string {
  const entry = useEntryWords()
  return useCallback((row: Entry) => itemName(row, programme, entry), [programme, entry])
}

interface Showing {
  readonly name: (row: Entry) => string
  readonly chosen: Readonly<Record<string, string>>
}

/** What fits the filters, by item and then by day. */
function useShown(rows: readonly Entry[], { name, chosen }: Showing): readonly Entry[] {
  return useMemo(
    () =>
      fitting(rows, chosen)
        .map((row) => ({ row, name: name(row) }))
        .toSorted(
          (one, other) =>
            comparePolish(one.name, other.name) || comparePolish(one.row.from ?? '', other.row.from ?? ''),
        )
        .map(({ row }) => row),
    [rows, chosen, name],
  )
}

/** What somebody left out stays left out when a filter hides and shows it again. */
function useSelected(shown: readonly Entry[]) {
  const [leftOut, setLeftOut] = useState<Selection>(new Set())
  const selected = useMemo(() => new Set(shown.map(idOf).filter((id) => !leftOut.has(id))), [shown, leftOut])
  const select = (next: Selection) => {
    const ids = shown.map(idOf)
    const here = new Set(ids)
    const elsewhere = [...leftOut].filter((id) => !here.has(id))
    setLeftOut(new Set([...elsewhere, ...ids.filter((id) => !next.has(id))]))
  }
  return { selected, select }
}
