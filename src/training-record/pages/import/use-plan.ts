import { useMemo } from 'react'
import { getDate } from '../../../kernel/plain-date.ts'
import { dateIn } from '../../../platform/i18n/dates.ts'
import type { RecordView } from '../../contract/records.ts'
import { type PlannedRow, planRows } from '../../rules/import/plan-rows.ts'
import type { Preview } from '../../rules/import/preview.ts'
import type { Choices } from '../../rules/import/settle-texts.ts'
import { readEntry } from '../../rules/read-entry.ts'

/** Every row judged on the device by the very rules by which the server will judge it. */
export function usePlan(preview: Preview | undefined, choices: Choices, record: RecordView): readonly PlannedRow[] {
  const settled = JSON.stringify(choices)
  return useMemo(() => {
    const context = {
      programme: record.programme,
      training: { from: getDate(record.start), until: getDate(record.end) },
      today: dateIn(new Date()),
      assignedUnits: Object.fromEntries(Object.entries(record.rotationUnits).map(([key, { id }]) => [key, id])),
    }
    if (!preview) return []
    return planRows(preview, JSON.parse(settled), (kind, fields) => readEntry(kind, fields, context))
  }, [preview, settled, record])
}
