import { fileURLToPath } from 'node:url'
import { namesOf } from '../../identity/public.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import { renderPdf } from '../../platform/documents/render-pdf.ts'
import * as contract from '../contract/applications.ts'
import { attachedToVersions } from './attachments.ts'
import { type ApplicationMeans, getProcess } from './process.ts'
import { documentOf } from './receipt-document.ts'
import { filedVersion, receiptName } from './receipt-file.ts'

const TEMPLATE = fileURLToPath(new URL('../receipt.typ', import.meta.url))

export const makeReceiptPdf = ({ processes }: ApplicationMeans) =>
  reading(contract.receiptPdf, async (asked, context) => {
    const found = await filedVersion(asked, context)
    if (!found.ok) return found
    const { row, filed } = found.value
    const name = (await namesOf(context.db, [filed.filed_by])).get(filed.filed_by) ?? ''
    const attached = (await attachedToVersions(context.db, row.id)).get(filed.number) ?? []
    const printed = { row, filed, name, attached, process: getProcess(processes, row.process) }
    return accept({
      fileName: `${receiptName(row, filed)}.pdf`,
      mediaType: 'application/pdf',
      bytes: await renderPdf(TEMPLATE, documentOf(printed, asked.language), filed.filed_at),
    })
  })
