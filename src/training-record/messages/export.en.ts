import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './export.pl.ts'

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
}
