import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './messages.pl.ts'

export const en: Translations<typeof pl> = {
  nav: {
    account: 'Account, password and sessions',
    today: 'Today',
    add: 'Add',
    record: 'Record',
    cases: 'Cases',
    outages: 'Outages',
    staff: 'People',
    identity: 'Identity',
    referrals: 'Referrals',
    accounts: 'Accounts',
  },
  inbox: {
    title: 'Inbox',
    nothing: 'You have no messages',
    nothingWhy: 'You will read here what somebody did with your record, and when it is your turn.',
    nothingWhyDesk:
      'Here you read that something waits for your decision, or what changed in the records that you keep.',
    readAll: 'Mark all as read',
    isNew: 'new',
    older: 'Show older ones',
    newest: 'Back to the newest',
    noLetters: 'This server sends no letters by e-mail. You read all messages here.',
    letterLost: 'The letter with this message did not reach your e-mail address. Tell the administrator.',
  },
  newVersion: {
    title: 'There is a newer version',
    why: 'Finish and save what you are writing, then load the new version; going to another page does it too.',
    reload: 'Load the new version',
  },
  notFound: 'There is no such page',
  notFoundWhy: 'The address is wrong or the page has moved.',
  goHome: 'Go to the home page',
  pageFailed: 'The page did not open',
  pageFailedWhy: 'Check your network and try again. What was saved is safe.',
  retry: 'Try again',
}
