import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { EntryKind } from './entries/content.ts'
import { entryFields } from './entry-fields.ts'
import { ENTRY_KIND_NAMES } from './entry-kinds.ts'
import type { Programme } from './programme/shape.ts'

/**
 * What a person writes in their own words at the end of training, an opinion or an answer: 1 to 4,000 characters, both
 * inclusive, after trimming.
 *
 * @policy decision 0050
 */
export function ownWords(text: string, field: string): Verdict<string, 'missing' | 'too-long'> {
  const words = text.normalize('NFC').trim()
  const characters = [...words].length
  if (characters === 0) return refuse('missing', {}, { field })
  return characters > 4000 ? refuse('too-long', { characters, most: 4000 }, { field }) : accept(words)
}

/**
 * The kinds of entries that a remark may name: those that realise no item of the programme. The others are named by
 * their item or its part of the tree, which a remark on the kind would not open.
 *
 * @policy decision 0050
 */
export const REMARKABLE_KINDS: readonly EntryKind[] = ENTRY_KIND_NAMES.filter(
  (kind) => !entryFields(kind).some(({ name }) => name === 'item'),
)

/** The tables of a module that a remark may name whole. */
const TABLES = ['course', 'rotation', 'procedure'] as const

/** A part of the programme's tree that a remark may name whole: a module, or one of its tables. */
export interface RemarkablePart {
  readonly key: string
  readonly module: string
  readonly table?: (typeof TABLES)[number]
}

/**
 * The parts of a programme that a remark may name whole, in printed order; beside them it names items and kinds.
 *
 * @policy decision 0050
 */
export const remarkableParts = ({ modules }: Programme): RemarkablePart[] =>
  modules.flatMap(({ key, name }) => [
    { key, module: name },
    ...TABLES.map((table) => ({ key: `${key}/${table}`, module: name, table })),
  ])
