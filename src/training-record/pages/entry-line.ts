import { getDate } from '../../kernel/plain-date.ts'
import { formatPeriod, formatShortDate } from '../../platform/i18n/dates.ts'
import { formatMinutes } from '../../platform/i18n/numbers.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import type { Tone } from '../../ui/status/tones.ts'
import type { Entry } from '../contract/shapes.ts'
import { calendarDaysOf } from '../rules/counted-days.ts'
import { findItem } from '../rules/programme/items.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { type EntryWords, type RecordWords, wordOf } from './wording.ts'

export const ENTRY_TONES: Readonly<Record<string, Tone>> = {
  entered: 'info',
  corrected: 'info',
  returned: 'warning',
  approved: 'success',
  withdrawn: 'neutral',
}

/** „Koronarografia”, or the kind where the entry belongs to no programme item. */
export function itemName(entry: Entry, programme: Programme, words: EntryWords): string {
  const item = entry.itemKey === null ? undefined : findItem(programme, entry.itemKey)
  return item?.name ?? wordOf(words.kinds, entry.kind)
}

export function entryDays({ from, until }: Entry, locale: Locale): string {
  if (from === null) return ''
  if (until === null || until === from) return formatShortDate(getDate(from), locale)
  return formatPeriod({ from: getDate(from), until: getDate(until) }, locale)
}

/** How much it adds: a code, counts, working days, hours; or by how many calendar days it moves the end. */
export function entryAmount(entry: Entry, words: Pick<RecordWords, 'days'>): string {
  const { kind, code, countA, countB, workingDays, minutes } = entry
  if (kind === 'procedure') return code ?? '1'
  if (countA + countB > 0) return `A ${countA} · B ${countB}`
  if (minutes > 0) return formatMinutes(minutes)
  const days = workingDays + calendarDaysOf(entry)
  return days > 0 ? words.days(days) : ''
}

const SAID_IN = ['place', 'cell', 'title', 'subject', 'certificate', 'decision', 'note', 'initials']

/** Where it was, or what else tells one entry from another. */
export function entryPlace({ details }: Entry): string {
  const found = SAID_IN.map((name) => details[name]).find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? found : ''
}

/** „Koronarografia, 12 mar 2026”: how a screen reader calls it. */
export const entryLabel = (entry: Entry, name: string, locale: Locale): string =>
  [name, entryDays(entry, locale)].filter(Boolean).join(', ')
