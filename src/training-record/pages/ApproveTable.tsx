import { useMemo, useState } from 'react'
import { comparePolish } from '../../platform/i18n/sorting.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Checkbox } from '../../ui/fields/Checkbox.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import type { Column } from '../../ui/table/columns.ts'
import { DataTable } from '../../ui/table/DataTable.tsx'
import { SelectionBar } from '../../ui/table/SelectionBar.tsx'
import type { TableView } from '../../ui/table/table-view.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { useAddress } from './address.ts'
import { ENTRY_TONES, entryAmount, entryDays, entryLabel, entryPlace, itemName } from './entry-line.ts'
import './record.css'
import type { Approval } from './use-approval.ts'
import { useEntryWords, useInboxWords, useRecordWords, wordOf } from './wording.ts'

interface ApproveTableProps {
  readonly rows: readonly Entry[]
  readonly record: RecordView
  readonly approval: Approval
}

/** All selected at first; a group is switched off as a whole, an entry by itself. */
export function ApproveTable({ rows, record, approval }: ApproveTableProps) {
  const words = useInboxWords()
  const entry = useEntryWords()
  const { locale } = useLanguage()
  const [view, setView] = useState<TableView>({ dense: false, filters: {} })
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const name = (row: Entry) => itemName(row, record.programme, entry)
  const sorted = useGrouped(rows, name)
  const chosen = sorted.filter(({ id }) => !leftOut.has(id))
  const [columns, open] = [useColumns(name), useOpening()]
  const approve = (some: readonly Entry[]) => !approval.busy && some.length > 0 && approval.approve(some)
  return (
    <>
      <Groups {...{ name, leftOut }} rows={sorted} onLeave={setLeftOut} />
      <DataTable
        label={words.entries}
        rows={sorted}
        rowKey={({ id }) => id}
        rowLabel={(row) => entryLabel(row, name(row), locale)}
        {...{ view, columns }}
        onView={setView}
        selected={new Set(chosen.map(({ id }) => id))}
        onOpen={open}
        onSelect={(next) => setLeftOut(new Set(sorted.filter(({ id }) => !next.has(id)).map(({ id }) => id)))}
        keys={[
          { key: 'a', label: words.keyApprove, press: approve },
          { key: 'r', label: words.keyReturn, press: approval.setReturning },
        ]}
      />
      <SelectionBar count={chosen.length} onClear={() => setLeftOut(new Set(sorted.map(({ id }) => id)))}>
        <Button kind="primary" busy={approval.busy} onPress={() => approve(chosen)}>
          {words.approve({ count: chosen.length })}
        </Button>
        <Button icon="returned" onPress={() => approval.setReturning(chosen)}>
          {words.return}
        </Button>
      </SelectionBar>
    </>
  )
}

/** What an entry says, whole, with the files that prove it. */
function useOpening(): (row: Entry) => void {
  const { go } = useAddress()
  return ({ id, recordId }) => go(`/records/${recordId}/entries/${id}`)
}

function useGrouped(rows: readonly Entry[], name: (row: Entry) => string): readonly Entry[] {
  return useMemo(
    () =>
      rows.toSorted(
        (one, other) => comparePolish(name(one), name(other)) || comparePolish(one.from ?? '', other.from ?? ''),
      ),
    [rows, name],
  )
}

interface GroupsProps {
  readonly rows: readonly Entry[]
  readonly name: (row: Entry) => string
  readonly leftOut: ReadonlySet<string>
  readonly onLeave: (leftOut: ReadonlySet<string>) => void
}

function Groups({ rows, name, leftOut, onLeave }: GroupsProps) {
  const words = useInboxWords()
  const groups = [...Map.groupBy(rows, name)]
  if (groups.length < 2) return null
  const set = (members: readonly Entry[], isIn: boolean) => {
    const next = new Set(leftOut)
    for (const { id } of members) isIn ? next.delete(id) : next.add(id)
    onLeave(next)
  }
  return (
    <div className="groups">
      {groups.map(([title, members]) => (
        <Checkbox
          key={title}
          label={words.group({ name: title, count: members.length })}
          checked={members.every(({ id }) => !leftOut.has(id))}
          onChange={(isIn) => set(members, isIn)}
        />
      ))}
    </div>
  )
}

function useColumns(name: (row: Entry) => string): Column<Entry>[] {
  const words = useInboxWords()
  const record = useRecordWords()
  const entry = useEntryWords()
  const { locale } = useLanguage()
  return [
    { ...said('item', words.item, name), rem: 14, grow: 2, onCard: 'title' },
    { ...said('date', words.date, (row) => daysOf(row, locale)), sortBy: ({ from }) => from ?? '', rem: 9 },
    { ...said('what', words.what, (row) => whatOf(row, wordOf(entry.kinds, row.kind), record)), rem: 9 },
    { ...said('place', words.place, entryPlace), rem: 10, grow: 2 },
    {
      key: 'state',
      title: words.state,
      cell: ({ state }) => <StatusTag tone={ENTRY_TONES[state] ?? 'neutral'}>{wordOf(entry.states, state)}</StatusTag>,
      rem: 13,
      onCard: 'line',
    },
  ]
}

const daysOf = (row: Entry, locale: Locale): string => entryDays(row, locale)

const whatOf = (row: Entry, kind: string, words: Parameters<typeof entryAmount>[1]): string =>
  [kind, entryAmount(row, words)].filter(Boolean).join(' · ')

const said = (key: string, title: string, of: (row: Entry) => string): Column<Entry> => ({
  ...{ key, title },
  cell: of,
  text: of,
  sortBy: of,
  onCard: 'line',
})
