import type { Locale } from './translations.ts'

const TAGS: Readonly<Record<Locale, string>> = { pl: 'pl-PL', en: 'en-GB' }

/** `1 234` and `12,5` in Polish: thousands are parted from four digits on, so that columns line up. */
export const formatNumber = (value: number, locale: Locale, decimals = 2): string =>
  new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: decimals, useGrouping: 'always' }).format(value)

/** `10 h 05 min`; whole hours as `12 h`, less than an hour as `45 min`. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')} min`
}

/**
 * A number as people type it: comma or dot for decimals, spaces of any kind between thousands. Undefined for anything else,
 * `1.234,5` included: a reader cannot know which mark was meant.
 */
export function parseNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-')
  return /^-?\d{1,15}([.,]\d{1,9})?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined
}
