import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './export.pl.ts'

const entries = (count: number) => `${count} ${plural('en', count, { one: 'entry', other: 'entries' })}`

export const en: Translations<typeof pl> = {
  title: 'Download the record',
  back: 'Back to the record',
  parts: { procedures: 'procedures', duties: 'duties' },
  tables: 'Tables',
  tablesLead: 'They open in Excel and LibreOffice. Nothing that somebody typed will run as a formula.',
  smk1: 'SMK 1 layout: a row for each case',
  smk1Why: 'The columns follow the form. Totals are left out, because they are no cases.',
  smk2: 'SMK 2 layout: totals',
  smk2Why: 'Cases and totals together, for each item of the programme, with the first and the last day.',
  file: ({ part, format }) => `${part}, ${format}`,
  pdf: 'Document for the file',
  pdfWhy: 'The record with its counters and every entry, to print or to file.',
  pdfFile: 'Download PDF',
  archive: 'Archive',
  archiveWhy:
    'All that the record holds, with the history of every entry, in one signed file. Changing a single letter breaks the signature.',
  archiveFile: 'Download the archive (JSON)',
  restore: 'Read an archive in',
  restoreWhy:
    'If the record has lost its entries, you can get them back from an archive you downloaded, approvals included. Only into an empty record, and only from a file that nobody changed.',
  restoreFile: 'Archive file',
  restoreHelp: 'The JSON file downloaded from this record, up to 128 MB.',
  restoreIn: 'What the file holds',
  restoreCard: 'Record',
  restoreTrainee: 'Trainee',
  restoreEntries: 'Entries',
  restoreChanges: 'Versions in the history',
  restoreAt: 'Written',
  restoreSigned: 'Signed with the key',
  restoreUnsigned: 'no signature',
  restoreChecked: 'The signature is checked when the file is read in.',
  restoreDo: ({ count }) => `Read in ${entries(count)}`,
  restoreOther: 'Choose another file',
  restoreSending: 'Reading the archive in',
  restored: ({ count }) => `The signature is right. ${entries(count)} read in.`,
  notRestored: 'The archive was not read in',
  noArchive: 'This is not the archive of a record. Choose the JSON file that “Download archive” gave you.',
}
