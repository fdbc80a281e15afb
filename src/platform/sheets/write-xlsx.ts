import { strToU8, zipSync } from 'fflate'
import { looksLikeFormula, type WritableCell } from './write-csv.ts'

export interface WritableSheet {
  readonly name: string
  /** The first row is drawn bold and stays in sight. */
  readonly rows: readonly (readonly WritableCell[])[]
}

/** The styles below, by position: plain, a title, a day, text that would be a formula if somebody typed it. */
const STYLE = { plain: 0, title: 1, day: 2, guarded: 3 } as const
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CELL_LETTERS = 32_767

/**
 * A workbook in which every text is a string cell, so that none can be a formula; a text that looks like one also
 * carries the mark that keeps it text when somebody edits the cell. Days are real dates.
 */
export function writeXlsx(sheets: readonly WritableSheet[]): Uint8Array {
  const names = uniqueNames(sheets.map((sheet) => sheet.name))
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  }
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet)
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`${HEAD}${xml}`)])))
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/>
<xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" quotePrefix="1"/>
</cellXfs></styleSheet>`

function worksheet({ rows }: WritableSheet): string {
  const body = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((cell, column) => written(cell, at, column)).join('')}</row>`,
  )
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`
  return `<worksheet xmlns="${MAIN}">${view}<sheetData>${body.join('')}</sheetData></worksheet>`
}

function written(cell: WritableCell, row: number, column: number): string {
  const place = `r="${letters(column)}${row + 1}"`
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c ${place}><v>${cell}</v></c>` : ''
  if (typeof cell === 'object') return `<c ${place} s="${STYLE.day}"><v>${serialOf(cell.date)}</v></c>`
  const style = looksLikeFormula(cell) ? STYLE.guarded : STYLE[row === 0 ? 'title' : 'plain']
  const text = escaped(cell.slice(0, CELL_LETTERS))
  return `<c ${place} s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

const serialOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569

/** A, B … Z, AA … as spreadsheet programs count. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

/** XML cannot hold control characters and half surrogates at all, and Excel calls a file with one of them damaged. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** At most 31 letters, none of the seven that a sheet's name may not hold, no two alike. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain =
      name
        .replace(/[\][:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Arkusz'
    let unique = plain.slice(0, 31)
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${plain.slice(0, 26)} (${copy})`
    taken.add(unique.toLowerCase())
    return unique
  })
}

const workbook = (names: readonly string[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
    .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const sheet = (index: number) =>
    `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${kind}.worksheet+xml"/>`
  return [
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>`,
    Array.from({ length: sheets }, (_, index) => sheet(index)).join(''),
    '</Types>',
  ].join('')
}
