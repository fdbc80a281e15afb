import { askedFields, deskSaid, roundSaid } from '../../kernel/application.ts'
import type { Json } from '../../platform/documents/drawable.ts'
import { formatMoment } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import type { Attachment } from '../contract/shapes.ts'
import { en } from '../messages/receipt.en.ts'
import { pl } from '../messages/receipt.pl.ts'
import type { ApplicationTable, FiledVersionTable } from '../store/tables.ts'
import type { Process } from './process.ts'

const WORDS = { pl, en }

interface Printed {
  readonly row: ApplicationTable
  readonly filed: FiledVersionTable
  readonly name: string
  readonly process: Process
  readonly attached: readonly Attachment[]
}

/** What the template is given: every word of the document, so that the template holds none. */
export function documentOf({ row, filed, name, process, attached }: Printed, language: Locale): Json {
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
      rows: askedFields(process.definition, row.round, filed.content).map(({ key, kind }) => {
        const asked = said.fields[key]
        const value = filed.content[kind === 'register' ? `${key}Name` : key] ?? ''
        return [asked?.label ?? key, asked?.options?.[value] ?? value]
      }),
    },
    attachments: {
      title: words.attachments,
      rows: attached.map(({ name, byteLength, sha256 }) => [name, words.attached({ byteLength, sha256 })]),
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
