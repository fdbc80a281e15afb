import type { Refusal, Verdict } from '../../../kernel/verdict.ts'
import type { EntryContent } from '../entries/content.ts'
import type { Fields } from '../entries/draft.ts'
import { recognitionKeys } from '../recognition-key.ts'
import type { DutyValues, ImportKind, Preview, PreviewRow, ProcedureValues, RowError } from './preview.ts'
import { type Choices, chosenFor, rotationText, serviceText } from './settle-texts.ts'

export type PlannedStatus = 'added' | 'known' | 'error' | 'unmapped' | 'repeated' | 'skipped'

export interface PlannedRow {
  /** Its sheet's place and its number in it: the same however the file is read. */
  readonly key: string
  /** Its place among all rows of the file, from 1. */
  readonly place: number
  readonly sheet: string
  /** The number beside it in the file. */
  readonly row: number
  readonly kind: ImportKind
  readonly status: PlannedStatus
  /** What the file calls the procedure, or the rotation of a duty. */
  readonly text: string
  readonly fields: Fields
  readonly content: EntryContent | null
  readonly errors: readonly RowError[]
  readonly reasons: readonly Refusal[]
}

/**
 * Rows that an earlier import brought are known and not added again. They are sent all the same: an ordinal among equal
 * cases is counted over the whole file.
 *
 * @policy decision 0049
 */
export function markKnown(rows: readonly PlannedRow[], imported: readonly EntryContent[]): PlannedRow[] {
  const known = new Set(recognitionKeys(imported))
  const keys = recognitionKeys(rows.flatMap(({ content }) => content ?? []))[Symbol.iterator]()
  return rows.map((row) => {
    if (row.content === null) return row
    return known.has(keys.next().value ?? '') ? { ...row, status: 'known' } : row
  })
}

/**
 * Whether a file brings nothing new: every row that could be an entry is one already.
 *
 * @policy decision 0049
 */
export const isAllKnown = (rows: readonly PlannedRow[]): boolean =>
  rows.some(({ status }) => status === 'known') &&
  rows.every(({ status }) => status === 'known' || status === 'repeated' || status === 'skipped')

export type Read = (kind: ImportKind, fields: Fields) => Verdict<EntryContent>

/**
 * What becomes of every row of a file under the choices made: an entry, a reason why it is none, or nothing.
 *
 * @policy decision 0022
 */
export function planRows(preview: Preview, choices: Choices, read: Read): PlannedRow[] {
  const rows = preview.sheets.flatMap((sheet, at) => sheet.rows.map((row) => ({ sheet, at, row })))
  return rows.map(({ sheet, at, row }, index) => {
    const fields = fieldsOfRow(sheet.kind, row, choices)
    const key = `${at}/${row.row}`
    const text = textOf(sheet.kind, row)
    const base = { key, place: index + 1, sheet: sheet.name, row: row.row, kind: sheet.kind, text, fields }
    return { ...base, ...fateOf(row, { ...base, errors: row.errors }, { choices, read }) }
  })
}

type Fate = Pick<PlannedRow, 'status' | 'content' | 'errors' | 'reasons'>
type Asked = Pick<PlannedRow, 'kind' | 'fields' | 'errors'>

function fateOf({ status, errors }: PreviewRow, row: Asked, { choices, read }: { choices: Choices; read: Read }): Fate {
  const none = { content: null, errors, reasons: [] }
  if (status === 'skipped') return { ...none, status }
  if (status === 'duplicate' && !choices.withRepeated) return { ...none, status: 'repeated' }
  return readAnew(row, read)
}

/**
 * What becomes of a row with these fields and with the errors that are left in it.
 *
 * @policy decision 0022
 */
export function readAnew({ kind, fields, errors }: Asked, read: Read): Fate & { readonly fields: Fields } {
  const none = { fields, content: null, errors, reasons: [] }
  if (errors.length > 0) return { ...none, status: 'error' }
  if ((fields.item ?? null) === null) return { ...none, status: 'unmapped' }
  const content = read(kind, fields)
  return content.ok
    ? { fields, status: 'added', content: content.value, errors, reasons: [] }
    : { ...none, status: 'error', reasons: content.refusals }
}

const textOf = (kind: ImportKind, { values }: PreviewRow): string =>
  kind === 'duty' ? rotationText(values as DutyValues) : serviceText(values as ProcedureValues)

function fieldsOfRow(kind: ImportKind, { values }: PreviewRow, choices: Choices): Fields {
  return kind === 'duty'
    ? dutyFields(values as DutyValues, choices)
    : procedureFields(values as ProcedureValues, choices)
}

function dutyFields(values: DutyValues, { rotations }: Choices): Fields {
  const { date, hours, minutes, place } = values
  return { item: chosenFor(rotations, rotationText(values)), date, hours, minutes, place }
}

function procedureFields(values: ProcedureValues, { items, rotations, code }: Choices): Fields {
  const { date, initials, sex, operator, assistants, place, group } = values
  const rotation = values.rotation === null ? null : chosenFor(rotations, values.rotation)
  const item = chosenFor(items, serviceText(values))
  return { item, date, code: values.code ?? code, initials, sex, operator, assistants, place, rotation, group }
}
