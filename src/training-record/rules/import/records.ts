import type { CellOrBlank, SheetRow } from '../../../kernel/sheet.ts'
import { isBlankMark, textOf, wordsOf } from './cell-text.ts'
import { isPeselLike } from './column-content.ts'
import { isTitle } from './header-words.ts'
import type { ImportField } from './preview.ts'
import { readDate } from './read-date.ts'
import { columnsWith, type SheetLayout } from './sheet-layout.ts'

/** One record of a sheet, which may stand in two rows of it. */
export interface ImportRecord {
  readonly row: number
  readonly cells: readonly CellOrBlank[]
  /** The row below, when the record goes on there: a PESEL under a name. */
  readonly below?: readonly CellOrBlank[]
}

const CONTENT: Readonly<Record<SheetLayout['kind'], readonly ImportField[]>> = {
  procedure: ['date', 'service', 'group', 'patient', 'surname', 'givenNames', 'pesel', 'initials'],
  duty: ['date', 'hours', 'minutes', 'total'],
}
const CORE: readonly ImportField[] = ['date', 'service', 'group', 'hours', 'total', 'minutes']
const TOTAL =
  /^(razem|suma|sumy|ogolem|lacznie|w sumie|podsumowanie|total|sum|(liczba|ilosc) (badan|zabiegow|procedur|operacji|dyzurow|godzin|pacjentow|wpisow|pozycji|wszystkich)|sporzadzil|sporzadzono|wydrukowal|wydrukowano|data wydruku|wygenerowano)\b/

/**
 * The records of a sheet: not its titles, blank rows, totals, signatures or headers printed again on each page. A row
 * that holds nothing but a number under the patient's name belongs to the record above it.
 *
 * @policy decision 0022
 */
export function recordsOf(layout: SheetLayout): ImportRecord[] {
  if (!isTable(layout)) return []
  const records: ImportRecord[] = []
  for (const row of layout.sheet.rows) {
    if (layout.headerRow !== null && row.number <= layout.headerRow) continue
    const last = records.at(-1)
    if (last && !last.below && continues(row, last, layout)) {
      records[records.length - 1] = { ...last, below: row.cells }
    } else if (isRecord(row, layout, records.length === 0)) {
      records.push({ row: row.number, cells: row.cells })
    }
  }
  return records
}

/** Prose, lists and empty sheets are no tables of records: without titles there must be days, at least. */
function isTable(layout: SheetLayout): boolean {
  if (layout.headerRow === null) return columnsWith(layout, 'date').length > 0
  return layout.columns.length > 1 && columnsWith(layout, ...CORE).length > 0
}

const filledIn = (cells: readonly CellOrBlank[], columns: readonly number[]): number[] =>
  columns.filter((index) => textOf(cells[index]) !== '')

function isRecord(row: SheetRow, layout: SheetLayout, isFirst: boolean): boolean {
  const texts = row.cells.map(textOf).filter((text) => text !== '')
  const filled = filledIn(row.cells, columnsWith(layout, ...CONTENT[layout.kind]))
  if (filled.every((index) => isBlankMark(textOf(row.cells[index])))) return false
  if (hasDate(row.cells, layout)) return true
  if (isFirst && layout.headerRow === null && isAboveUntitled(row, layout)) return false
  if (isTotal(row, layout)) return false
  if (isRepeatedHeader(row, layout) || isNumbering(texts)) return false
  if (texts.length > 1) return true
  return isLoneValue(row, layout)
}

/** One lone cell is a heading between records or a note below them, unless it is where a value belongs and could be one. */
function isLoneValue(row: SheetRow, layout: SheetLayout): boolean {
  const days = filledIn(row.cells, columnsWith(layout, 'date'))
  if (days.length > 0) return days.some((index) => !/\p{L}{3}/u.test(textOf(row.cells[index])))
  return filledIn(row.cells, columnsWith(layout, ...CORE, 'initials')).length > 0
}

/** `Razem` beside a day or a patient is the beginning of a service: total hysterectomy. */
function isTotal(row: SheetRow, layout: SheetLayout): boolean {
  const saysTotal = (cell: CellOrBlank | undefined) => TOTAL.test(wordsOf(textOf(cell)).join(' '))
  if (!row.cells.some(saysTotal)) return false
  const own = filledIn(row.cells, columnsWith(layout, 'date', 'patient', 'surname', 'initials'))
  return own.every((index) => saysTotal(row.cells[index]) || !/\p{L}|\d[-./ ]\d/u.test(textOf(row.cells[index])))
}

/** Above a table without titles stand words about it: something else than a day among the days, or no patient. */
function isAboveUntitled(row: SheetRow, layout: SheetLayout): boolean {
  const days = filledIn(row.cells, columnsWith(layout, 'date'))
  if (days.some((index) => /\d[-./ ]\d/.test(textOf(row.cells[index])))) return false
  const people = columnsWith(layout, 'patient', 'surname', 'initials')
  const work = columnsWith(layout, 'service', 'group')
  return days.length > 0 || filledIn(row.cells, people).length === 0 || filledIn(row.cells, work).length === 0
}

const hasDate = (cells: readonly CellOrBlank[], layout: SheetLayout): boolean =>
  columnsWith(layout, 'date').some((index) => readDate(cells[index], layout.sheet.date1904).ok)

function isRepeatedHeader(row: SheetRow, layout: SheetLayout): boolean {
  if (layout.headerRow === null) return false
  const texts = row.cells.map(textOf)
  const isSame = layout.columns.every(({ index, title }) => (texts[index] ?? '') === (title ?? ''))
  return isSame || texts.every((text) => text === '' || isTitle(text))
}

/** A row of column numbers under the titles: 1, 2, 3 and so on. */
const isNumbering = (texts: readonly string[]): boolean =>
  texts.length >= 4 && texts.every((text, index) => text === String(index + 1))

/** A PESEL alone where the record above has a name and no PESEL yet; or a lone cell where foreigners have a document. */
function continues(row: SheetRow, above: ImportRecord, layout: SheetLayout): boolean {
  const date = columnsWith(layout, 'date')
  if (filledIn(row.cells, date).length > 0 && filledIn(above.cells, date).length > 0) return false
  const people = columnsWith(layout, 'patient', 'pesel', 'surname')
  return people.some((index) => {
    const text = textOf(row.cells[index])
    const own = textOf(above.cells[index])
    if (text === '' || isPeselLike(own)) return false
    const isNumber = isPeselLike(text) || /^(pesel:? ?)?\d{6,13}$/i.test(text)
    const isUnderName = /\p{L}/u.test(own) || (own === '' && layout.fields.get(index) === 'pesel')
    return isUnderName && (isNumber || isDocument(text, row, layout))
  })
}

/** A passport's or another document's number: letters and digits, alone in its row. */
const isDocument = (text: string, row: SheetRow, layout: SheetLayout): boolean =>
  /\d{4}/.test(text) && !text.includes(' ') && filledIn(row.cells, columnsWith(layout, ...CORE)).length === 0
