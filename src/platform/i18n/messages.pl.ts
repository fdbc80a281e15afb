import { plural } from './plural.ts'

export const pl = {
  inDays: ({ days }: { days: number }) => `za ${days} ${plural('pl', days, { one: 'dzień', other: 'dni' })}`,
  today: 'dziś',
  tomorrow: 'jutro',
  yesterday: 'wczoraj',
  daysAgo: ({ days }: { days: number }) => `${days} ${plural('pl', days, { one: 'dzień', other: 'dni' })} temu`,
  until: ({ moment }: { moment: string }) => `do ${moment}`,
  overdue: ({ ago, moment }: { ago: string; moment: string }) => `termin minął ${ago}, ${moment}`,
  justNow: 'przed chwilą',
  minutesAgo: ({ minutes }: { minutes: number }) => `${minutes} min temu`,
  hoursAgo: ({ hours }: { hours: number }) => `${hours} godz. temu`,
}
