import type { Sheet, SheetRow } from '../../../kernel/sheet.ts'
import { textOf } from './cell-text.ts'
import { type ColumnContent, contentOf } from './column-content.ts'
import { isTitle, readTitle, type TitleReading } from './header-words.ts'
import { readDate } from './read-date.ts'

/** A column before anything is decided: its title as written, what the title says, what stands below. */
export interface ColumnFacts {
  readonly index: number
  readonly title: string | null
  readonly reading: TitleReading | undefined
  readonly content: ColumnContent
}

/**
 * The columns that hold a title or a value, below the given header row or all through a sheet that has none.
 *
 * @policy decision 0022
 */
export function columnsOf(sheet: Sheet, headerRow: number | null): ColumnFacts[] {
  const header = sheet.rows.find((row) => row.number === headerRow)
  const body = bodyOf(sheet, headerRow)
  const width = Math.max(0, header?.cells.length ?? 0, ...widthsOf(body))
  // A map may call a row of data the header: then what is no known title is somebody's, and no title.
  const isData = header !== undefined && hasDataIn(header, sheet.date1904)
  const below = header && secondRowOf(header, sheet)
  const columns = Array.from({ length: width }, (_, index) => {
    const written =
      [header, below]
        .map((row) => textOf(row?.cells[index]))
        .join(' ')
        .trim() || null
    const reading = written === null ? undefined : readTitle(written)
    const content = contentOf(
      body.map((row) => row.cells[index]),
      sheet.date1904,
    )
    return { index, title: isData && !reading ? null : written, reading, content }
  })
  return columns.filter((column) => column.title !== null || column.content.filled > 0)
}

/** The second row of titles under one that spans columns: `Pacjent`, and below it `Imię` and `Nazwisko`. */
function secondRowOf(header: SheetRow, sheet: Sheet): SheetRow | undefined {
  const below = sheet.rows.find((row) => row.number === header.number + 1)
  const titles = (below?.cells ?? []).map(textOf)
  const isTitles = titles.every((text) => text === '' || isTitle(text))
  const isSpanned = titles.some((text, index) => text !== '' && textOf(header.cells[index]) === '')
  return isTitles && isSpanned ? below : undefined
}

/** The rows below the titles; in a table without titles the rows from the first that holds a day. */
function bodyOf(sheet: Sheet, headerRow: number | null): SheetRow[] {
  if (headerRow !== null) return sheet.rows.filter((row) => row.number > headerRow)
  const first = sheet.rows.findIndex((row) => row.cells.some((cell) => readDate(cell, sheet.date1904).ok))
  return sheet.rows.slice(Math.max(0, first))
}

const widthsOf = (rows: readonly SheetRow[]): number[] => [...new Set(rows.map((row) => row.cells.length))]

const HEADER_WITHIN = 60

/**
 * The row of the titles: among the first rows the one that names the most different things, at least two of them (one
 * in a table of one or two columns), and that holds nothing which only data would: a date, a number, a code, a person.
 *
 * @policy decision 0022
 */
export function findHeaderRow(sheet: Sheet): number | null {
  let best: { row: number; score: number } | undefined
  const least = Math.max(0, ...widthsOf(sheet.rows)) > 2 ? 2 : 1
  for (const row of sheet.rows.slice(0, HEADER_WITHIN)) {
    const score = headerScore(row, least, sheet.date1904)
    if (score > (best?.score ?? 0)) best = { row: row.number, score }
  }
  return best?.row ?? findLoneTitle(sheet)
}

/** A row in which only the column of days has a title that is understood, with a day right below it. */
function findLoneTitle(sheet: Sheet): number | null {
  const found = sheet.rows.slice(0, HEADER_WITHIN).find((row, at) => {
    const below = sheet.rows[at + 1]
    return row.cells.some((cell, index) => {
      const isDay = isTitle(textOf(cell)) && readTitle(textOf(cell))?.field === 'date'
      return isDay && readDate(below?.cells[index], sheet.date1904).ok
    })
  })
  return found?.number ?? null
}

function headerScore(row: SheetRow, least: number, date1904: boolean): number {
  if (hasDataIn(row, date1904)) return 0
  const texts = row.cells.map(textOf).filter((text) => text !== '')
  const titles = texts.filter(isTitle)
  const fields = new Set(titles.map((title) => readTitle(title)?.field).filter((field) => field !== 'ignored'))
  if (fields.size < least) return 0
  return titles.length < texts.length * 0.4 ? 0 : fields.size + titles.length / 100
}

function hasDataIn(row: SheetRow, date1904: boolean): boolean {
  if (row.cells.some((cell) => cell !== null && cell.kind !== 'text')) return true
  const { share } = contentOf(row.cells, date1904)
  return share.date + share.pesel + share.code + share.listNumber + share.person + share.upTo59 > 0
}
