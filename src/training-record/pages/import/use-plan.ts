import { useMemo } from 'react'
import { useEveryPage } from '../../../ui/api.ts'
import { listEntries } from '../../contract/entries.ts'
import type { RecordView } from '../../contract/records.ts'
import type { Entry } from '../../contract/shapes.ts'
import type { EntryContent } from '../../rules/entries/content.ts'
import { type Fixes, mendRows } from '../../rules/import/mend-rows.ts'
import { markKnown, type PlannedRow, planRows, type Read } from '../../rules/import/plan-rows.ts'
import type { Preview } from '../../rules/import/preview.ts'
import type { Choices } from '../../rules/import/settle-texts.ts'
import { readEntry } from '../../rules/read-entry.ts'
import { contextOf } from '../use-record.ts'

/** Every row judged on the device by the very rules by which the server will judge it. */
export function usePlan(preview: Preview | undefined, choices: Choices, record: RecordView): readonly PlannedRow[] {
  const settled = JSON.stringify(choices)
  const read = useReading(record)
  return useMemo(() => (preview ? planRows(preview, JSON.parse(settled), read) : []), [preview, settled, read])
}

/** The rows with what was put right in them, judged by the same rules. */
export function useMended(rows: readonly PlannedRow[], fixes: Fixes, record: RecordView): readonly PlannedRow[] {
  const read = useReading(record)
  return useMemo(() => mendRows(rows, fixes, read), [rows, fixes, read])
}

function useReading(record: RecordView): Read {
  return useMemo(() => {
    const context = contextOf(record)
    return (kind, fields) => readEntry(kind, fields, context)
  }, [record])
}

/** The most that one page of entries holds; a record with more is asked for page after page. */
const A_PAGE = 5000

/** Marks the rows that an earlier import brought, so that nobody expects them twice; `isKnown` once that is certain. `logged`: the duties. */
export function useKnown(recordId: string, rows: readonly PlannedRow[]) {
  const procedures = useEveryPage(listEntries, { recordId, kind: 'procedure', limit: A_PAGE })
  const duties = useEveryPage(listEntries, { recordId, kind: 'duty', limit: A_PAGE })
  const logged = useMemo(() => (duties.data ?? []).flatMap((page) => page.entries), [duties.data])
  const marked = useMemo(() => {
    const entries = [...(procedures.data ?? []).flatMap((page) => page.entries), ...logged]
    return markKnown(rows, entries.filter(({ importId }) => importId !== null).map(contentOf))
  }, [rows, procedures.data, logged])
  return { rows: marked, logged, isKnown: !procedures.isPending && !duties.isPending }
}

const contentOf = ({ kind, itemKey, from, until, code, countA, countB, workingDays, minutes, details }: Entry) =>
  ({ kind, itemKey, from, until, code, countA, countB, workingDays, minutes, details }) as unknown as EntryContent
