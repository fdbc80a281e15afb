import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './countdown.pl.ts'

const NOUNS = {
  day: { one: 'day', other: 'days' },
  hour: { one: 'hour', other: 'hours' },
  minute: { one: 'minute', other: 'minutes' },
  second: { one: 'second', other: 'seconds' },
} as const

export const en: Translations<typeof pl> = {
  left: ({ parts }) =>
    parts.length > 0
      ? `${parts.map(({ unit, count }) => `${count} ${plural('en', count, NOUNS[unit])}`).join(' and ')} left`
      : '',
}
