import { fileURLToPath } from 'node:url'
import { namesOf } from '../../identity/public.ts'
import { deskSaid, fieldsOf, roundSaid } from '../../kernel/application.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import type { Json } from '../../platform/documents/drawable.ts'
import { renderPdf } from '../../platform/documents/render-pdf.ts'
import { formatMoment } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import * as contract from '../contract/applications.ts'
import { en } from '../messages/receipt.en.ts'
import { pl } from '../messages/receipt.pl.ts'
import type { ApplicationTable, FiledVersionTable } from '../store/tables.ts'
import { type ApplicationMeans, getProcess, type Process } from './process.ts'
import { filedVersion, receiptName } from './receipt-file.ts'

const TEMPLATE = fileURLToPath(new URL('../receipt.typ', import.meta.url))
const WORDS = { pl, en }

export const makeReceiptPdf = ({ processes }: ApplicationMeans) =>
  reading(contract.receiptPdf, async (asked, context) => {
    const found = await filedVersion(asked, context)
    if (!found.ok) return found
    const { row, filed } = found.value
    const name = (await namesOf(context.db, [filed.filed_by])).get(filed.filed_by) ?? ''
    const printed = { row, filed, name, process: getProcess(processes, row.process) }
    return accept({
      fileName: `${receiptName(row, filed)}.pdf`,
      mediaType: 'application/pdf',
      bytes: await renderPdf(TEMPLATE, documentOf(printed, asked.language), filed.filed_at),
    })
  })

interface Printed {
  readonly row: ApplicationTable
  readonly filed: FiledVersionTable
  readonly name: string
  readonly process: Process
}

/** What the template is given: every word of the document, so that the template holds none. */
function documentOf({ row, filed, name, process }: Printed, language: Locale): Json {
  const words = WORDS[language]
  const said = process.words[language]
  return {
    language,
    title: words.title({ number: row.number ?? '' }),
    lead: words.lead,
    facts: [
      [words.process, said.title],
      [words.round, roundSaid(said, row.round)],
      [words.applicant, name],
      [words.desk, deskSaid(said, null)],
      [words.filedAt, formatMoment(new Date(filed.filed_at), language)],
      [words.version, String(filed.number)],
    ],
    content: {
      title: words.content,
      rows: fieldsOf(process.definition).map(({ key, kind }) => {
        const asked = said.fields[key]
        const value = filed.content[kind === 'register' ? `${key}Name` : key] ?? ''
        return [asked?.label ?? key, asked?.options?.[value] ?? value]
      }),
    },
    proof: {
      title: words.proof,
      lead: words.proofLead,
      rows: [
        [words.hash, filed.hash],
        [words.signature, filed.signature],
        [words.publicKey, filed.public_key],
      ],
    },
  }
}
