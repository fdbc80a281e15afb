import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './messages.pl.ts'

export const en: Translations<typeof pl> = {
  nav: { today: 'Today', add: 'Add', record: 'Record', cases: 'Cases', referrals: 'Referrals' },
  inbox: {
    title: 'Inbox',
    nothing: 'You have no messages',
    nothingWhy: 'You will read here when somebody returns an entry of yours or a case of yours moves on.',
    readAll: 'Mark all as read',
    entriesReturned: ({ count }) =>
      `${plural('en', count, { one: 'An entry was returned', other: 'Entries were returned' })} to you: ${count}`,
    told: {
      'referral-issued': 'You were referred for training. The unit decides now.',
      'referral-to-decide': 'A new referral to your unit waits for a decision',
      'own-referral-declined': ({ number }) =>
        `The unit declined the referral ${number}. Ask the voivodeship office what comes next.`,
      'referral-declined': ({ number }) => `The unit declined the referral ${number}`,
      'record-opened': 'You have a training record. You can add entries.',
      'made-supervisor': 'You supervise a new trainee',
      'supervisor-changed': 'You have a new supervisor',
      'no-longer-supervisor': 'Somebody else supervises one of your trainees now',
      'unit-changed': ({ unit }) => `Your training was moved: ${unit}. The new unit will appoint a supervisor.`,
    },
  },
  notFound: 'There is no such page',
  notFoundWhy: 'The address is wrong or the page has moved.',
  goHome: 'Go to the home page',
  pageFailed: 'The page did not open',
  pageFailedWhy: 'Check your network and try again. What was saved is safe.',
  retry: 'Try again',
}
