import type { KeyboardEvent, ReactNode } from 'react'
import type { Column, LetterKey } from './columns.ts'
import type { Selection } from './selection.ts'
import type { TableView } from './table-view.ts'

export interface DataTableProps<Row> {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  /** How a row is called by a screen reader: „koronarografia, 12 mar 2026”. */
  readonly rowLabel: (row: Row) => string
  readonly view: TableView
  readonly onView: (view: TableView) => void
  /** Fields whose values are `view.filters`. */
  readonly filters?: ReactNode
  /** Both or neither: then rows can be selected. */
  readonly selected?: Selection
  readonly onSelect?: (selected: Selection) => void
  readonly onOpen?: (row: Row) => void
  /** The row whose preview stands beside the table. */
  readonly openKey?: string | undefined
  readonly keys?: readonly LetterKey<Row>[]
  /** Rows of cells that somebody pasted into the table. */
  readonly onPaste?: (cells: string[][]) => void
  readonly empty?: ReactNode
  /** All rows there are, where `rows` are only those fetched so far; `onNearEnd` asks for more. */
  readonly total?: number
  readonly onNearEnd?: () => void
}

/** Where one is in a table and what is selected in it. */
export interface Grid<Row> {
  readonly rows: readonly Row[]
  readonly keys: readonly string[]
  readonly active: number
  readonly selectable: boolean
  readonly selected: Selection
  readonly helpOpen: boolean
  readonly setHelpOpen: (open: boolean) => void
  /** Bumped by each move that must take the focus along. */
  readonly focusTurn: number
  readonly onKey: (event: KeyboardEvent, rowsInSight: number) => void
  readonly onFocusRow: (index: number) => void
  /** A press on the row itself; with `range` it selects from where one was before. */
  readonly onPressRow: (index: number, range: boolean) => void
  readonly onPressBox: (index: number, range: boolean) => void
  readonly onPressAll: () => void
  /** The selected rows, or the one in focus. */
  readonly chosen: () => readonly Row[]
}

export type WithGrid<Row> = DataTableProps<Row> & { readonly grid: Grid<Row> }
