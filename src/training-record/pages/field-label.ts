import { daysCountedIn } from '../rules/counted-days.ts'
import type { EntryField } from '../rules/entry-fields.ts'
import { type EntryWords, wordOf } from './wording.ts'

/** What a field of an entry is called: the item by its type, days by what the kind counts. */
export function labelOf(words: EntryWords, kind: string, { name, type }: Pick<EntryField, 'name' | 'type'>): string {
  if (name === 'item') return wordOf(words.items, type)
  if (name === 'days') return words.daysOf[daysCountedIn(kind)]
  return wordOf(words.fields, name)
}
