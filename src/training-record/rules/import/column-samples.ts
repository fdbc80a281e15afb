import { isBlankMark, textOf } from './cell-text.ts'
import type { ColumnFacts } from './column-facts.ts'
import type { ImportField } from './preview.ts'
import type { PatientRecord } from './record-values.ts'
import { type Secrets, scrubStaff, scrubText } from './scrub.ts'
import type { SheetLayout } from './sheet-layout.ts'

/** A few values of each column of a sheet, by the column's index. */
export type ColumnSamples = Readonly<Record<number, readonly string[]>>

/** So many values tell a person what a column holds. */
const MOST = 3
/** They are looked for among so many records. */
const WITHIN = 200
const MOST_LETTERS = 40

const OF_PATIENTS: readonly ImportField[] = ['patient', 'surname', 'givenNames', 'pesel']
const OF_STAFF: readonly ImportField[] = ['operator', 'assistants']

/**
 * What stands in each column, so that a person can tell what it means: up to three different values, as they may leave
 * the file. A patient's name is reduced to first letters and a number to dots, in every column in which patients could
 * stand; where a value says a patient among other words, those words are gone. A day of the file is an ISO day.
 *
 * @policy decision 0024
 */
export function columnSamples(layout: SheetLayout, records: readonly PatientRecord[], secrets: Secrets): ColumnSamples {
  const shown = layout.columns.map((column): [number, string[]] => {
    const read = readerOf(column, layout, secrets)
    const texts = new Set<string>()
    for (const record of records.slice(0, WITHIN)) {
      const text = textOf(record.cells[column.index])
      if (!isBlankMark(text)) texts.add(shortened(read(record, text)))
      if (texts.size === MOST) break
    }
    return [column.index, [...texts]]
  })
  return Object.fromEntries(shown)
}

type Reader = (record: PatientRecord, text: string) => string

function readerOf(column: ColumnFacts, layout: SheetLayout, secrets: Secrets): Reader {
  const field = layout.fields.get(column.index) ?? 'ignored'
  if (OF_PATIENTS.includes(field) || couldHoldPatients(column, layout)) return (_, text) => masked(text)
  const scrub = OF_STAFF.includes(field) ? scrubStaff : scrubText
  const read: Reader = ({ patient }, text) => scrub(text, patient, secrets) ?? masked(text)
  // What nobody reads may be the number of a document or of a case.
  return field === 'ignored' ? (record, text) => withoutNumbers(read(record, text)) : read
}

/** Known to hold them, or left out and looking like people. */
function couldHoldPatients({ index, content: { share } }: ColumnFacts, layout: SheetLayout): boolean {
  if (layout.hidden.has(index) || layout.named.includes(index)) return true
  const isIgnored = (layout.fields.get(index) ?? 'ignored') === 'ignored'
  return isIgnored && share.person + share.singleName + share.givenName + share.withPesel > 0
}

/** `N… J…` for a name, `…` for a number: how many letters there were is nobody's business either. */
const masked = (text: string): string =>
  text.replace(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’]*/gu, (word) => (/^\p{L}/u.test(word) ? `${word[0]}…` : '…'))

const withoutNumbers = (text: string): string => text.replace(/\d[\d\s./-]{3,}\d/g, '…')

const shortened = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text
