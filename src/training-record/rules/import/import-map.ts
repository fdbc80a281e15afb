import type { Sheet } from '../../../kernel/sheet.ts'
import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { IMPORT_FIELDS, type ImportField } from './preview.ts'

export type NameOrder = 'surname-first' | 'given-first'

export interface SheetMap {
  /** The row of the titles; null for a sheet that has none; absent to have it found. */
  readonly headerRow?: number | null
  readonly columns?: Readonly<Record<string, ImportField>>
}

/** What a person has settled about a file; what it leaves out is recognised. */
export interface ImportMap {
  readonly sheets?: Readonly<Record<string, SheetMap>>
  readonly nameOrder?: NameOrder
  readonly codes?: Readonly<Record<string, 'A' | 'B'>>
}

/**
 * A map as a person or a program wrote it. Anything misspelt is a fault, because it would silently be recognised
 * instead.
 *
 * @policy decision 0022
 */
export function importMap(given: unknown): Verdict<ImportMap, 'bad-map'> {
  if (!isTable(given)) return refuse('bad-map', { at: '' })
  const unknown = Object.keys(given).find((key) => !['sheets', 'nameOrder', 'codes'].includes(key))
  const { sheets = {}, nameOrder = 'surname-first', codes = {} } = given
  if (unknown !== undefined) return refuse('bad-map', { at: unknown })
  if (nameOrder !== 'surname-first' && nameOrder !== 'given-first') return refuse('bad-map', { at: 'nameOrder' })
  if (!isTable(codes) || Object.values(codes).some((code) => code !== 'A' && code !== 'B')) {
    return refuse('bad-map', { at: 'codes' })
  }
  if (!isTable(sheets)) return refuse('bad-map', { at: 'sheets' })
  const wrong = Object.entries(sheets).find(([, sheet]) => !isSheetMap(sheet))
  return wrong ? refuse('bad-map', { at: `sheets.${wrong[0]}` }) : accept(given as ImportMap)
}

/**
 * What a map says of one sheet: under its name, or under its place from 1 where the name is not shown, `#2`.
 *
 * @policy decision 0022
 */
export const sheetMapOf = ({ sheets }: ImportMap, name: string, place: number): SheetMap | undefined =>
  sheets?.[name] ?? sheets?.[`#${place}`]

/**
 * Whether a file has all the sheets, columns and header rows of which a map speaks.
 *
 * @policy decision 0022
 */
export function fits(map: ImportMap, sheets: readonly Sheet[]): Verdict<ImportMap, 'map-of-another-file'> {
  const wrong = Object.entries(map.sheets ?? {}).find(([name, given]) => {
    const sheet = sheets.find((each, index) => each.name === name || `#${index + 1}` === name)
    return !sheet || !hasPlaces(sheet, given)
  })
  return wrong ? refuse('map-of-another-file', { at: wrong[0] }) : accept(map)
}

function hasPlaces({ rows }: Sheet, { headerRow, columns = {} }: SheetMap): boolean {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const hasColumns = Object.keys(columns).every((index) => Number(index) < width)
  return hasColumns && (headerRow ?? 0) <= (rows.at(-1)?.number ?? 0)
}

function isSheetMap(given: unknown): given is SheetMap {
  if (!isTable(given)) return false
  if (Object.keys(given).some((key) => key !== 'headerRow' && key !== 'columns')) return false
  const { headerRow = null, columns = {} } = given
  if (headerRow !== null && !(Number.isInteger(headerRow) && Number(headerRow) >= 0)) return false
  return isTable(columns) && Object.entries(columns).every(([index, field]) => /^\d+$/.test(index) && isField(field))
}

const isField = (given: unknown): given is ImportField => IMPORT_FIELDS.includes(given as ImportField)

const isTable = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
