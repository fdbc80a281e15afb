import type { CellOrBlank, Sheet } from '../../../kernel/sheet.ts'
import { accept, type Refusal, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { searchKey } from '../person-name.ts'
import { ACCOUNT_COLUMNS } from './columns.words.ts'

export type AccountColumn = keyof typeof ACCOUNT_COLUMNS

/** A row as it was typed, under the number that a spreadsheet program shows beside it. */
export interface TypedRow {
  readonly row: number
  readonly typed: Readonly<Partial<Record<AccountColumn, string>>>
}

export interface AccountTable {
  readonly rows: readonly TypedRow[]
  /** Headers that say nothing to us: their columns are not read. */
  readonly ignored: readonly string[]
}

/**
 * How many rows a file of accounts may have, inclusive, without its header.
 *
 * @policy decision 0166
 */
export const MOST_ACCOUNT_ROWS = 20_000

const ASKED: readonly AccountColumn[] = ['pesel', 'givenNames', 'surname', 'email', 'role', 'from']
const COLUMN_OF = new Map<string, AccountColumn>(
  Object.entries(ACCOUNT_COLUMNS).flatMap(([column, { pl, en }]) =>
    [...pl, ...en].map((word) => [searchKey(word), column as AccountColumn] as const),
  ),
)

type Refused = 'no-rows' | 'too-many-rows' | 'columns-missing' | 'column-twice'

/**
 * The rows under the first one, which says what each column holds, in any order. All that is wrong with the columns is
 * told at once.
 *
 * @policy decision 0166
 */
export function readAccountTable({ rows: [header, ...rows] }: Sheet): Verdict<AccountTable, Refused> {
  if (!header || rows.length === 0) return refuse('no-rows')
  if (rows.length > MOST_ACCOUNT_ROWS) return refuse('too-many-rows', { rows: rows.length, most: MOST_ACCOUNT_ROWS })
  const titles = header.cells.map(textOf)
  const columns = titles.map((title) => COLUMN_OF.get(searchKey(title)))
  const refusals = wrongColumns(columns)
  if (refusals.length > 0) return { ok: false, refusals }
  return accept({
    rows: rows.map(({ number, cells }) => ({ row: number, typed: typedOf(cells, columns) })),
    ignored: titles.filter((title, index) => title !== '' && columns[index] === undefined),
  })
}

function wrongColumns(columns: readonly (AccountColumn | undefined)[]): Refusal<Refused>[] {
  const missing = ASKED.filter((column) => !columns.includes(column))
  const twice = columns.filter((column, index) => column !== undefined && columns.indexOf(column) !== index)
  return [
    ...(missing.length > 0 ? refuse('columns-missing', { columns: missing }).refusals : []),
    ...(twice.length > 0 ? refuse('column-twice', { columns: [...new Set(twice)] }).refusals : []),
  ]
}

const typedOf = (cells: readonly CellOrBlank[], columns: readonly (AccountColumn | undefined)[]): TypedRow['typed'] =>
  Object.fromEntries(
    columns.flatMap((column, index) => {
      const text = textOf(cells[index] ?? null)
      return column && text !== '' ? [[column, text]] : []
    }),
  )

const textOf = (cell: CellOrBlank): string => (cell?.kind === 'text' ? cell.text.normalize('NFC').trim() : '')
