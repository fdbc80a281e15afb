import { comparePolish } from '../../platform/i18n/sorting.ts'
import type { Column } from './columns.ts'

/** How a table is looked at: it lives in the address, so that a view can be sent, bookmarked and gone back to. */
export interface TableView {
  readonly sort?: { readonly by: string; readonly descending: boolean }
  readonly dense: boolean
  /** Whatever else the address says, by the page's own names. */
  readonly filters: Readonly<Record<string, string>>
}

type Search = Readonly<Record<string, unknown>>

/** `?sort=-date&dense=1&kind=duty` ⇄ the view. */
export function tableViewFrom(search: Search): TableView {
  const { sort, dense, ...rest } = search
  const filters = Object.entries(rest).flatMap(([name, value]) => (isSaid(value) ? [[name, String(value)]] : []))
  return {
    ...(typeof sort === 'string' && sort !== '' && { sort: sortFrom(sort) }),
    dense: dense === true || Number(dense) === 1,
    filters: Object.fromEntries(filters),
  }
}

/** Undefined takes a name out of the address. */
export function searchFrom(view: TableView): Readonly<Record<string, string | undefined>> {
  const { sort } = view
  const filters = Object.entries(view.filters).map(([name, value]) => [name, value === '' ? undefined : value])
  return {
    ...Object.fromEntries(filters),
    sort: sort && (sort.descending ? `-${sort.by}` : sort.by),
    dense: view.dense ? '1' : undefined,
  }
}

export const filterBy = (view: TableView, name: string, value: string | undefined): TableView => ({
  ...view,
  filters: { ...view.filters, [name]: value ?? '' },
})

/** A press on a column's head: ascending, then descending, then as the rows came. */
export function nextSort(view: TableView, by: string): TableView {
  const { sort, ...rest } = view
  if (sort?.by !== by) return { ...rest, sort: { by, descending: false } }
  return sort.descending ? rest : { ...rest, sort: { by, descending: true } }
}

/** A new order of the same rows; equal rows keep the order in which they came. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], view: TableView): readonly Row[] {
  const sortBy = columns.find((column) => column.key === view.sort?.by)?.sortBy
  if (!sortBy) return rows
  const direction = view.sort?.descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: sortBy(row) }))
  keyed.sort((one, other) => direction * compare(one.key, other.key))
  return keyed.map(({ row }) => row)
}

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : comparePolish(String(one), String(other))

const sortFrom = (text: string) =>
  text.startsWith('-') ? { by: text.slice(1), descending: true } : { by: text, descending: false }

const isSaid = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) && value !== ''
