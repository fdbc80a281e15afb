import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './messages.pl.ts'

export const en: Translations<typeof pl> = {
  nav: { today: 'Today', add: 'Add', record: 'Record', cases: 'Cases' },
  inbox: {
    title: 'Inbox',
    nothing: 'You have no messages',
    nothingWhy: 'You will read here when somebody returns an entry of yours.',
    readAll: 'Mark all as read',
    entriesReturned: ({ count }) =>
      `${plural('en', count, { one: 'An entry was returned', other: 'Entries were returned' })} to you: ${count}`,
  },
  notFound: 'There is no such page',
  notFoundWhy: 'The address is wrong or the page has moved.',
  goHome: 'Go to the home page',
  pageFailed: 'The page did not open',
  pageFailedWhy: 'Check your network and try again. What was saved is safe.',
  retry: 'Try again',
}
