import { useState } from 'react'
import { Button } from '../../../ui/actions/Button.tsx'
import { SummaryList } from '../../../ui/data/SummaryList.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { type Column, textColumn } from '../../../ui/table/columns.ts'
import { DataTable } from '../../../ui/table/DataTable.tsx'
import type { TableView } from '../../../ui/table/table-view.ts'
import type { Line, Preview, RowError } from '../../contract/account-import.ts'
import { type ImportWords, rowSentence, useImportWords } from './wording.ts'

interface FilePreviewProps {
  readonly preview: Preview
  readonly busy: boolean
  readonly onEnter: () => void
}

const COUNTS = ['rows', 'newPersons', 'newAccounts', 'newRoles', 'heldAlready'] as const

/** What the file would do, what stands in its way, and the one button that does it. */
export function FilePreview({ preview, busy, onEnter }: FilePreviewProps) {
  const words = useImportWords()
  const { counts, errorCount, ignored } = preview
  const isNothing = counts.newAccounts === 0 && counts.newRoles === 0
  const notRead = ignored.length > 0 && <Notice tone="warning" title={words.ignored({ titles: ignored.join(', ') })} />
  if (errorCount > 0) {
    return (
      <>
        <Errors preview={preview} />
        {notRead}
      </>
    )
  }
  return (
    <>
      <h3>{words.counted}</h3>
      <SummaryList rows={COUNTS.map((key) => ({ label: words[key], value: String(counts[key]) }))} />
      {notRead}
      <People lines={preview.lines} />
      {isNothing && <Notice tone="info" title={words.nothingToDo} announced />}
      {!isNothing && (
        <div className="button-row">
          <Button kind="primary" busy={busy} onPress={onEnter}>
            {counts.newAccounts > 0
              ? words.doIt({ count: counts.newAccounts })
              : words.giveRoles({ count: counts.newRoles })}
          </Button>
        </div>
      )}
    </>
  )
}

function Errors({ preview: { errors, errorCount } }: { preview: Preview }) {
  const words = useImportWords()
  const [view, setView] = useState<TableView>({ dense: false, filters: {} })
  return (
    <>
      <Notice tone="error" title={words.errorsTitle({ count: errorCount })} announced>
        <p>{words.errorsLead}</p>
      </Notice>
      <DataTable
        label={words.errorsTitle({ count: errorCount })}
        rows={errors}
        columns={errorColumns(words)}
        rowKey={({ row, field, code }) => `${row} ${field} ${code}`}
        rowLabel={({ row, field }) => `${words.row} ${row}, ${words.columns[field]}`}
        view={view}
        onView={setView}
      />
      {errors.length < errorCount && <p>{words.firstErrors({ count: errors.length })}</p>}
    </>
  )
}

const errorColumns = (words: ImportWords): Column<RowError>[] => [
  {
    ...textColumn('row', words.row, ({ row }: RowError) => String(row)),
    ...{ sortBy: ({ row }: RowError) => row, rem: 5, grow: 0, onCard: 'title' as const },
  },
  { ...textColumn('field', words.column, ({ field }: RowError) => words.columns[field]), rem: 8, grow: 0 },
  { ...textColumn('what', words.wrong, (error: RowError) => rowSentence(error, words)), rem: 20 },
]

function People({ lines }: { lines: readonly Line[] }) {
  const words = useImportWords()
  const [view, setView] = useState<TableView>({ dense: false, filters: {} })
  return (
    <>
      <h3>{words.peopleTitle}</h3>
      <DataTable
        label={words.peopleTitle}
        rows={lines}
        columns={lineColumns(words)}
        rowKey={({ row }) => String(row)}
        rowLabel={({ name }) => name}
        view={view}
        onView={setView}
      />
      {lines.length === MOST_LINES && <p>{words.firstPeople({ count: lines.length })}</p>}
    </>
  )
}

const MOST_LINES = 100

const lineColumns = (words: ImportWords): Column<Line>[] => [
  { ...textColumn('name', words.person, ({ name }: Line) => name), rem: 12, onCard: 'title' },
  textColumn('pesel', words.columns.pesel, ({ maskedPesel }: Line) => maskedPesel),
  {
    ...textColumn('roles', words.role, ({ roles }: Line) => roles.map((role) => words.roles[role]).join(', ')),
    rem: 14,
  },
  { ...textColumn('effect', words.effect, ({ effect }: Line) => words.effects[effect]), rem: 12 },
]
