import type { Option } from '../../ui/fields/SelectField.tsx'
import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/completion.en.ts'
import { pl } from '../messages/completion.pl.ts'
import { ENTRY_KIND_NAMES } from '../rules/entry-kinds.ts'
import { findItem, itemsOf } from '../rules/programme/items.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { type EntryWords, wordOf } from './wording.ts'

export const useCompletionWords = () => useWords({ pl, en })

/** An element as people call it: the item's name, or the word of a kind of entry. */
export const elementName = (element: string, programme: Programme, words: EntryWords): string =>
  findItem(programme, element)?.name ?? wordOf(words.kinds, element)

/** What a remark can be pinned to: every item of the programme, and every kind of entry. */
export const elementOptions = (programme: Programme, words: EntryWords): Option[] => [
  ...itemsOf(programme).map(({ key, name, kind }) => ({ value: key, label: name, note: words.kinds[kind] })),
  ...ENTRY_KIND_NAMES.map((kind) => ({ value: kind, label: words.kinds[kind] })),
]
