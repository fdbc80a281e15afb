import type { Refusal } from '../../../kernel/verdict.ts'
import type { AccountColumn } from './read-table.ts'

/** What is wrong with one field of one row; never the PESEL, nor anything that another person's row says. */
export interface RowError extends Refusal {
  readonly row: number
  readonly field: AccountColumn
}

/**
 * The refusals of a row, each beside its column; one without a column stands beside the PESEL, which says whose row it is.
 *
 * @policy decision 0166
 */
export const errorsOfRow = (row: number, refusals: readonly Refusal[]): RowError[] =>
  refusals.map((refusal) => ({ ...refusal, row, field: (refusal.field as AccountColumn | undefined) ?? 'pesel' }))
