import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './account.pl.ts'

export const en: Translations<typeof pl> = {
  account: 'My account',
  personal: 'About you',
  givenNames: 'Given names',
  surname: 'Surname',
  pesel: 'PESEL',
  licenceNumber: 'Licence number (PWZ)',
  profession: 'Profession',
  none: 'None',
  whoLooked: 'See who looked at your data',
  myRoles: 'Roles',
  myRolesLead: 'You act in one role at a time. The top of every page says in which.',
  since: ({ day }) => `since ${day}`,
  sinceUntil: ({ from, until }) => `${from} to ${until}`,
  until: ({ day }) => `until ${day}`,
  deputies: 'Deputies: who acts in your place, and for whom you act',
  active: 'Chosen',
  actAs: 'Act in this role',
  chooseRole: 'In which role do you want to act?',
  chooseRoleLead: 'You have more than one role. You can change it at any time at the top of the page.',
  sessions: 'Where you are signed in',
  sessionsLead: 'A device you do not know? End its session and change your password.',
  thisSession: 'This device',
  sessionSeen: ({ moment }) => `last seen ${moment}`,
  sessionEnds: ({ moment }) => `ends ${moment}`,
  endSession: 'End session',
  endOtherSessions: 'Sign out all other devices',
  endedSessions: ({ count }) =>
    count === 0
      ? 'There were no other sessions.'
      : `${count} ${plural('en', count, { one: 'session', other: 'sessions' })} ended.`,
  unknownDevice: 'Unknown device',
  device: ({ browser, system }) => `${browser}, ${system}`,
  changePassword: 'Change password',
  currentPassword: 'Your password now',
  newPassword: 'New password',
  newPasswordHelp: 'At least 10 characters. A few plain words are easiest to remember.',
  passwordChanged: 'Password changed',
  noPassword: 'You sign in to this account without a password, with your national identity.',
  professions: {
    doctor: 'doctor',
    dentist: 'dentist',
    pharmacist: 'pharmacist',
    nurse: 'nurse',
    midwife: 'midwife',
    'laboratory-diagnostician': 'laboratory diagnostician',
    other: 'other health profession',
  },
  accountRefusals: {
    'wrong-password': 'This is not the password you use now.',
    'password-too-short': ({ characters, least }) =>
      `The new password has ${characters} of at least ${least} characters. Add a word.`,
    'password-too-long': ({ most }) => `The new password can have ${most} characters at most.`,
    'password-unchanged': 'This is the password you use already. Choose another.',
    'password-easy': 'This is easy to guess: it holds your address or hardly different characters. Choose another.',
    'search-too-short': ({ least }) => `Type at least ${least} letters of the surname, or the whole licence number.`,
  },
}
