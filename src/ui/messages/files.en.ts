import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './files.pl.ts'

export const en: Translations<typeof pl> = {
  choose: 'Choose a file or take a photograph',
  chooseMore: 'Add another file',
  orDrop: 'You may also drop a file here.',
  help: ({ kinds, megabytes, most }) =>
    most === 1
      ? `${kinds}, up to ${megabytes} MB. One file.`
      : `${kinds}, up to ${megabytes} MB each. At most ${most} files.`,
  scans: 'PDF or photograph (JPG, PNG)',
  scansAndSheets: 'PDF, photograph (JPG, PNG) or XLSX',
  full: ({ most }) =>
    most === 1
      ? 'This is the only file; no more can be attached.'
      : `These are ${most} files; no more can be attached.`,
  one: 'File',
  remove: 'Remove',
  again: 'Send it again',
  sent: ({ percent, sent, total }) => `sending: ${percent} % · ${sent} of ${total} MB`,
  checking: 'checking and cleaning the file…',
  kinds: { pdf: 'PDF', jpeg: 'JPG photograph', png: 'PNG picture', xlsx: 'XLSX workbook', zip: 'ZIP archive' },
  bytes: ({ count }) => `${count} B`,
  kilobytes: ({ count }) => `${count} kB`,
  megabytes: ({ count }) => `${count} MB`,
  changes: {
    place: 'We took out of the file where the photograph was taken.',
    description: 'We took out of the file what it said of its author, device and program.',
    script: 'We took scripts and commands out of the file.',
    appended: 'We took off what somebody had added behind the end of the file.',
    'kept-as-signed':
      'The file is signed electronically, so we changed nothing in it, not even the data of its author.',
  },
  scan: {
    clean: 'The virus scanner found nothing.',
    'not-scanned': 'Not checked for viruses.',
  },
  refusals: {
    'file-empty': 'the file is empty. Check it and choose it again.',
    'file-too-large': 'is larger than 20 MB. Make it smaller or take the photograph in a lower quality.',
    'too-large': 'is larger than 20 MB. Make it smaller or take the photograph in a lower quality.',
    'file-type-unknown': 'files of this kind are not taken. Choose a PDF or a photograph (JPG, PNG).',
    'file-damaged': 'the file cannot be read. Open it, save it anew and choose the new one.',
    'file-encrypted': 'the file is protected by a password. Save it without one and choose it again.',
    'file-active': 'the file runs scripts or a form. Print it to PDF and choose the new one.',
    'file-embeds': 'another file is hidden in it. Send each of them by itself.',
    'file-unpacks-too-large': 'when opened, the file takes too much room. Lower its resolution and choose it again.',
    'file-infected': 'the virus scanner found a threat in it. We did not keep it. Check your device.',
    'scanner-unreachable': 'we cannot check the file for viruses now. Send it again in a moment.',
    'scanner-limit': 'the file is too large for the virus scanner. Make it smaller and choose it again.',
    'attachment-type': 'only a PDF or a photograph (JPG, PNG) is taken here.',
    'attachments-full': 'as many files as may be attached are here. Remove one of them.',
    'attachments-too-large':
      'all attachments together may have 100 MB at most. Make this file smaller or remove another.',
    'not-in-state': 'this application can no longer be changed. Load the page again.',
    'too-many-requests': 'too many files at once. Wait a minute and send it again.',
    'not-signed-in': 'your session has ended. Sign in and choose the file again.',
    'no-network': 'there is no network. Send the file again when it is back.',
    fault: 'the file was not sent. Send it again in a moment.',
  },
}
