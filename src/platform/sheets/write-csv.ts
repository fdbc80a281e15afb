/** A cell to write: text, a number, a day, or nothing. */
export type WritableCell = string | number | { readonly date: string } | null

/** What a spreadsheet program takes for the beginning of a formula, its full-width doubles included. */
const FORMULA_START = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * Whether a program that opens the text as a table would run it. Such a text gets an apostrophe in front in a CSV, which
 * has no other way to say "text"; our own reader takes it off again.
 */
export const looksLikeFormula = (text: string): boolean => FORMULA_START.test(text)

/**
 * A table as a CSV for Polish spreadsheet programs: semicolons, UTF-8 with its mark, CRLF. Every text is quoted and none
 * becomes a formula.
 */
export function writeCsv(rows: readonly (readonly WritableCell[])[], delimiter: ';' | ',' = ';'): string {
  const lines = rows.map((row) => row.map((cell) => written(cell, delimiter)).join(delimiter))
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

function written(cell: WritableCell, delimiter: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    const digits = String(cell)
    return delimiter === ';' ? digits.replace('.', ',') : digits
  }
  if (typeof cell === 'object') return cell.date
  return `"${(looksLikeFormula(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
}
