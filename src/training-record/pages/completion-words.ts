import { useMemo } from 'react'
import type { Option } from '../../ui/fields/SelectField.tsx'
import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/completion.en.ts'
import { pl } from '../messages/completion.pl.ts'
import { findItem } from '../rules/programme/items.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { remarkableParts } from '../rules/remarks.ts'
import { type EntryWords, useEntryWords, wordOf } from './wording.ts'

export const useCompletionWords = () => useWords({ pl, en })

type Words = ReturnType<typeof useCompletionWords>

/** An element as people call it: the item's name, a part of the tree, or the word of a kind of entry. */
export function elementName(element: string, programme: Programme, { words, entry }: ElementWords): string {
  const item = findItem(programme, element)
  if (item) return item.name
  const part = remarkableParts(programme).find(({ key }) => key === element)
  if (!part) return wordOf(entry.kinds, element)
  return part.table ? `${part.module}: ${words.parts[part.table]}` : part.module
}

export interface ElementWords {
  readonly words: Words
  readonly entry: EntryWords
}

export function useElementWords(): ElementWords {
  const words = useCompletionWords()
  const entry = useEntryWords()
  return useMemo(() => ({ words, entry }), [words, entry])
}

/** The choices of a decision, in the order of their words. */
export const optionsOf = <Value extends string>(labels: Readonly<Record<Value, string>>): Option<Value>[] =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }))
