import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './moves.pl.ts'

export const en: Translations<typeof pl> = {
  forward: 'Forward to the competent body',
  forwardTitle: 'Forward the application to the competent body',
  forwardWhy:
    'What you are not competent for is forwarded at once (KPA art. 65). The day of filing stays, the term for deciding begins anew, and the applicant is told with your reason.',
  forwardTo: 'To whom',
  forwardReason: 'Why they are competent',
  forwardReasonHelp: 'The applicant and the new body will read it.',
  forwardSend: 'Forward the application',
  object: 'Object to the decision',
  objectTitle: 'Object to the decision',
  objectWhy: ({ to }) => `The objection goes to: ${to}. Until they decide, the decision is not final.`,
  objectReason: 'What you want, and why',
  objectReasonHelp: 'That you disagree is enough. Grounds help, but you need not give any.',
  objectSend: 'File the objection',
  desist: 'Take the objection back',
  desistTitle: 'Take the objection back?',
  desistWhy: 'Nobody will consider it any more. The first decision stands and will be final.',
  objection: 'Objection',
  objectionBy: ({ name, at }) => `${name}, ${at}`,
  objectionNoReason: 'Without grounds.',
  delivered: 'Delivered',
  notDelivered: ({ day }) => `It has not been opened yet. It counts as delivered on ${day} at the latest.`,
  finality: 'Whether it is final',
  final: 'Yes, it is final.',
  finalFrom: ({ day }) => `Yes: nobody objected by ${day}.`,
  openHere: ({ day }) => `Not yet. An objection may be filed here until ${day}.`,
  openElsewhere: ({ day, to }) =>
    `Not yet. An objection may be filed until ${day}, outside the system: ${to} considers it. Do as the instruction says.`,
  openUndelivered: ({ day }) =>
    `Not yet. The term for an objection runs from delivery and ends on ${day} at the latest.`,
  objectedTitle: 'Your objection is filed',
  objectedWhy: ({ to, day }) => `It is with ${to}, until ${day} at the latest.`,
  objected: 'No. An objection waits for the second instance.',
  earlierDecision: ({ number }) => `Earlier decision ${number} (PDF, in Polish)`,
  reviewAccept: 'Set the decision aside and accept the application',
  reviewRefuse: 'Uphold the decision',
  reviewRemedies:
    'Ta decyzja jest ostateczna. Możesz wnieść na nią skargę do wojewódzkiego sądu administracyjnego w terminie 30 dni od dnia jej doręczenia, za pośrednictwem organu, który ją wydał (art. 53 § 1 i art. 54 § 1 ustawy Prawo o postępowaniu przed sądami administracyjnymi).',
}
