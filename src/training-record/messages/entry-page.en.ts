import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './entry-page.pl.ts'

export const en: Translations<typeof pl> = {
  back: 'Back to the record',
  content: 'What the entry says',
  files: 'Files',
  noFiles: 'No files are attached to this entry.',
  openFile: ({ name }) => `Download: ${name}`,
  history: 'History of the entry',
  noHistory: 'Nobody has changed this entry yet.',
  correct: 'Correct',
  actions: {
    edit: 'Entry changed',
    correct: 'Approved entry corrected',
    approve: 'Approved',
    return: 'Returned',
    'undo-approval': 'Approval taken back',
    withdraw: 'Entry withdrawn',
  },
  reason: ({ reason }) => `Reason: ${reason}`,
  before: 'The version before the change',
  yes: 'yes',
  no: 'no',
  stale: 'Somebody changed this entry while you were correcting it. Nothing is lost: compare both versions.',
  yours: 'Your version',
  theirs: 'The version in the record',
  field: 'Field',
  same: 'Both versions say the same.',
  keepYours: 'Save my version',
  takeTheirs: 'Take the version of the record',
}
