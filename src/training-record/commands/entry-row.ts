import { createHash } from 'node:crypto'
import { canonicalEntry } from '../rules/canonical-entry.ts'
import type { EntryContent } from '../rules/entries/content.ts'
import type { EntryState } from '../rules/states.ts'
import type { EntryTable } from '../store/tables.ts'

/** What an entry has beside its content. */
export interface EntryMark {
  readonly id: string
  readonly recordId: string
  readonly state: EntryState
  readonly enteredBy: string
  readonly at: string
  readonly round: number
  readonly importId?: string
  readonly recognitionKey?: string
}

/** A legal content as a row. The hash covers just what an approver is shown. */
export const entryRow = (content: EntryContent, mark: EntryMark): EntryTable => ({
  id: mark.id,
  record_id: mark.recordId,
  state: mark.state,
  version: 1,
  ...contentColumns(content),
  recognition_key: mark.recognitionKey ?? null,
  import_id: mark.importId ?? null,
  supplement_round: mark.round,
  entered_by: mark.enteredBy,
  entered_at: mark.at,
  changed_at: mark.at,
  decided_by: mark.state === 'approved' ? mark.enteredBy : null,
  decided_at: mark.state === 'approved' ? mark.at : null,
  return_reason: null,
})

export const contentColumns = (content: EntryContent) => ({
  kind: content.kind,
  item_key: content.itemKey,
  hash: createHash('sha256').update(canonicalEntry(content)).digest('hex'),
  from_on: content.from,
  until_on: content.until,
  code: content.code,
  count_a: content.countA,
  count_b: content.countB,
  working_days: content.workingDays,
  minutes: content.minutes,
  details: content.details,
})
