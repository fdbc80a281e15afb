import { en as identity } from '../../../identity/messages/sign-in.en.ts'
import type { Translations } from '../../../platform/i18n/translations.ts'
import type { pl } from './staff.pl.ts'

const named = (role: string): string => (identity.roles as Readonly<Record<string, string>>)[role] ?? role

export const en: Translations<typeof pl> = {
  'staff-appointed': {
    subject: ({ role }) => `You have a new role: ${named(role)}`,
    body: ({ place, from }) =>
      `Place: ${place}. You may act in it from ${from}: choose it beside your name at the top of the page.`,
  },
  'staff-role-ended': {
    subject: ({ role }) => `A role has ended: ${named(role)}`,
    body: ({ place, until }) =>
      `Place: ${place}. Last day: ${until}. If that is a mistake, write to the head or the administrator of this institution.`,
  },
}
