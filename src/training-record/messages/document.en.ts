import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './document.pl.ts'

export const en: Translations<typeof pl> = {
  title: ({ card }) => `Electronic training record ${card}`,
  asOf: ({ day }) => `As of ${day}`,
  facts: {
    trainee: 'Trainee',
    specialty: 'Specialty',
    cardNumber: 'Record number',
    registerNumber: 'Register number',
    programme: 'Version of the programme',
    unit: 'Training unit',
    supervisor: 'Supervisor',
    mode: 'Mode',
    modes: 'Changes of mode',
    session: 'Recruitment session',
    start: 'Start of training',
    plannedEnd: 'Planned end',
    end: 'Present end',
    trainingYear: 'Training year',
  },
  ending: {
    title: 'End of training',
    confirmed: ({ trainee, specialty, day }) =>
      `${trainee}: the specialty programme of ${specialty} is completed. The positive opinion was given on ${day} (art. 16r UZL).`,
    head: ['Day', 'Step', 'Outcome', 'By', 'Opinion'],
  },
  modeFrom: ({ mode, day }) => `${mode} from ${day}`,
  none: 'none',
  courses: 'Courses',
  rotations: 'Rotations',
  procedures: 'Procedures',
  entries: 'Entries',
  noEntries: 'There are no entries yet.',
  courseHead: ['Course', 'State'],
  countHead: ['Item', 'Required', 'Entered', 'Approved', 'Remaining'],
  entryHead: ['Days', 'Entry', 'How much', 'Details', 'State'],
  course: { missing: 'missing', entered: 'waits for approval', done: 'completed', recognised: 'recognised' },
  codeA: ({ name }) => `${name} (code A)`,
  codeB: ({ name }) => `${name} (code B)`,
  level: ({ name, level }) => `${name} (level: ${level})`,
  creditedWith: ({ name, rotation }) => `${name} (covered by the rotation: ${rotation})`,
  byHead: 'set by the head of the rotation',
  notApplicable: 'not applicable',
  calendarDays: ({ count }) => `${count} ${plural('en', count, { one: 'calendar day', other: 'calendar days' })}`,
  days: ({ count }) => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`,
}
