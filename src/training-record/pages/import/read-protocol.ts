import type { SheetRefusal } from '../../../platform/sheets/limits.ts'
import type { Assisted } from '../../rules/import/assisted.ts'
import type { ColumnSamples } from '../../rules/import/column-samples.ts'
import type { NameOrder, SheetMap } from '../../rules/import/import-map.ts'
import type { Preview } from '../../rules/import/preview.ts'
import type { CodeBase } from '../../rules/import/read-code.ts'

/** What a person has settled about a file; sheets go by their place, since their names may hide somebody's. */
export interface Settled {
  readonly sheets: Readonly<Record<number, SheetMap>>
  readonly nameOrder?: NameOrder
  readonly codes?: Readonly<Record<string, 'A' | 'B'>>
}

export type ReadRequest = { readonly turn: number; readonly settled: Settled } & (
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string; readonly name: string }
  | { readonly kind: 'settle' }
)

/** A file as it may be shown: `codeBase` is what the numbers of its code column were taken to count from. */
export interface ReadFile {
  readonly preview: Preview
  readonly codeBase: CodeBase | null
  /** Values of each sheet's columns, patients hidden, for the person to know the columns by. */
  readonly samples: readonly ColumnSamples[]
  /** Of each sheet, the rows that have their code from the assistant column alone. */
  readonly assisted: Assisted
  /** The doctors by whom the sheets' headings say they are signed: shown here, sent nowhere. */
  readonly signedBy: readonly string[]
  readonly fileName: string
}

/** Only what may leave the device: no name and no number of a patient, and no text of a fault that could quote one. */
export type ReadAnswer = { readonly turn: number } & (
  | ({ readonly ok: true } & ReadFile)
  | { readonly ok: false; readonly code: SheetRefusal | 'fault' }
)
