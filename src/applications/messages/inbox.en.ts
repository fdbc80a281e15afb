import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './inbox.pl.ts'

const days = (count: number) => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`

export const en: Translations<typeof pl> = {
  title: 'Cases on your desk',
  counts: ({ mine, late }) =>
    late > 0 ? `Waiting for you: ${mine}, of which overdue: ${late}.` : `Waiting for you: ${mine}.`,
  empty: 'No case is waiting for you.',
  noneFit: 'No case fits the filters',
  noneFitWhy: 'Change the filters, or show all cases.',
  showAll: 'Show all cases',
  person: 'About whom',
  process: 'Application',
  number: 'Number',
  turn: 'Whose turn',
  since: 'Since',
  until: 'Until',
  state: 'State',
  turns: {
    mine: 'My turn',
    others: 'Somebody else’s turn',
    ended: 'Ended',
    all: 'All',
  },
  turnYours: 'yours',
  turnDesk: ({ desk }) => desk,
  turnApplicant: 'applicant',
  turnNobody: 'nobody',
  late: ({ count }) => `${days(count)} overdue`,
  onlyLate: 'Overdue only',
  allProcesses: 'All kinds',
  find: 'Surname or number of the application',
}
