import { plainDate } from '../../kernel/plain-date.ts'
import { formatShortDate } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import type { Difference } from '../contract/completion.ts'
import type { Entry } from '../contract/shapes.ts'
import { daysCountedIn } from '../rules/counted-days.ts'
import type { EntryContent } from '../rules/entries/content.ts'
import { entryFields } from '../rules/entry-fields.ts'
import { findItem } from '../rules/programme/items.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { fieldsOf, isEntryKind } from '../rules/read-entry.ts'
import { type EntryWords, wordOf } from './wording.ts'

export interface ChangedField {
  readonly name: string
  readonly before: string
  readonly after: string
}

interface Around {
  readonly programme: Programme
  readonly words: EntryWords
  readonly locale: Locale
}

/** The fields of an entry that are not what they were, as people read them; of a new one all that are filled, but for its item. */
export function changedFields({ before, after }: Difference, around: Around): ChangedField[] {
  const [was, is] = [typedIn(before), typedIn(after)]
  const kind = (after ?? before)?.kind ?? ''
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return names
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .filter((name) => name !== 'item' || (before !== null && after !== null))
    .map((name) => ({
      name: nameOf(name, kind, around.words),
      before: saidOf(was[name], around),
      after: saidOf(is[name], around),
    }))
    .filter((field) => field.before !== field.after)
}

const nameOf = (name: string, kind: string, words: EntryWords): string =>
  name === 'days' ? words.daysOf[daysCountedIn(kind)] : wordOf(words.fields, name)

/** Units and persons are named by their ids alone; what an entry says of them stands in the record. */
const UNNAMED = ['unit', 'person']

function typedIn(entry: Entry | null): Readonly<Record<string, unknown>> {
  if (entry === null || !isEntryKind(entry.kind)) return {}
  const fields = fieldsOf(entry as unknown as EntryContent)
  const named = entryFields(entry.kind).filter(({ type }) => !UNNAMED.includes(type))
  return Object.fromEntries(named.map(({ name }) => [name, fields[name]]))
}

function saidOf(value: unknown, { programme, words, locale }: Around): string {
  if (Array.isArray(value)) return value.length === 0 ? '' : String(value.length)
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (typeof value === 'number') return value === 0 ? '' : String(value)
  if (typeof value !== 'string') return ''
  const day = plainDate(value)
  if (day.ok) return formatShortDate(day.value, locale)
  return findItem(programme, value)?.name ?? wordOf(words.choices, value)
}
