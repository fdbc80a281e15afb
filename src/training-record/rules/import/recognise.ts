import type { CellOrBlank, Sheet } from '../../../kernel/sheet.ts'
import type { Assisted } from './assisted.ts'
import { fold, textOf } from './cell-text.ts'
import { type ColumnSamples, columnSamples } from './column-samples.ts'
import type { ImportMap } from './import-map.ts'
import { othersNames } from './others-names.ts'
import { type Patient, patientOf } from './patient.ts'
import type { Preview, PreviewColumn, PreviewRow, PreviewSheet } from './preview.ts'
import { type CodeBase, codeBaseOf } from './read-code.ts'
import { assistedRows, findCell, type Reading, textIn } from './read-values.ts'
import { dutyValues, type FileContext, type PatientRecord, procedureValues } from './record-values.ts'
import { recordsOf } from './records.ts'
import { type Secrets, scrubLabel, secretsOf } from './scrub.ts'
import { columnsWith, layoutOf, type SheetLayout } from './sheet-layout.ts'
import { signaturesOf } from './signature.ts'
import { toldNames } from './told-names.ts'

interface ReadSheet {
  readonly layout: SheetLayout
  readonly records: readonly PatientRecord[]
}

type Reader<Values> = (record: PatientRecord, layout: SheetLayout, context: FileContext) => Reading<Values>

interface Context extends FileContext {
  /** Every record met so far in the file, by all its cells. */
  readonly seen: Set<string>
}

/**
 * A file's tables as the training record would take them. This is the one door between what a hospital's file says and
 * everything else: before it stand names and numbers of patients, behind it initials and sex. It is pure, so it runs in
 * the browser; what it returns is what may leave.
 *
 * @policy decision 0024
 */
export const recognise = (sheets: readonly Sheet[], map: ImportMap = {}): Preview => recogniseFile(sheets, map).preview

export interface Recognised {
  readonly preview: Preview
  readonly codeBase: CodeBase | null
  /** Of each sheet. */
  readonly samples: readonly ColumnSamples[]
  /** Of each sheet, the rows that have their code from the assistant column alone. */
  readonly assisted: Assisted
  /** The doctors by whom the sheets' headings say they are signed. */
  readonly signedBy: readonly string[]
}

/**
 * The preview, values of its columns to know them by, and what the numbers of its code column were taken to count from; null where no number stands there.
 *
 * @policy decision 0021
 */
export function recogniseFile(sheets: readonly Sheet[], map: ImportMap): Recognised {
  const read = sheets.map((sheet, index) => readSheet(sheet, map, index + 1))
  const codeBase = codeBaseOf(read.flatMap(codeTexts))
  const context: Context = {
    secrets: secretsOf(
      read.flatMap(({ records }) => records.map(({ patient }) => patient)),
      {
        staff: read.flatMap(staffTexts),
        others: othersNames(read.flatMap(patientTexts)),
        told: read.flatMap(({ layout }) => toldNames(layout)),
      },
    ),
    codes: { base: codeBase ?? 'ambiguous', settled: map.codes ?? {} },
    seen: new Set(),
  }
  const previews = read.map((sheet, index) => previewOf(sheet, index, context))
  const summary = { ok: 0, error: 0, skipped: 0, duplicate: 0 }
  for (const preview of previews) for (const row of preview.rows) summary[row.status]++
  const samples = read.map(({ layout, records }) => columnSamples(layout, records, context.secrets))
  const assisted = read.map(({ layout, records }) => assistedRows(records, layout))
  const signedBy = [...new Set(read.flatMap(({ layout }) => signaturesOf(layout)))]
  return { preview: { sheets: previews, summary }, codeBase, samples, assisted, signedBy }
}

function readSheet(sheet: Sheet, map: ImportMap, place: number): ReadSheet {
  const layout = layoutOf(sheet, map, place)
  return { layout, records: recordsOf(layout).map((record) => ({ ...record, patient: patientOf(record, layout) })) }
}

const codeTexts = ({ layout, records }: ReadSheet): string[] =>
  records.flatMap((record) => findCell(record, layout, 'code')?.text ?? [])

const staffTexts = ({ layout, records }: ReadSheet): string[] =>
  records.flatMap((record) => STAFF.flatMap((field) => textIn(record, layout, field) ?? []))

const patientTexts = ({ layout, records }: ReadSheet): { patient: Patient; texts: string[] }[] =>
  records.map((record) => ({
    patient: record.patient,
    texts: FREE.flatMap((field) => textIn(record, layout, field) ?? []),
  }))

const FREE = ['service', 'group', 'place', 'rotation'] as const
const STAFF = ['operator', 'assistants'] as const

function previewOf({ layout, records }: ReadSheet, index: number, context: Context): PreviewSheet {
  const name = layout.sheet.name === '' ? '' : (scrubLabel(layout.sheet.name, context.secrets) ?? `#${index + 1}`)
  const { headerRow, kind } = layout
  const columns = columnsShown(layout, context.secrets)
  const read = <Values>(reader: Reader<Values>) =>
    records.map((record) => rowOf(record, layout, { context, read: reader }))
  return kind === 'duty'
    ? { name, kind, headerRow, columns, rows: read(dutyValues) }
    : { name, kind, headerRow, columns, rows: read(procedureValues) }
}

const columnsShown = (layout: SheetLayout, secrets: Secrets): PreviewColumn[] =>
  layout.columns.map(({ index, title, reading }) => {
    const field = layout.fields.get(index) ?? 'ignored'
    const isOfPeople = ['patient', 'surname', 'givenNames', 'initials', 'pesel'].includes(field)
    return { index, title: isOfPeople && !reading ? null : scrubLabel(title, secrets), field }
  })

function rowOf<Values>(
  record: PatientRecord,
  layout: SheetLayout,
  { context, read }: { context: Context; read: Reader<Values> },
): PreviewRow<Values> {
  const { value: values, errors } = read(record, layout, context)
  const key = keyOf(record, layout)
  const isKnown = context.seen.has(key)
  context.seen.add(key)
  if (!isSent(record, layout)) return { row: record.row, status: 'skipped', values, errors: [] }
  if (isKnown) return { row: record.row, status: 'duplicate', values, errors: [] }
  return { row: record.row, status: errors.length > 0 ? 'error' : 'ok', values, errors }
}

/** All the cells of a record, whatever they mean; blanks at the end of a row are none. */
function keyOf(record: PatientRecord, layout: SheetLayout): string {
  const texts = [record.cells, record.below ?? []].map((cells) => {
    const last = cells.findLastIndex((cell) => textOf(cell) !== '')
    return cells.slice(0, last + 1).map(wholeTextOf)
  })
  return JSON.stringify([layout.kind, texts])
}

/** Two examinations of one day are two when the file tells their hours apart. */
const wholeTextOf = (cell: CellOrBlank): string =>
  cell?.kind === 'date' ? `${cell.date} ${cell.minutes}` : textOf(cell)

/** Without a column that chooses, every row is sent. */
function isSent(record: PatientRecord, layout: SheetLayout): boolean {
  if (columnsWith(layout, 'send').length === 0) return true
  const text = findCell(record, layout, 'send')?.text ?? ''
  return text !== '' && !/^0+([.,]0+)?$/.test(text) && !['nie', 'no', 'n', 'false', 'falsz'].includes(fold(text))
}
