import type { PlainDate } from './plain-date.ts'

/**
 * One cell as the file stores it. A formula is present by its stored value only: nothing here can compute.
 * `minutes` are whole minutes after midnight beside a date, and whole minutes of a length of time alone.
 */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: PlainDate; readonly minutes: number }
  | { readonly kind: 'time'; readonly minutes: number }

export type CellOrBlank = Cell | null

/** A row that holds something, under the number that a spreadsheet program shows beside it. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly CellOrBlank[]
}

/** A table of a file: blank rows are left out, the numbers of the others stay. A CSV is one sheet with an empty name. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
  /** Whether the file counts its days from 1904 instead of 1900: needed for a date that is stored as a bare number. */
  readonly date1904: boolean
}
