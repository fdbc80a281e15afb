import type { pl } from './messages.pl.ts'
import { plural } from './plural.ts'
import type { Translations } from './translations.ts'

export const en: Translations<typeof pl> = {
  inDays: ({ days }) => `in ${days} ${plural('en', days, { one: 'day', other: 'days' })}`,
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  daysAgo: ({ days }) => `${days} ${plural('en', days, { one: 'day', other: 'days' })} ago`,
  until: ({ moment }) => `by ${moment}`,
  overdue: ({ ago, moment }) => `overdue, the term ended ${ago}, ${moment}`,
  justNow: 'just now',
  minutesAgo: ({ minutes }) => `${minutes} min ago`,
  hoursAgo: ({ hours }) => `${hours} h ago`,
}
