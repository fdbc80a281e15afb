import { fileURLToPath } from 'node:url'
import { roundSaid } from '../../kernel/application.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import type { Json } from '../../platform/documents/drawable.ts'
import { renderPdf } from '../../platform/documents/render-pdf.ts'
import { dateIn, formatDay, formatMoment } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import * as contract from '../contract/documents.ts'
import { en } from '../messages/decision.en.ts'
import { pl } from '../messages/decision.pl.ts'
import { contentHash } from './content-hash.ts'
import { decisionName, signedDecision } from './decision-file.ts'
import { type ApplicationMeans, getProcess } from './process.ts'

const TEMPLATE = fileURLToPath(new URL('../decision.typ', import.meta.url))
const WORDS = { pl, en }

/** Printed from what was signed alone: the same bytes for the same decision, whenever and by whomever it is asked for. */
export const makeDecisionPdf = ({ processes }: ApplicationMeans) =>
  reading(contract.decisionPdf, async (asked, context) => {
    const found = await signedDecision(asked, context)
    if (!found.ok) return found
    const { payload } = found.value
    const said = getProcess(processes, payload.application.process).words[asked.language]
    const about = { title: said.title, round: roundSaid(said, payload.application.round) }
    return accept({
      fileName: `${decisionName(payload)}.pdf`,
      mediaType: 'application/pdf',
      bytes: await renderPdf(TEMPLATE, documentOf({ ...found.value, about }, asked.language), payload.decidedAt),
    })
  })

type Signed = Extract<Awaited<ReturnType<typeof signedDecision>>, { ok: true }>['value']

interface Printed extends Signed {
  readonly about: { readonly title: string; readonly round: string }
}

/** Every word of the document, so that the template holds none. */
function documentOf({ payload, signature, publicKey, about }: Printed, language: Locale): Json {
  const words = WORDS[language]
  const { number, decidedAt, outcome, legalBasis, grounds, remedies, application, decidedBy, objectedTo } = payload
  const dayOf = (at: string) => formatDay(dateIn(new Date(at)), language)
  const filed = { number: application.number, day: dayOf(application.filedAt) }
  return {
    ...{
      language,
      courtesy: language === 'pl' ? '' : words.courtesy,
      body: payload.body,
      day: words.given({ day: dayOf(decidedAt) }),
    },
    title: words.title({ number }),
    basis: words.onBasis({ basis: legalBasis, ...filed }),
    applicant: payload.applicant.name,
    about: [about.title, about.round],
    decided: objectedTo ? words.reviewed[outcome]({ number: objectedTo }) : words.decided[outcome],
    sections: [
      { title: words.grounds, text: grounds || words.noGrounds },
      { title: words.remedies, text: remedies || words.noRemedies },
    ],
    signedBy: [decidedBy.name, payload.body],
    proof: {
      title: words.proof,
      lead: words.proofLead,
      rows: [
        [words.givenAt, formatMoment(new Date(decidedAt), language)],
        [words.hash, contentHash(payload)],
        [words.signature, signature],
        [words.publicKey, publicKey],
      ],
    },
  }
}
