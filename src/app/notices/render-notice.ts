import type { PlainDate } from '../../kernel/plain-date.ts'
import { formatDate, formatMoment } from '../../platform/i18n/dates.ts'
import type { Locale, Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './messages.pl.ts'

export type NoticeKind = keyof (typeof pl)['kinds']

/** What a notice says: the subject is its sentence in the inbox, the body says what to do. */
export interface Sentences {
  readonly subject: string
  readonly body: string
}

export type NoticeWords = Translations<typeof pl>

/** In the inbox and in letters alike. A kind that this version does not know is still told of, without its facts. */
export function renderNotice(
  { kind, facts }: { readonly kind: string; readonly facts: Readonly<Record<string, unknown>> },
  { kinds, unknown }: NoticeWords,
  locale: Locale,
): Sentences {
  const words = Object.hasOwn(kinds, kind) ? kinds[kind as NoticeKind] : unknown
  const known = withTimes(facts, locale) as never
  return { subject: words.subject(known), body: words.body(known) }
}

const DAYS = ['due', 'from', 'until']
const MOMENTS = ['lastMoment', 'outFrom', 'outUntil']

const withTimes = (facts: Readonly<Record<string, unknown>>, locale: Locale) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? said(name, fact, locale) : fact]),
  )

function said(name: string, fact: string, locale: Locale): string {
  if (DAYS.includes(name)) return formatDate(fact as PlainDate, locale)
  return MOMENTS.includes(name) ? formatMoment(new Date(fact), locale) : fact
}
