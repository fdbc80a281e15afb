import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './decision.pl.ts'

export const en: Translations<typeof pl> = {
  title: ({ number }) => `Decision ${number}`,
  courtesy:
    'A courtesy copy in English. The decision is the Polish document alone; the grounds and the instruction are shown as they were written.',
  given: ({ day }) => day,
  onBasis: ({ basis, number, day }) =>
    `On the basis of: ${basis}, having considered application ${number} filed on ${day}, in the case of the applicant:`,
  decided: {
    accepted: 'The application is granted in full.',
    refused: 'The application is refused.',
  },
  reviewed: {
    accepted: ({ number }) => `Decision ${number} is set aside and the application is granted in full.`,
    refused: ({ number }) => `Decision ${number} is upheld.`,
  },
  grounds: 'Grounds',
  noGrounds: 'No grounds are given, since the decision grants all that was asked for (KPA art. 107 § 4).',
  remedies: 'What may be done against this decision',
  noRemedies: 'The decision grants the application in full and holds no separate instruction.',
  proof: 'How to verify this decision',
  proofLead:
    'This document carries neither a qualified electronic signature nor the seal of the body. The system knew who gave the decision, and signed its content with a key of its own. Download the decision as a JSON file and verify the signature without a connection: opensmk decision verify FILE --key KEY.',
  givenAt: 'Given',
  hash: 'Hash of the decision (SHA-256)',
  signature: 'Signature of the system (Ed25519)',
  publicKey: 'Public key',
}
