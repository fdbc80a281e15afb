import { dateOf, type PlainDate, plainDate } from '../../kernel/plain-date.ts'

/**
 * A day as people type it: `2026-03-12`, `12.03.2026`, `12-3-2026`, `12/03/2026`, `12 03 2026`, `12032026`.
 * Undefined for anything else, a two-digit year included, and for a day that does not exist.
 */
export function typedDate(text: string): PlainDate | undefined {
  const bare = text.trim()
  const iso = plainDate(bare)
  if (iso.ok) return iso.value
  const parts = /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4})$/.exec(bare) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(bare)
  if (!parts) return undefined
  const date = dateOf(Number(parts[3]), Number(parts[2]), Number(parts[1]))
  return date.ok ? date.value : undefined
}

/** As it stands in the field after it was understood: `12.03.2026` in Polish, `2026-03-12` in English. */
export const writtenDate = (date: PlainDate, locale: 'pl' | 'en'): string =>
  locale === 'en' ? date : date.split('-').reverse().join('.')
