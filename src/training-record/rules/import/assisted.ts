import type { Preview, PreviewRow, ProcedureValues, RowStatus } from './preview.ts'
import { serviceText } from './settle-texts.ts'

/** Of each sheet, the numbers of the rows that have their code from nothing but the assistant column. */
export type Assisted = readonly (readonly number[])[]

/** Rows in which another doctor stands as the assistant, and what they look like. */
export interface AssistedCases {
  readonly count: number
  /** The titles of the columns in which the doctors stand. */
  readonly columns: readonly string[]
  readonly examples: readonly { readonly text: string; readonly doctor: string }[]
}

const EXAMPLES = 3
const TAKEN: readonly RowStatus[] = ['ok', 'duplicate']

/**
 * What a person is to know before rows become code B because another doctor stands in an assistant column: how many,
 * in which columns, and examples that differ.
 *
 * @policy decision 0021
 */
export function assistedCases({ sheets }: Preview, assisted: Assisted): AssistedCases {
  const own = sheets.flatMap(({ rows }, at) => {
    const numbers = new Set(assisted[at])
    return rows.filter(({ row, status }: PreviewRow) => TAKEN.includes(status) && numbers.has(row))
  })
  const held = sheets.filter((_, at) => (assisted[at]?.length ?? 0) > 0)
  const titles = held.flatMap(({ columns }) =>
    columns.flatMap(({ field, title }) => (field === 'assistants' && title !== null ? [title] : [])),
  )
  const said = own.map(({ values }) => exampleOf(values as ProcedureValues))
  const examples = new Map(said.map((example) => [`${example.text}\n${example.doctor}`, example]))
  return { count: own.length, columns: [...new Set(titles)], examples: [...examples.values()].slice(0, EXAMPLES) }
}

const exampleOf = (values: ProcedureValues) => ({ text: serviceText(values), doctor: values.assistants ?? '' })

/**
 * The file with the code that a person gave to the rows of the assistant column.
 *
 * @policy decision 0021
 */
export function withAssistedCode(preview: Preview, assisted: Assisted, code: 'A' | 'B'): Preview {
  if (code === 'B') return preview
  const sheets = preview.sheets.map((sheet, at) => {
    if (sheet.kind === 'duty') return sheet
    const own = new Set(assisted[at])
    const rows = sheet.rows.map((row) => (own.has(row.row) ? { ...row, values: { ...row.values, code } } : row))
    return { ...sheet, rows }
  })
  return { ...preview, sheets }
}
