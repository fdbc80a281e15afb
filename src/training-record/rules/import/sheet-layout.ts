import type { Sheet } from '../../../kernel/sheet.ts'
import { chooseFields } from './choose-fields.ts'
import { type ColumnFacts, columnsOf, findHeaderRow } from './column-facts.ts'
import { orderInTitle } from './header-words.ts'
import type { ImportMap, NameOrder } from './import-map.ts'
import type { ImportField, ImportKind } from './preview.ts'

/** A sheet with everything decided about its columns: what remains is to read the rows. */
export interface SheetLayout {
  readonly sheet: Sheet
  readonly kind: ImportKind
  readonly headerRow: number | null
  readonly columns: readonly ColumnFacts[]
  readonly fields: ReadonlyMap<number, ImportField>
  /** The columns of each field, from left to right. */
  readonly indexes: ReadonlyMap<ImportField, readonly number[]>
  /** Columns that a map took another way although their title or their contents say that patients stand there. */
  readonly hidden: ReadonlySet<number>
  readonly nameOrder: NameOrder
}

/**
 * How a sheet is to be read: by the map where it says something, by recognition elsewhere. A single column of patients
 * is read surname first unless the map or its title says otherwise.
 *
 * @policy decision 0022
 */
export function layoutOf(sheet: Sheet, map: ImportMap): SheetLayout {
  const given = map.sheets?.[sheet.name]
  const headerRow = given?.headerRow === undefined ? findHeaderRow(sheet) : given.headerRow || null
  const columns = columnsOf(sheet, headerRow)
  const fixed = new Map(Object.entries(given?.columns ?? {}).map(([index, field]) => [Number(index), field]))
  const { kind, fields } = chooseFields(columns, fixed)
  const patient = columns.find(({ index }) => fields.get(index) === 'patient')
  const nameOrder = map.nameOrder ?? orderInTitle(patient?.title ?? '') ?? 'surname-first'
  const indexes = Map.groupBy(fields.keys(), (index) => fields.get(index) ?? 'ignored')
  const hidden = new Set(columns.filter((column) => hidesPeople(column, fields)).map(({ index }) => index))
  return { sheet, kind, headerRow, columns, fields, indexes, hidden, nameOrder }
}

const PEOPLE: readonly ImportField[] = ['patient', 'surname', 'givenNames', 'pesel']

function hidesPeople({ index, reading, content: { share } }: ColumnFacts, fields: SheetLayout['fields']): boolean {
  if ([...PEOPLE, 'initials', 'sex'].includes(fields.get(index) ?? 'ignored')) return false
  const saysSo = reading !== undefined && PEOPLE.includes(reading.field)
  return share.pesel >= 0.2 || (saysSo && share.person + share.singleName >= 0.5)
}

/**
 * The columns that hold a field, from left to right.
 *
 * @policy decision 0022
 */
export const columnsWith = (layout: SheetLayout, ...fields: readonly ImportField[]): readonly number[] =>
  fields.length === 1 && fields[0]
    ? (layout.indexes.get(fields[0]) ?? [])
    : fields.flatMap((field) => layout.indexes.get(field) ?? [])
