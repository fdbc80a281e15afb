import { accept } from '../../kernel/verdict.ts'
import { type Download, reading } from '../../platform/command/command.ts'
import { writeCsv } from '../../platform/sheets/write-csv.ts'
import { writeXlsx } from '../../platform/sheets/write-xlsx.ts'
import * as contract from '../contract/exports.ts'
import { pl } from '../messages/export.pl.ts'
import { contentsOf } from '../queries/archive.ts'
import { findToTakeAway, type VisibleRecord } from '../queries/visible.ts'
import type { EntryContent } from '../rules/entries/content.ts'
import { type ExportTable, smk1Duties, smk1Procedures } from '../rules/export/smk1-rows.ts'
import { smk2Duties, smk2Procedures } from '../rules/export/smk2-rows.ts'
import { exportName } from './export-name.ts'

type Part = 'procedures' | 'duties'

export const exportEntries = reading(contract.exportEntries, async ({ recordId, order, format, part }, context) => {
  const found = await findToTakeAway(context.db, recordId, context)
  if (!found.ok) return found
  const record = found.value
  context.concerns(record.row.trainee_person_id, { recordId, order, part, format })
  const entries = await contentsOf(context.db, recordId, KINDS[part])
  const table = TABLES[order][part](entries, record)
  const sheet = { name: pl.parts[part], rows: table }
  return accept(fileOf(sheet, { format, name: exportName(record.row.card_number, `${order}-${pl.parts[part]}`) }))
})

const KINDS: Readonly<Record<Part, readonly string[]>> = {
  procedures: ['procedure', 'procedure-total'],
  duties: ['duty', 'duty-total'],
}

/** Column titles are those of the Polish system whoever asks: other programs look for them. */
const TABLES = {
  smk1: { procedures: smk1Procedures, duties: smk1Duties },
  smk2: {
    procedures: (entries: readonly EntryContent[], { programme }: VisibleRecord) => smk2Procedures(entries, programme),
    duties: (entries: readonly EntryContent[], { programme }: VisibleRecord) => smk2Duties(entries, programme),
  },
}

function fileOf(
  sheet: { readonly name: string; readonly rows: ExportTable },
  { format, name }: { readonly format: 'xlsx' | 'csv'; readonly name: string },
): Download {
  return format === 'csv'
    ? { fileName: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(writeCsv(sheet.rows)) }
    : { fileName: `${name}.xlsx`, mediaType: XLSX, bytes: writeXlsx([sheet]) }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
