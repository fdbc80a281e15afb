import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './home.pl.ts'

const entries = (count: number) => `${count} ${plural('en', count, { one: 'entry', other: 'entries' })}`

export const en: Translations<typeof pl> = {
  title: 'Today',
  toDo: 'To do',
  waitingFor: 'What you wait for',
  returned: ({ count }) => `${entries(count)} to correct`,
  returnedHint: 'Your supervisor wrote what has to change.',
  correct: 'Correct the entries',
  firstImport: 'Bring the entries you have so far',
  firstImportHint: 'Open the spreadsheet you keep them in. You see what was read from it before anything is kept.',
  import: 'Open a spreadsheet',
  log: 'Log a procedure',
  logHint: 'Four taps, also without a network.',
  otherEntry: 'Add another entry',
  openRecord: 'Open the record',
  approvalWaits: ({ count, supervisor }) => `${entries(count)} waiting for approval: ${supervisor}`,
  noSupervisor: 'the unit has not named a supervisor yet',
  noRecord: 'You have no training record yet',
  noRecordWhy: 'The unit opens it when it accepts the referral of the voivodeship office. Ask the unit whether it has.',
  trainees: 'Your trainees',
  approve: ({ count }) => `See and approve ${entries(count)}`,
  open: 'Open the record',
  waiting: ({ count }) => `${entries(count)} to approve`,
  noneWaiting: 'Nothing waits',
  noTrainees: 'You supervise nobody yet',
  noTraineesWhy: 'A record appears here when a unit names you as the supervisor.',
  records: 'Training records',
  noRecords: 'No records here yet',
  noPart: 'In this role you neither keep nor check training records',
  noPartWhy:
    'Records are seen by the trainee they are about, the supervisor, the rotation mentor, the unit, the voivodeship office, the consultant and CMKP. If you hold another role, switch to it at the top of the page.',
  noRecordsWhy: 'The records that your role gives access to appear here.',
  trainee: 'Trainee',
  specialty: 'Specialty',
  unit: 'Unit',
  end: 'End of training',
  state: 'State',
  cardNumber: 'Card number',
  waitingColumn: 'To approve',
  states: {
    active: 'In training',
    'office-check': 'Office checks',
    'consultant-check': 'Consultant checks',
    returned: 'To be completed',
    completed: 'Completed',
    closed: 'Closed',
    removed: 'Struck off',
  },
}
