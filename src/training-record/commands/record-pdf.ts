import { fileURLToPath } from 'node:url'
import { namesOf } from '../../identity/public.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import { renderPdf } from '../../platform/documents/render-pdf.ts'
import * as contract from '../contract/exports.ts'
import { everyEntry } from '../queries/archive.ts'
import { listSteps } from '../queries/checks.ts'
import { entryOf } from '../queries/entries.ts'
import { findToTakeAway } from '../queries/visible.ts'
import { exportName } from './export-name.ts'
import { documentOf } from './record-document.ts'
import { viewRecord } from './record-view.ts'

const TEMPLATE = fileURLToPath(new URL('../record.typ', import.meta.url))

export const recordPdf = reading(contract.recordPdf, async ({ recordId, language }, context) => {
  const found = await findToTakeAway(context.db, recordId, context)
  if (!found.ok) return found
  const record = await viewRecord(context.db, found.value, context)
  const entries = (await everyEntry(context.db, recordId)).map(entryOf)
  const steps = await listSteps(context.db, recordId)
  const names = await namesOf(context.db, [
    ...entries.flatMap(({ decidedBy }) => decidedBy ?? []),
    ...steps.flatMap(({ closed_by }) => closed_by ?? []),
  ])
  const document = documentOf({ record, entries, steps, names, today: context.today }, language)
  return accept({
    fileName: `${exportName(record.cardNumber, 'karta')}.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf(TEMPLATE, document, context.now),
  })
})
