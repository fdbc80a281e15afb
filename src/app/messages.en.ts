import type { Translations } from '../platform/i18n/translations.ts'
import type { pl } from './messages.pl.ts'

export const en: Translations<typeof pl> = {
  whoCanSignIn: ({ password }) => `Sign in as any of these people. Password: ${password}`,
  nobodyExists: 'This is a demonstration: none of them exists.',
  lettersKept: 'E-mail: no letter leaves (OPENSMK_SMTP_URL is not set). Every message stands in the inbox.',
  lettersSent: ({ server }) => `E-mail: letters are sent by ${server}`,
  filesNotScanned: 'Files: nobody scans them for viruses (OPENSMK_CLAMAV is not set). Each file says so.',
  filesScanned: ({ address, says }) => `Files: scanned by ${says} (${address})`,
  scannerAway: ({ address, trouble }) =>
    `Files: the scanner at ${address} does not answer (${trouble}). While it is silent no file is taken.`,
  name: 'Person',
  role: 'Role',
  email: 'E-mail',
}
