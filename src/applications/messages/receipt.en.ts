import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './receipt.pl.ts'

export const en: Translations<typeof pl> = {
  title: ({ number }) => `Receipt of application ${number}`,
  lead: 'This document confirms that the system took in the application at the moment and with the content below.',
  process: 'Application',
  round: 'What it is about',
  applicant: 'Filed by',
  desk: 'Decided by',
  filedAt: 'Filed',
  version: 'Version',
  content: 'Content of the application',
  attachments: 'Attachments',
  attached: ({ byteLength, sha256 }) => `${byteLength} bytes, SHA-256: ${sha256}`,
  proof: 'How to verify this receipt',
  proofLead:
    'Download the receipt as a JSON file and verify its signature off line: opensmk receipt verify FILE --key KEY.',
  hash: 'Hash of the content (SHA-256)',
  signature: 'Signature (Ed25519)',
  publicKey: 'Public key',
}
