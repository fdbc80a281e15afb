import { daysBetween, getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'
import type { Locale } from './translations.ts'

/** Every term of this field is Polish law's: it ends by the clock of Warsaw, wherever the reader sits. */
const ZONE = 'Europe/Warsaw'
const TAGS: Readonly<Record<Locale, string>> = { pl: 'pl-PL', en: 'en-GB' }
const WORDS = { pl, en }
const formats = new Map<string, Intl.DateTimeFormat>()

/** `12 marca 2026 (czw.)`. */
export function formatDate(date: PlainDate, locale: Locale): string {
  const noon = new Date(`${date}T12:00:00Z`)
  return `${formatDay(date, locale)} (${format(locale, { weekday: 'short' }).format(noon)})`
}

/** `12 marca 2026`, in sentences. */
export const formatDay = (date: PlainDate, locale: Locale): string =>
  format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${date}T12:00:00Z`))

/** `12 mar 2026`, for tables and other narrow places. */
export function formatShortDate(date: PlainDate, locale: Locale): string {
  return format(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(`${date}T12:00:00Z`))
}

/** `marzec 2026`, of any of its days. */
export const formatMonth = (day: PlainDate, locale: Locale): string =>
  format(locale, { month: 'long', year: 'numeric' }).format(new Date(`${day}T12:00:00Z`))

/** `12 mar – 4 kwi 2026`; the year is said twice only when it differs. */
export function formatPeriod(period: { from: PlainDate; until: PlainDate }, locale: Locale): string {
  const sameYear = period.from.slice(0, 4) === period.until.slice(0, 4)
  const from = new Date(`${period.from}T12:00:00Z`)
  const first = sameYear
    ? format(locale, { day: 'numeric', month: 'short' }).format(from)
    : formatShortDate(period.from, locale)
  return `${first} – ${formatShortDate(period.until, locale)}`
}

/** `12:04:31`, or `12:04` without seconds, in Warsaw. */
export const formatTime = (moment: Date, locale: Locale, seconds = false): string =>
  format(locale, { hour: '2-digit', minute: '2-digit', ...(seconds && { second: '2-digit' }) }).format(moment)

/** `12 mar 2026, 12:04`, in Warsaw. */
export const formatMoment = (moment: Date, locale: Locale): string =>
  `${formatShortDate(dateIn(moment), locale)}, ${formatTime(moment, locale)}`

/** `za 3 dni, do 28 lutego 23:59`; the year is said when it is not the present one. */
export function formatDeadline(deadline: Date, now: Date, locale: Locale): string {
  const words = WORDS[locale]
  const moment = momentInWords(deadline, now, locale)
  const days = daysBetween(dateIn(now), dateIn(deadline))
  if (deadline.getTime() <= now.getTime()) return words.overdue({ ago: formatAge(deadline, now, locale), moment })
  const by = words.until({ moment })
  if (days === 0) return `${words.today}, ${by}`
  return days === 1 ? `${words.tomorrow}, ${by}` : `${words.inDays({ days })}, ${by}`
}

/** How long ago: `przed chwilą`, `12 min temu`, `5 godz. temu`, `wczoraj`, `3 dni temu`, by the calendar of Warsaw. */
export function formatAge(moment: Date, now: Date, locale: Locale): string {
  const words = WORDS[locale]
  const minutes = Math.floor((now.getTime() - moment.getTime()) / 60_000)
  if (minutes < 1) return words.justNow
  if (minutes < 60) return words.minutesAgo({ minutes })
  const days = daysBetween(dateIn(moment), dateIn(now))
  if (days === 0) return words.hoursAgo({ hours: Math.floor(minutes / 60) })
  return days === 1 ? words.yesterday : words.daysAgo({ days })
}

/** The calendar day of a moment in Warsaw. */
export const dateIn = (moment: Date): PlainDate =>
  getDate(new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(moment))

function momentInWords(moment: Date, now: Date, locale: Locale): string {
  const sameYear = dateIn(moment).slice(0, 4) === dateIn(now).slice(0, 4)
  const day = format(locale, { day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) }).format(moment)
  return `${day} ${formatTime(moment, locale)}`
}

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: ZONE })
  formats.set(key, known)
  return known
}
