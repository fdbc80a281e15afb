import { getDate } from '../../kernel/plain-date.ts'
import { formatPeriod, formatShortDate } from '../../platform/i18n/dates.ts'
import { formatMinutes } from '../../platform/i18n/numbers.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import type { Entry } from '../contract/shapes.ts'
import { calendarDaysOf } from '../rules/counted-days.ts'
import type { DocumentWords as Words } from './document-words.ts'

type Names = ReadonlyMap<string, string>

interface Printing {
  readonly names: Names
  readonly items: Names
  readonly words: Words
  readonly language: Locale
}

/** An entry as it is printed: days, what, how much, details, state and who decided. */
export function entryRow(entry: Entry, { names, items, words, language }: Printing): string[] {
  const kind = words.kinds[entry.kind as keyof Words['kinds']] ?? entry.kind
  const item = entry.itemKey === null ? undefined : items.get(entry.itemKey)
  const state = words.states[entry.state as keyof Words['states']] ?? entry.state
  const decidedBy = entry.decidedBy && names.get(entry.decidedBy)
  return [
    daysOf(entry, language),
    item ? `${kind}: ${item}` : kind,
    amountOf(entry, words),
    saidOf(entry, words),
    decidedBy ? `${state}, ${decidedBy}` : state,
  ]
}

function daysOf({ from, until }: Entry, language: Locale): string {
  if (from === null) return ''
  if (until === null || until === from) return formatShortDate(getDate(from), language)
  return formatPeriod({ from: getDate(from), until: getDate(until) }, language)
}

function amountOf(entry: Entry, words: Words): string {
  const { kind, code, countA, countB, minutes, workingDays } = entry
  if (kind === 'procedure') return code ?? '1'
  if (countA + countB > 0) return `A ${countA}, B ${countB}`
  if (minutes > 0) return formatMinutes(minutes)
  const moved = calendarDaysOf(entry)
  if (moved > 0) return words.calendarDays({ count: moved })
  return workingDays > 0 ? words.days({ count: workingDays }) : ''
}

const SAID_IN = ['initials', 'operator', 'assistants', 'place', 'cell', 'title', 'subject', 'certificate', 'decision']

/** Of a change of mode also what it changed to. */
const saidOf = ({ kind, details }: Entry, { choices }: Words): string =>
  [
    kind === 'change-of-mode' && choices[details.mode as keyof Words['choices']],
    ...SAID_IN.map((name) => details[name]),
  ]
    .filter((value) => typeof value === 'string' && value !== '')
    .join(' · ')
