import type { ReactNode } from 'react'

/** One column of a DataTable: what it shows, what it copies, how it sorts, how wide it is. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** What is copied to a spreadsheet; a column without it is not copied. */
  readonly text?: (row: Row) => string
  /** What the rows are put in order by; a column without it does not sort. Texts sort in Polish. */
  readonly sortBy?: (row: Row) => string | number
  /** The least width, in rem; 8 unless given. */
  readonly rem?: number
  /** The share of spare width; 1 unless given, 0 for a column that never grows. */
  readonly grow?: number
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end'
  /** On narrow screens a row is a card: its title, one of its lines, or left out. */
  readonly onCard?: 'title' | 'line' | 'hidden'
}

/** A column of words, which are also what it copies and sorts by. */
export const textColumn = <Row>(key: string, title: string, of: (row: Row) => string): Column<Row> => ({
  ...{ key, title },
  cell: of,
  text: of,
  sortBy: of,
  onCard: 'line',
})

/** A letter that does something to the selected rows, or to the row in focus when none is selected. */
export interface LetterKey<Row> {
  readonly key: string
  readonly label: string
  readonly press: (rows: readonly Row[]) => void
}

const remOf = <Row>(column: Column<Row>): number => column.rem ?? 8

/** The tracks of every row, head included; no track depends on its content, so all rows agree. */
export const tracksOf = <Row>(columns: readonly Column<Row>[], selectable: boolean): string =>
  [
    ...(selectable ? ['2.5rem'] : []),
    ...columns.map((column) => `minmax(${remOf(column)}rem, ${column.grow ?? 1}fr)`),
  ].join(' ')

/** The width under which the region scrolls sideways. */
export const leastRem = <Row>(columns: readonly Column<Row>[], selectable: boolean): number =>
  columns.reduce((sum, column) => sum + remOf(column), selectable ? 2.5 : 0)
