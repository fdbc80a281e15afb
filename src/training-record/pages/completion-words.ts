import { useMemo } from 'react'
import type { Option } from '../../ui/fields/SelectField.tsx'
import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/completion.en.ts'
import { pl } from '../messages/completion.pl.ts'
import { findItem, itemsOf } from '../rules/programme/items.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { spokenNames } from '../rules/programme/spoken-names.ts'
import { REMARKABLE_KINDS } from '../rules/remarks.ts'
import { type EntryWords, useEntryWords, wordOf } from './wording.ts'

export const useCompletionWords = () => useWords({ pl, en })

type Words = ReturnType<typeof useCompletionWords>

/** An element as people call it: the item's name, a part of the tree, or the word of a kind of entry. */
export function elementName(element: string, programme: Programme, { words, entry }: ElementWords): string {
  const item = findItem(programme, element)
  if (item) return item.name
  const part = partsOf(programme, words).find(({ value }) => value === element)
  return part?.label ?? wordOf(entry.kinds, element)
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

/** What a remark can be pinned to: items of the programme, parts of its tree, kinds of entry that realise no item. */
export const elementOptions = (programme: Programme, { words, entry }: ElementWords): Option[] => [
  ...itemsOf(programme).map(({ key, name, kind }) => ({
    ...{ value: key, label: name, note: entry.items[kind] },
    ...(kind === 'procedure' && { also: spokenNames(name) }),
  })),
  ...partsOf(programme, words),
  ...REMARKABLE_KINDS.map((kind) => ({ value: kind, label: entry.kinds[kind] })),
]

/** A module and each of its tables, as `m1` and `m1/procedure`. */
const partsOf = ({ modules }: Programme, { parts }: Words): Option[] =>
  modules.flatMap(({ key, name }) => [
    { value: key, label: name },
    ...(['course', 'rotation', 'procedure'] as const).map((table) => ({
      value: `${key}/${table}`,
      label: `${name}: ${parts[table]}`,
    })),
  ])

/** The choices of a decision, in the order of their words. */
export const optionsOf = <Value extends string>(labels: Readonly<Record<Value, string>>): Option<Value>[] =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }))
