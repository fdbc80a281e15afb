import type { CellOrBlank } from '../../../kernel/sheet.ts'
import { fold, isBlankMark, textOf, wordsOf } from './cell-text.ts'
import type { ImportField, RowError } from './preview.ts'
import { type CodeBase, codeOfRole, type ProcedureCode, readCode } from './read-code.ts'
import { readDate } from './read-date.ts'
import type { ImportRecord } from './records.ts'
import { columnsWith, type SheetLayout } from './sheet-layout.ts'

/** A value read from a record, with everything that is wrong with it. */
export interface Reading<Value> {
  readonly value: Value
  readonly errors: readonly RowError[]
}

export interface FoundCell {
  readonly column: number
  readonly cell: CellOrBlank
  readonly text: string
}

/**
 * The first filled cell of a record that holds a field; a dash is a blank.
 *
 * @policy decision 0022
 */
export function findCell(record: ImportRecord, layout: SheetLayout, field: ImportField): FoundCell | undefined {
  for (const cells of [record.cells, record.below ?? []]) {
    for (const column of columnsWith(layout, field)) {
      const cell = cells[column] ?? null
      const text = textOf(cell)
      if (text !== '' && !(isBlankMark(text) && !text.includes('?'))) return { column, cell, text }
    }
  }
  return undefined
}

/**
 * The text of a field; several columns of assistants are told one after another.
 *
 * @policy decision 0022
 */
export function textIn(record: ImportRecord, layout: SheetLayout, field: ImportField): string | null {
  if (field !== 'assistants') return findCell(record, layout, field)?.text ?? null
  const texts = columnsWith(layout, field).map((column) => textOf(record.cells[column]))
  return texts.filter((text) => !isBlankMark(text) && !SAYS_NOBODY.test(fold(text))).join(', ') || null
}

const SAYS_NOBODY = /^(brak|nie|nie dotyczy|n\/?d|nd|bez asysty|none|no|0)\.?$/

/**
 * The day of a record. A row much shorter than the others has lost cells and slipped: what then stands under the days
 * is something else, and the day is missing.
 *
 * @policy decision 0023
 */
export function dateIn(record: ImportRecord, layout: SheetLayout): Reading<string | null> {
  const found = findCell(record, layout, 'date')
  if (!found || hasSlipped(record, layout, found)) {
    return { value: null, errors: [{ column: columnsWith(layout, 'date')[0] ?? null, code: 'missing-date' }] }
  }
  const date = readDate(found.cell, layout.sheet.date1904)
  if (date.ok) return { value: date.value, errors: [] }
  return { value: null, errors: [{ column: found.column, code: 'bad-date' }] }
}

/** Under seven tenths of the table's width, and the days in the half of the row that could have moved. */
function hasSlipped({ cells }: ImportRecord, layout: SheetLayout, { column, text }: FoundCell): boolean {
  const width = (layout.columns.at(-1)?.index ?? 0) + 1
  return cells.length < width * 0.7 && column * 2 >= cells.length && !/\d.*\d/.test(text)
}

/**
 * Code A or B: from its column, else from the words of the trainee's part, else B when another doctor than the operator
 * stands in an assistant column. Without any of these it is unknown.
 *
 * @policy decision 0021
 */
export function codeIn(
  record: ImportRecord,
  layout: SheetLayout,
  codes: { base: CodeBase; settled: Readonly<Record<string, ProcedureCode>> },
): Reading<ProcedureCode | null> {
  const found = findCell(record, layout, 'code')
  if (found) {
    const code = readCode(found.text, codes.base, codes.settled)
    if (code.ok) return { value: code.value, errors: [] }
    return { value: null, errors: code.refusals.map((refusal) => ({ column: found.column, code: refusal.code })) }
  }
  const role = codeOfRole(findCell(record, layout, 'role')?.text ?? '')
  if (role) return { value: role, errors: [] }
  return { value: hasOtherDoctor(record, layout) ? 'B' : null, errors: [] }
}

/**
 * The rows of a sheet's procedures whose code nothing tells but another doctor in an assistant column: a person may
 * know better.
 *
 * @policy decision 0021
 */
export const assistedRows = (records: readonly ImportRecord[], layout: SheetLayout): number[] =>
  layout.kind === 'duty' ? [] : records.filter((record) => isCodeOfAssistant(record, layout)).map(({ row }) => row)

function isCodeOfAssistant(record: ImportRecord, layout: SheetLayout): boolean {
  if (findCell(record, layout, 'code')) return false
  if (codeOfRole(findCell(record, layout, 'role')?.text ?? '')) return false
  return hasOtherDoctor(record, layout)
}

function hasOtherDoctor(record: ImportRecord, layout: SheetLayout): boolean {
  const assistants = textIn(record, layout, 'assistants')
  if (assistants === null || !/\p{L}{2}/u.test(assistants) || /^(tak|nie|yes|no)$/i.test(assistants)) return false
  const operator = nameKey(textIn(record, layout, 'operator') ?? '')
  return operator === '' || nameKey(assistants) !== operator
}

const TITLE_WORDS = new Set(['dr', 'hab', 'n', 'med', 'lek', 'prof', 'i', 'ii', 'asysta', 'asystent', 'operator'])

const nameKey = (text: string): string =>
  wordsOf(text)
    .filter((word) => !TITLE_WORDS.has(word))
    .sort()
    .join(' ')

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']

/**
 * The year of training, 1 to 9; a calendar year or anything else is not one, and unknown.
 *
 * @policy decision 0022
 */
export function yearIn(record: ImportRecord, layout: SheetLayout): number | null {
  const words = wordsOf(textIn(record, layout, 'year') ?? '').filter((word) => word !== 'rok' && word !== '0')
  const [word = ''] = words
  if (/^[1-9]$/.test(word)) return Number(word)
  return ROMAN.includes(word) ? ROMAN.indexOf(word) + 1 : null
}
