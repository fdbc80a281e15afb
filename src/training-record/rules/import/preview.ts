/**
 * What a column of a foreign spreadsheet can mean to the training record. `role` is the trainee's part in words,
 * `total` hours and minutes in one cell, `ignored` everything that the record does not keep.
 *
 * @policy decision 0022
 */
export const IMPORT_FIELDS = [
  'send',
  'date',
  'year',
  'code',
  'role',
  'operator',
  'assistants',
  'place',
  'rotation',
  'givenNames',
  'surname',
  'patient',
  'pesel',
  'initials',
  'sex',
  'age',
  'service',
  'group',
  'hours',
  'minutes',
  'total',
  'ignored',
] as const

export type ImportField = (typeof IMPORT_FIELDS)[number]
export type ImportKind = 'procedure' | 'duty'
export type RowStatus = 'ok' | 'error' | 'skipped' | 'duplicate'

/**
 * Why a row cannot be logged as it stands: a value that is there but impossible, or a missing date or service.
 *
 * @policy decision 0022
 */
export const ROW_ERRORS = [
  'bad-date',
  'bad-time',
  'bad-sex',
  'bad-code',
  'code-ambiguous',
  'bad-pesel',
  'missing-date',
  'missing-service',
] as const

export type RowErrorCode = (typeof ROW_ERRORS)[number]

export interface RowError {
  /** Counted from 0; null when the sheet has no column that could hold the missing value. */
  readonly column: number | null
  readonly code: RowErrorCode
}

export interface PreviewColumn {
  readonly index: number
  readonly title: string | null
  readonly field: ImportField
}

export interface ProcedureValues {
  readonly date: string | null
  readonly code: 'A' | 'B' | null
  readonly initials: string | null
  readonly sex: 'F' | 'M' | null
  readonly service: string | null
  readonly operator: string | null
  readonly assistants: string | null
  readonly place: string | null
  readonly rotation: string | null
  readonly year: number | null
  readonly group: string | null
}

export interface DutyValues {
  readonly date: string | null
  readonly hours: number | null
  readonly minutes: number | null
  readonly place: string | null
  readonly rotation: string | null
  readonly year: number | null
}

export interface PreviewRow<Values = ProcedureValues | DutyValues> {
  readonly row: number
  readonly status: RowStatus
  readonly values: Values
  readonly errors: readonly RowError[]
}

interface SheetOf<Kind extends ImportKind, Values> {
  readonly name: string
  readonly kind: Kind
  readonly headerRow: number | null
  readonly columns: readonly PreviewColumn[]
  readonly rows: readonly PreviewRow<Values>[]
}

export type PreviewSheet = SheetOf<'procedure', ProcedureValues> | SheetOf<'duty', DutyValues>

/** A file as the record would take it: no name and no number of a patient is left in it. */
export interface Preview {
  readonly sheets: readonly PreviewSheet[]
  readonly summary: Readonly<Record<RowStatus, number>>
}
