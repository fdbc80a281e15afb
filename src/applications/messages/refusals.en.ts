import { getDate } from '../../kernel/plain-date.ts'
import { formatDay, formatMoment } from '../../platform/i18n/dates.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './refusals.pl.ts'

export const en: Translations<typeof pl> = {
  missing: 'Fill in this field.',
  'unknown-choice': 'Choose one of the answers.',
  'unknown-field': 'The form has changed. Load the page again.',
  'too-short': ({ least }) => `Write at least ${least} characters.`,
  'too-long': ({ most }) => `Shorten the text: it may have ${most} characters at most.`,
  'live-application': 'You have such an application under way. Finish or withdraw it.',
  'unknown-process': 'Such an application cannot be filed here.',
  'attachment-missing': 'Attach a file.',
  'stale-attachments': 'The attachments have changed on another page. Load this page again and check them.',
  'key-used': 'This application is filed already with another content. Load the page again.',
  'stale-version': 'Somebody changed this case while the page was open. Load it again.',
  'not-in-state': 'This case can no longer be changed in this way. Load the page again.',
  'deadline-passed': ({ at }) =>
    `The deadline passed on ${formatMoment(new Date(at), 'en')}. The application was not filed.`,
  'objection-elsewhere': 'An objection to this decision is not filed in this system. Do as its instruction says.',
  'objection-late': ({ lastDay }) =>
    `The term for an objection ended on ${formatDay(getDate(lastDay), 'en')}. The decision is final.`,
  'nothing-refused': 'The decision grants the application in full: there is nothing to object to.',
  'opinion-term': ({ least, most }) => `Give between ${least} and ${most} days for the opinion.`,
  'opinion-open': ({ label }) => `${label} was asked already and has not answered yet.`,
  'opinion-given': 'This opinion has been given already. An opinion is given once.',
  'unknown-desk': 'Choose a body from the list.',
  'own-record': 'You cannot decide your own application.',
  'not-permitted': 'You cannot do this in this role.',
  'not-found': 'There is no such case here.',
  'no-network': 'There is no network. Try again in a while.',
  fault: 'Something went wrong. Try again.',
}
