import { type ParsingOptions, read } from '@e965/xlsx'
import type { Sheet } from '../../kernel/sheet.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { checkedCompound } from './compound-guard.ts'
import { sheetFromText } from './delimited-text.ts'
import { fileKindOf, nameAllows } from './file-kind.ts'
import { LIMITS, type SheetRefusal } from './limits.ts'
import { decodeText, decodeXml } from './text-encoding.ts'
import { breadthOf, sheetsOf } from './workbook-cells.ts'
import { type CheckedZip, checkedZip } from './zip-guard.ts'

/** Stored values only: no formula is kept, no text is rendered, no date goes through a time zone. */
const PLAIN: ParsingOptions = {
  cellDates: false,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  dense: true,
}

/**
 * The tables of a spreadsheet or delimited text file, or why it cannot be read. Runs in a browser's worker and in node,
 * runs nothing that the file holds, and costs a bounded amount of time and memory whatever the file claims to be.
 */
export function readWorkbook(bytes: ArrayBuffer | Uint8Array, fileName: string): Verdict<Sheet[], SheetRefusal> {
  const content = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  if (content.length === 0) return refuse('empty-file')
  if (content.length > LIMITS.fileBytes) {
    return refuse('too-large', { megabytes: content.length / 1_048_576, most: LIMITS.fileBytes / 1_048_576 })
  }
  const kind = fileKindOf(content)
  if (!nameAllows(kind, fileName)) return refuse('not-a-spreadsheet')
  const sheets = readersOf[kind](content)
  return sheets.ok ? withinLimits(sheets.value) : sheets
}

const readersOf = {
  zip: readZip,
  compound: readCompound,
  xml: (bytes: Uint8Array) => parsed(decodeXml(bytes), 'string'),
  text: readText,
  other: (): Verdict<Sheet[], SheetRefusal> => refuse('not-a-spreadsheet'),
}

/** A zero among the letters means that they are none. */
function readText(bytes: Uint8Array): Verdict<Sheet[], SheetRefusal> {
  const text = decodeText(bytes)
  if (text.includes('\0')) return refuse('not-a-spreadsheet')
  return text.trim() === '' ? refuse('empty-file') : accept([sheetFromText(text)])
}

function readZip(bytes: Uint8Array): Verdict<Sheet[], SheetRefusal> {
  const zip = checkedZip(bytes)
  if (!zip.ok) return zip
  const refused = refusalOf(zip.value)
  return refused ? refuse(refused) : parsed(zip.value.repacked(), 'array')
}

/** What the parts' names say: a workbook of either family, with or without macros, encrypted or not. */
function refusalOf({ names, parts }: CheckedZip): SheetRefusal | undefined {
  const has = (name: RegExp): boolean => names.some((part) => name.test(part))
  const manifest = textOf(parts.get('META-INF/manifest.xml'))
  if (manifest.includes('encryption-data')) return 'encrypted'
  if (has(/(^|\/)EncryptedPackage$/)) return 'encrypted'
  const isExcel = has(/^\/?xl\/workbook\.(xml|bin)$/i)
  const isOpenDocument = has(/^content\.xml$/) && textOf(parts.get('mimetype')).includes('spreadsheet')
  if (!isExcel && !isOpenDocument) return 'not-a-spreadsheet'
  if (has(/vbaProject|vbaData|^xl\/macrosheets\/|^Basic\/.+\/.+|^Scripts\/.+\/.+/i)) return 'macros'
  return undefined
}

function readCompound(bytes: Uint8Array): Verdict<Sheet[], SheetRefusal> {
  const checked = checkedCompound(bytes)
  return checked.ok ? parsed(checked.value, 'array') : checked
}

/** The parser throws whatever it likes on a broken file, text included: every kind of it means one thing to a person. */
function parsed(content: Uint8Array | string, type: 'array' | 'string'): Verdict<Sheet[], SheetRefusal> {
  try {
    const workbook = read(content, { ...PLAIN, type })
    return breadthOf(workbook) > LIMITS.cells ? refuse('too-many-rows') : accept(sheetsOf(workbook))
  } catch (fault) {
    return refuse(/password|encrypt/i.test(String(fault)) ? 'encrypted' : 'damaged')
  }
}

function withinLimits(sheets: Sheet[]): Verdict<Sheet[], SheetRefusal> {
  const rows = sheets.reduce((sum, sheet) => sum + Math.max(0, sheet.rows.length - 1), 0)
  return rows > LIMITS.rows ? refuse('too-many-rows', { rows, most: LIMITS.rows }) : accept(sheets)
}

const textOf = (part: Uint8Array | undefined): string =>
  part ? new TextDecoder().decode(part.subarray(0, 1_000_000)) : ''
