import type { Sheet, SheetRow } from '../../kernel/sheet.ts'

const DELIMITERS = [';', ',', '\t', '|'] as const

/** A CSV or TSV as one sheet with an empty name. Every cell is text: nothing is a formula, a number or a date here. */
export function sheetFromText(text: string): Sheet {
  const hinted = /^sep=(.)\r?\n/i.exec(text)
  const body = hinted ? text.slice(hinted[0].length) : text
  return { name: '', rows: rowsOf(splitText(body, hinted?.[1] ?? delimiterOf(body))), date1904: false }
}

/** What a spreadsheet program puts on the clipboard: tabs between cells, quotes only round cells with line ends. */
export function parsePastedTable(text: string): Sheet {
  const body = text.replace(/^\uFEFF/, '')
  return { name: '', rows: rowsOf(splitText(body, body.includes('\t') ? '\t' : delimiterOf(body))), date1904: false }
}

const rowsOf = (table: readonly (readonly string[])[]): SheetRow[] =>
  table
    .map((cells, index) => ({
      number: index + 1,
      cells: cells.map((text) => (text.trim() === '' ? null : ({ kind: 'text', text: unguarded(text) } as const))),
    }))
    .filter((row) => row.cells.some((cell) => cell !== null))

/** The apostrophe that a careful program puts before what would be a formula is no part of the text. */
const unguarded = (text: string): string => (/^'[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text)

/** The delimiter that stands equally often in most of the first lines, outside quotes; the more cells the better. */
function delimiterOf(text: string): string {
  const opening = text.slice(0, 65_536)
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: regularity(splitText(opening, delimiter)) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}

function regularity(table: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>()
  for (const { length } of table.slice(0, 100)) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  return Math.max(0, ...Array.from(widths, ([width, times]) => times * Math.min(width, 40)))
}

/** Cells of each line. Quotes count only at the start of a cell, as spreadsheet programs read them. */
export function splitText(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter)
    row.push(cell)
    if (text[end] === delimiter) {
      at = end + 1
      if (at === text.length) row.push('')
      continue
    }
    rows.push(row)
    row = []
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  if (row.length > 0) rows.push(row)
  return rows
}

interface CutCell {
  readonly cell: string
  /** Where the delimiter or the line end stands that closes the cell. */
  readonly end: number
}

function plainCell(text: string, start: number, delimiter: string): CutCell {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: text.slice(start, end), end }
}

function quotedCell(text: string, start: number, delimiter: string): CutCell {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  // A quote that nothing closes is a letter: a torn line must not swallow the rest of the file.
  if (close === -1) return plainCell(text, start, delimiter)
  const rest = plainCell(text, close + 1, delimiter)
  return { cell: text.slice(start + 1, close).replaceAll('""', '"') + rest.cell, end: rest.end }
}
