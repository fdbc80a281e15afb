import type { Sheet } from '../../../kernel/sheet.ts'
import { chooseFields } from './choose-fields.ts'
import { type ColumnFacts, columnsOf, findHeaderRow } from './column-facts.ts'
import { orderInTitle } from './header-words.ts'
import { type ImportMap, type NameOrder, sheetMapOf } from './import-map.ts'
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
  /** Columns in which patients stand whatever a map calls them: their text is never shown. */
  readonly hidden: ReadonlySet<number>
  /** Those of all the columns that name a patient without being read for it: their words are hidden elsewhere too. */
  readonly named: readonly number[]
  readonly nameOrder: NameOrder
}

/**
 * How a sheet is to be read: by the map where it says something, by recognition elsewhere. A single column of patients
 * is read surname first unless the map or its title says otherwise.
 *
 * @policy decision 0022
 */
export function layoutOf(sheet: Sheet, map: ImportMap, place: number): SheetLayout {
  const given = sheetMapOf(map, sheet.name, place)
  const headerRow = given?.headerRow === undefined ? findHeaderRow(sheet) : given.headerRow || null
  const columns = columnsOf(sheet, headerRow)
  const fixed = new Map(Object.entries(given?.columns ?? {}).map(([index, field]) => [Number(index), field]))
  const { kind, fields } = chooseFields(columns, fixed)
  const patient = columns.find(({ index }) => fields.get(index) === 'patient')
  const nameOrder = map.nameOrder ?? orderInTitle(patient?.title ?? '') ?? 'surname-first'
  const indexes = Map.groupBy(fields.keys(), (index) => fields.get(index) ?? 'ignored')
  const elsewhere = columns.filter(({ index }) => !READ_FOR_NAMES.includes(fields.get(index) ?? 'ignored'))
  return {
    sheet,
    kind,
    headerRow,
    columns,
    fields,
    indexes,
    hidden: new Set(elsewhere.filter((column) => isOfPatients(column)).map(({ index }) => index)),
    named: elsewhere.filter((column) => isOfPatients(column) || looksNamed(column, fields)).map(({ index }) => index),
    nameOrder,
  }
}

const READ_FOR_NAMES: readonly ImportField[] = ['patient', 'surname', 'givenNames', 'initials']
const TITLES_OF_PATIENTS: readonly ImportField[] = ['patient', 'surname', 'givenNames', 'pesel']

/** The title says so, or every fifth cell holds a PESEL. */
const isOfPatients = ({ reading, content: { share } }: ColumnFacts): boolean =>
  (share.withPesel >= 0.2 && share.medical < 0.3) ||
  (TITLES_OF_PATIENTS.includes(sureFieldOf(reading)) && share.medical < 0.3)

const sureFieldOf = (reading: ColumnFacts['reading']): ImportField =>
  reading && reading.score >= 50 ? reading.field : 'ignored'

/** People under no title, in a column that is not the staff's. */
const looksNamed = ({ index, title, content: { share } }: ColumnFacts, fields: SheetLayout['fields']): boolean =>
  title === null && fields.get(index) === 'ignored' && Math.max(share.person, share.singleName) >= 0.5

/**
 * The columns that hold a field, from left to right.
 *
 * @policy decision 0022
 */
export const columnsWith = (layout: SheetLayout, ...fields: readonly ImportField[]): readonly number[] =>
  fields.length === 1 && fields[0]
    ? (layout.indexes.get(fields[0]) ?? [])
    : fields.flatMap((field) => layout.indexes.get(field) ?? [])
