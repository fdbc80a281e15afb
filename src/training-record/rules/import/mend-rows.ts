import type { Fields } from '../entries/draft.ts'
import { type PlannedRow, type Read, readAnew } from './plan-rows.ts'
import type { RowErrorCode } from './preview.ts'

/** What a person has put right in single rows, by the row's key. */
export type Fixes = Readonly<Record<string, Fields>>

/**
 * The field of an entry that mends an error of a row. A wrong PESEL is mended by saying that the row is wanted all the
 * same: the record keeps no number.
 *
 * @policy decision 0095
 */
export const FIELD_OF_ERROR: Readonly<Record<RowErrorCode, string>> = {
  'bad-date': 'date',
  'missing-date': 'date',
  'bad-time': 'hours',
  'bad-sex': 'sex',
  'bad-code': 'code',
  'code-ambiguous': 'code',
  'bad-pesel': 'pesel',
  'missing-service': 'item',
}

/**
 * The rows with what a person put right in them: each is judged anew, and one that is whole then is added.
 *
 * @policy decision 0095
 */
export const mendRows = (rows: readonly PlannedRow[], fixes: Fixes, read: Read): PlannedRow[] =>
  rows.map((row) => {
    const fix = fixes[row.key]
    if (!fix) return row
    const errors = row.errors.filter(({ code }) => (fix[FIELD_OF_ERROR[code]] ?? null) === null)
    return { ...row, ...readAnew({ ...row, errors, fields: { ...row.fields, ...fix } }, read) }
  })

/** Why rows are no entries, with the rows that it concerns. */
export interface ErrorGroup {
  readonly cause: string
  readonly rows: readonly PlannedRow[]
}

/**
 * The rows in error by the first thing that is wrong with each, the most frequent first. Rows without an item are none
 * of them: they are settled by their text.
 *
 * @policy decision 0095
 */
export function errorGroups(rows: readonly PlannedRow[]): ErrorGroup[] {
  const wrong = rows.filter(({ status }) => status === 'error')
  return [...Map.groupBy(wrong, causeOf)]
    .map(([cause, own]) => ({ cause, rows: own }))
    .toSorted((one, other) => other.rows.length - one.rows.length)
}

function causeOf({ errors, reasons }: PlannedRow): string {
  const [error] = errors
  const [reason] = reasons
  return error?.code ?? `${reason?.field ?? ''}: ${reason?.code ?? ''}`
}

/**
 * The fields of a row that are to be put right: what is wrong in it, or the item that it has not got.
 *
 * @policy decision 0095
 */
export const fieldsToMend = ({ status, errors, reasons }: PlannedRow): string[] => [
  ...new Set([
    ...errors.map(({ code }) => FIELD_OF_ERROR[code]),
    ...reasons.flatMap(({ field }) => field ?? []),
    ...(status === 'unmapped' ? ['item'] : []),
  ]),
]
