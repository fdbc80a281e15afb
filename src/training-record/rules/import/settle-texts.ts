import { proceduresOf } from '../programme/items.ts'
import type { Programme } from '../programme/shape.ts'
import type { DutyValues, ImportKind, Preview, PreviewSheet, ProcedureValues, RowStatus } from './preview.ts'

/** What a person has settled about the values of a file; an item left out means that its rows are not added. */
export interface Choices {
  /** The programme's item for each service as written; the empty text where a choice was taken back. */
  readonly items: Readonly<Record<string, string>>
  /** The rotation for each place or rotation as written; the empty text for rows that name none. */
  readonly rotations: Readonly<Record<string, string>>
  /** The code of the procedures that have none in the file. */
  readonly code: 'A' | 'B' | null
  /** The code of the procedures that have it only because another doctor stands in an assistant column. */
  readonly assistedCode: 'A' | 'B'
  /** Rows that repeat an earlier one word for word are cases of their own. */
  readonly withRepeated: boolean
}

/**
 * What was chosen for a text, or null. Texts of a file may be any word, those that every object answers to included.
 *
 * @policy decision 0022
 */
export const chosenFor = (choices: Readonly<Record<string, string>>, text: string): string | null =>
  (Object.hasOwn(choices, text) && choices[text]) || null

/**
 * The text by which a procedure's item is chosen: the service, or the group where no service is named.
 *
 * @policy decision 0022
 */
export const serviceText = ({ service, group }: ProcedureValues): string => service ?? group ?? ''

/**
 * The text by which a duty's rotation is chosen: the rotation, the place, or nothing.
 *
 * @policy decision 0022
 */
export const rotationText = ({ rotation, place }: Pick<DutyValues, 'rotation' | 'place'>): string =>
  rotation ?? place ?? ''

export interface ValueCount {
  readonly text: string
  readonly rows: number
  /** The middle one of its rows' days, which tells the year of training that it belongs to; null where none has a day. */
  readonly day: string | null
}

/**
 * The texts of a file for which something of the programme is to be chosen, the most frequent first.
 *
 * @policy decision 0022
 */
export function textsToSettle({ sheets }: Preview): {
  services: ValueCount[]
  rotations: ValueCount[]
  duties: ValueCount[]
} {
  const procedures = valuesOf<ProcedureValues>(sheets, 'procedure', MENDABLE)
  const duties = valuesOf<DutyValues>(sheets, 'duty', MENDABLE)
  return {
    services: countsOf(procedures.map((values) => ({ text: serviceText(values), date: values.date }))).filter(
      ({ text }) => text !== '',
    ),
    rotations: countsOf(
      procedures.flatMap(({ rotation, date }) => (rotation === null ? [] : [{ text: rotation, date }])),
    ),
    duties: countsOf(duties.map((values) => ({ text: rotationText(values), date: values.date }))),
  }
}

const TAKEN: readonly RowStatus[] = ['ok', 'duplicate']
/** A row in error is wanted too: its error may be mended. */
const MENDABLE: readonly RowStatus[] = [...TAKEN, 'error']

const valuesOf = <Values>(
  sheets: readonly PreviewSheet[],
  kind: ImportKind,
  statuses: readonly RowStatus[] = TAKEN,
): Values[] =>
  sheets
    .filter((sheet) => sheet.kind === kind)
    .flatMap(({ rows }) => rows.filter(({ status }) => statuses.includes(status)))
    .map(({ values }) => values as Values)

function countsOf(values: readonly { text: string; date: string | null }[]): ValueCount[] {
  return [...Map.groupBy(values, ({ text }) => text)]
    .map(([text, rows]) => ({ text, rows: rows.length, day: middleOf(rows.flatMap(({ date }) => date ?? [])) }))
    .toSorted((one, other) => other.rows - one.rows)
}

const middleOf = (days: readonly string[]): string | null => days.toSorted()[Math.floor(days.length / 2)] ?? null

/**
 * How many rows need a code that the file does not give: their item tells A from B.
 *
 * @law DU/2023/975 § 13
 */
export function rowsWithoutCode({ sheets }: Preview, { items }: Choices, programme: Programme): number {
  const coded = new Set(
    proceduresOf(programme)
      .filter(({ requirement }) => requirement.kind === 'codes')
      .map(({ key }) => key),
  )
  return valuesOf<ProcedureValues>(sheets, 'procedure').filter(
    (values) => values.code === null && coded.has(chosenFor(items, serviceText(values)) ?? ''),
  ).length
}
