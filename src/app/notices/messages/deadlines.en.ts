import { plural } from '../../../platform/i18n/plural.ts'
import type { Translations } from '../../../platform/i18n/translations.ts'
import type { pl } from './deadlines.pl.ts'

const left = (hours: number): string =>
  hours % 24 === 0 && hours > 72
    ? `${hours / 24} ${plural('en', hours / 24, { one: 'day', other: 'days' })}`
    : `${hours} ${plural('en', hours, { one: 'hour', other: 'hours' })}`

export const en: Translations<typeof pl> = {
  'deadline-near': {
    subject: ({ lastMoment }) => `Your application is NOT filed. Deadline: ${lastMoment}`,
    body: ({ hours }) =>
      `Until the deadline: ${left(hours)} or less. A saved draft is not a filed application. Finish it and file it.`,
  },
  'deadline-moved': {
    subject: ({ lastMoment }) => `The deadline of your application is extended to ${lastMoment}`,
    body: ({ outFrom, outUntil, law }) =>
      `The system was out of order from ${outFrom} until ${outUntil}, so the deadline is extended ex officio (${law}). Your application is still NOT filed.`,
  },
  'deadline-corrected': {
    subject: ({ lastMoment }) => `Correction: the deadline of your application is ${lastMoment}`,
    body: ({ outFrom, outUntil }) =>
      `The operator corrected the record of the outage from ${outFrom} until ${outUntil}, so the deadline is earlier than you were told. Your application is still NOT filed.`,
  },
  'outage-at-deadline': {
    subject: ({ lastMoment }) => `The deadline ${lastMoment} passed while the system was out of order`,
    body: ({ outFrom, outUntil }) =>
      `The system was out of order from ${outFrom} until ${outUntil}. No provision extends this deadline ex officio. Within 7 days of the end of the outage you may ask for it to be restored (KPA art. 58), and file the application with the request.`,
  },
  'application-lapsed': {
    subject: ({ number }) => `Application ${number} is left without examination`,
    body: ({ lastMoment }) =>
      `The mended application had to be filed by ${lastMoment} (KPA art. 64 § 2). Nobody will examine it. You may file a new one.`,
  },
}
