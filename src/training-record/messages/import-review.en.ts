import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './import-review.pl.ts'

const counted = (count: number, one: string, other: string) => `${count} ${plural('en', count, { one, other })}`
const entries = (count: number) => counted(count, 'entry', 'entries')
const rows = (count: number) => counted(count, 'row', 'rows')

export const en: Translations<typeof pl> = {
  summary: 'Rows',
  toAdd: 'To be added',
  withErrors: 'With an error',
  unmapped: 'Without an item',
  skipped: 'Left out in the file',
  repeated: 'Repeated',
  knownRows: 'In the record already',
  statuses: {
    added: 'To be added',
    known: 'In the record',
    error: 'Error',
    unmapped: 'Without an item',
    repeated: 'Repeated',
    skipped: 'Left out',
  },
  effect: 'What it changes in the requirements',
  effectLead:
    'Entered now and after the import. The paler part of a bar is what this file brings. Rows that are in the record already are not added again.',
  effectOf: ({ before, after, required, missing }) =>
    `now ${before}, after the import ${after} of ${required}, ${missing === 0 ? 'complete' : `${missing} missing`}`,
  effectDone: 'What changed in the requirements',
  effectDoneLead: 'The paler part of a bar is what this file brought. It counts once the supervisor approves it.',
  effectWas: ({ before, after, required, missing }) =>
    `was ${before}, is ${after} of ${required}, ${missing === 0 ? 'complete' : `${missing} missing`}`,
  withoutMinimum: 'Here the programme names no number to reach. The entries stand in the record:',
  effectAlone: ({ before, added, isDone }) =>
    isDone ? `was ${before}, is ${before + added}` : `now ${before}, after the import ${before + added}`,
  withCode: ({ name, code }) => `${name}, code ${code}`,
  unmappedNames: 'Names without an item of the programme',
  unmappedLead: 'Choose an item here, or leave them: these rows are then not added.',
  unmappedPlaces: 'Duties without a rotation',
  errors: 'Rows with an error',
  errorsLead: 'Mend them here, or leave them: rows with an error are not added, the others are.',
  allMended: 'Mended.',
  rowsAt: ({ count, named, more }) =>
    `${count === 1 ? 'Row' : `${rows(count)}:`} ${named}${more > 0 ? ` and ${more} more` : ''}`,
  moreRows: ({ count }) => `Show the next (${count} left)`,
  fieldOfRow: ({ row, field }) => `${field} (row ${row})`,
  codeForAll: ({ count }) => `Code for all of them (${rows(count)})`,
  addWithoutNumber: ({ count }) => `Add them in spite of the wrong number (${rows(count)})`,
  addWithoutNumberHelp: 'The record keeps no PESEL numbers. You can fill the sex in the entry.',
  rows: 'Rows of the file',
  show: 'Show rows',
  showAll: 'All',
  colRow: 'Row',
  colStatus: 'State',
  colDate: 'Date',
  colItem: 'Item',
  colTime: 'Length',
  hoursAndMinutes: ({ hours, minutes }: { hours: number; minutes: number }) => `${hours} h ${minutes} min`,
  colCode: 'Code',
  colInitials: 'Patient',
  colReasons: 'What is wrong',
  rowAt: ({ sheet, row }) => (sheet === '' ? `${row}` : `${sheet}, ${row}`),
  nothingHere: 'There are no such rows.',
  rowErrors: {
    'bad-date': 'The date cannot be read.',
    'bad-time': 'The length of the duty cannot be read.',
    'bad-sex': 'The sex cannot be read.',
    'bad-code': 'This is neither code A nor B.',
    'code-ambiguous': 'This number could be A or B. Go back to the columns and answer the question about codes.',
    'bad-pesel': 'The PESEL number is wrong.',
    'missing-date': 'The date is missing.',
    'missing-service': 'The name of the procedure is missing.',
  },
  reasonAt: ({ field, reason }) => `${field}: ${reason}`,
  missingItem: 'Choose an item of the programme.',
  add: ({ count }) => `Add ${entries(count)}`,
  allKnown: 'All these rows are in the record already.',
  nothingToAdd: 'There is nothing to add. Correct the errors in the file or match the names.',
  notSaved: 'Nothing was added',
  refusedRows: ({ count }) => `Correct ${rows(count)} and try again. The table shows what is wrong.`,

  added: ({ count }) => (count === 0 ? 'Everything was in the record already' : `Added ${entries(count)}`),
  addedLead: 'They wait for the supervisor’s approval.',
  known: ({ count }) => `In the record already, not added again: ${rows(count)}.`,
  undo: 'Undo the import',
  undone: 'Import undone',
  undoneLead: 'The entries of this file are no longer in the record.',
  undoFailed: 'The import could not be undone',
  another: 'Import another file',
  toRecord: 'Go to the record',

  history: 'Earlier imports',
  colFile: 'File',
  colAdded: 'Added',
  colWhen: 'When',
  stateUndone: 'Undone',
  stateApproved: ({ count }) => `Approved: ${entries(count)}`,
}
