import type { PlainDate } from '../../kernel/plain-date.ts'
import { formatDate } from '../../platform/i18n/dates.ts'
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
  const said = withDays(facts, locale) as never
  return { subject: words.subject(said), body: words.body(said) }
}

const DAYS = ['due', 'from', 'until']

const withDays = (facts: Readonly<Record<string, unknown>>, locale: Locale) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) =>
      DAYS.includes(name) && typeof fact === 'string' ? [name, formatDate(fact as PlainDate, locale)] : [name, fact],
    ),
  )
