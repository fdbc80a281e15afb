import { type CellObject, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { dateOf } from '../../kernel/plain-date.ts'
import type { CellOrBlank, Sheet, SheetRow } from '../../kernel/sheet.ts'

/** The sheets of a parsed workbook as plain cells; charts and macro sheets hold no rows and are left out. */
export function sheetsOf(workbook: WorkBook): Sheet[] {
  const date1904 = Boolean(workbook.Workbook?.WBProps?.date1904)
  return workbook.SheetNames.flatMap((name) => {
    const sheet = workbook.Sheets[name]
    return sheet && isTable(sheet) ? [{ name, rows: rowsOf(sheet, date1904), date1904 }] : []
  })
}

/** Cells from the first column to the last used one of every row, counted before a list of that length is made. */
export function breadthOf(workbook: WorkBook): number {
  const tables = Object.values(workbook.Sheets).map((sheet) => Object.values<unknown[]>(sheet['!data'] ?? []))
  return tables.reduce((sum, rows) => sum + rows.reduce((more, row) => more + (row?.length ?? 0), 0), 0)
}

const isTable = (sheet: WorkSheet): boolean => sheet['!type'] === undefined || sheet['!type'] === 'sheet'

function rowsOf(sheet: WorkSheet, date1904: boolean): SheetRow[] {
  const table: (CellObject | undefined)[][] = sheet['!data'] ?? []
  const rows: SheetRow[] = []
  for (const index of Object.keys(table)) {
    const cells = Array.from(table[Number(index)] ?? [], (cell) => cellOf(cell, date1904))
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
    if (cells.length > 0) rows.push({ number: Number(index) + 1, cells })
  }
  return rows
}

function cellOf(cell: CellObject | undefined, date1904: boolean): CellOrBlank {
  if (cell?.v === undefined || cell.v === null) return null
  if (cell.t === 'n' && typeof cell.v === 'number') return numberCell(cell.v, String(cell.z ?? ''), date1904)
  if (cell.t === 'b') return { kind: 'number', number: cell.v ? 1 : 0 }
  if (cell.t === 'e') return { kind: 'text', text: '#' }
  const text = String(cell.v)
  return text.trim() === '' ? null : { kind: 'text', text }
}

function numberCell(value: number, format: string, date1904: boolean): CellOrBlank {
  if (!Number.isFinite(value)) return null
  if (!SSF.is_date(format)) return { kind: 'number', number: value }
  // Seconds are dropped, never rounded up into the next day; the margin is for 10:05 stored as 604.99999 minutes.
  const minutes = Math.floor(value * 1440 + 1e-3)
  if (isLengthOfTime(format) || value < 1) return { kind: 'time', minutes }
  const day = dayOfSerial(Math.floor(minutes / 1440), date1904)
  return day ? { kind: 'date', date: day, minutes: minutes % 1440 } : { kind: 'number', number: value }
}

/** A format that shows hours or minutes and no day, month or year: `[h]:mm`, `hh:mm`. */
function isLengthOfTime(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, '').split(';')[0] ?? ''
  return /h|\[m+\]|\[s+\]/i.test(plain) && !/[dy]/i.test(plain)
}

/** Excel's calendar holds 29 February 1900, which never was: days before March 1900 are off by one. */
function dayOfSerial(serial: number, date1904: boolean) {
  const days = date1904 ? serial + 1462 : serial
  const offset = days < 60 ? 1 : 0
  const stamp = new Date(Date.UTC(1899, 11, 30 + days + offset))
  const date = dateOf(stamp.getUTCFullYear(), stamp.getUTCMonth() + 1, stamp.getUTCDate())
  return date.ok ? date.value : undefined
}
