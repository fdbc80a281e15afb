import { type Facts, type Refusal, type Refused, refuse, type Verdict } from '../../../kernel/verdict.ts'
import type { EntryContent } from '../entries/content.ts'
import type { Fields } from '../entries/draft.ts'

/** A row as it is sent: the number beside it in the file, and what it says. */
export interface ImportRow {
  readonly row: number
  readonly kind: 'procedure' | 'duty'
  readonly fields: Fields
}

/** One reason why one row is no entry. */
export interface RowRefusal {
  readonly row: number
  readonly code: string
  readonly field: string | null
  readonly facts: Facts
}

/**
 * Reasons that one answer names at most; their number is told besides.
 *
 * @policy decision 0049
 */
export const MOST_ROW_REFUSALS = 200

/**
 * Every row as the content of an entry, in order, or every row that is none: one bad row and nothing is imported.
 *
 * @policy decision 0049
 */
export function readRows(
  rows: readonly ImportRow[],
  read: (row: ImportRow) => Verdict<EntryContent>,
): Verdict<EntryContent[], 'rows-refused'> {
  const contents: EntryContent[] = []
  const refused: RowRefusal[] = []
  for (const row of rows) {
    const verdict = read(row)
    if (verdict.ok) contents.push(verdict.value)
    else refused.push(...verdict.refusals.map((refusal) => rowRefusal(row.row, refusal)))
  }
  return refused.length === 0 ? { ok: true, value: contents } : rowsRefused(refused)
}

function rowsRefused(refused: readonly RowRefusal[]): Refused<'rows-refused'> {
  const rows = refused.slice(0, MOST_ROW_REFUSALS).map((each) => ({ ...each }))
  return refuse('rows-refused', { rows, count: new Set(refused.map(({ row }) => row)).size })
}

const rowRefusal = (row: number, { code, facts, field }: Refusal): RowRefusal => ({
  row,
  code,
  field: field ?? null,
  facts,
})

const NUMBER_OF_A_PERSON = /\d{11}/

/**
 * The choices worth remembering: the last one for each value, and none for a value in which the number of a person
 * could stand.
 *
 * @law RODO art. 5 ust. 1 lit. c
 */
export function memorable<Mapping extends { readonly field: string; readonly source: string }>(
  mappings: readonly Mapping[],
): Mapping[] {
  const kept = mappings.filter(({ source }) => source !== '' && !NUMBER_OF_A_PERSON.test(source))
  return [...new Map(kept.map((mapping) => [JSON.stringify([mapping.field, mapping.source]), mapping])).values()]
}
