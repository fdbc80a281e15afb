import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './page.pl.ts'

const fields = { one: 'field', other: 'fields' }

export const en: Translations<typeof pl> = {
  skipToContent: 'Skip to content',
  menu: 'Menu',
  inbox: 'Inbox',
  unread: 'unread',
  apiLink: 'Interface for programs (API)',
  signOut: 'Sign out',
  signIn: 'Sign in',
  role: 'Role',
  actingAs: 'You act as',
  changeRole: 'Change role',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'Follow the system', light: 'Light', dark: 'Dark' },
  mainNavigation: 'Main sections',
  phoneNavigation: 'Sections at hand',
  optional: 'optional',
  busy: 'Working…',
  retry: 'Try again',
  errorsFound: ({ count }) => `Correct ${count} ${plural('en', count, fields)}`,
  loading: 'Loading…',
  couldNotLoad: 'The data could not be loaded',
  noNetwork: 'There is no network connection. Check it and try again.',
  fault: 'Something failed on our side. Try again in a moment; if it comes back, quote the request number.',
  requestNumber: ({ id }) => `Request number: ${id}`,
}
