import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './looks.pl.ts'

export const en: Translations<typeof pl> = {
  title: 'Who looked at your data',
  lead: 'Every look at your data and every change: who, in which role and why they may. What is new appears at once.',
  back: 'My account',
  filters: 'What to show',
  period: 'Since when',
  periods: { week: 'Last 7 days', month: 'Last 30 days', year: 'Last year', all: 'From the beginning' },
  role: 'Role',
  everyRole: 'All roles',
  own: 'Show what you did yourself, too',
  nobody: 'Nobody looked at your data',
  nobodyWhy:
    'Nobody but you opened them in this time. When somebody does, you will see their name and the reason here.',
  inPlaceOf: ({ name }) => `in place of ${name}`,
  me: 'You',
  unknown: 'Somebody who was not signed in',
  lastAt: ({ time }) => `last at ${time}`,
  at: ({ time }) => `at ${time}`,
  noGround: 'They saw nothing',
  newest: 'Newest',
  older: 'Older',
}
