import type { Preview } from '../../rules/import/preview.ts'
import { type Choices, textsToSettle } from '../../rules/import/settle-texts.ts'
import { itemSuggester, type NamedItem } from '../../rules/import/suggest-item.ts'
import { proceduresOf, rotationsOf } from '../../rules/programme/items.ts'
import type { Programme } from '../../rules/programme/shape.ts'

export interface Mapping {
  readonly field: string
  readonly source: string
  readonly target: string
}

/** What was chosen for the same text in an earlier file; else what its words suggest; else nothing. */
export function startChoices(
  preview: Preview,
  programme: Programme,
  mappings: readonly Mapping[],
): Pick<Choices, 'items' | 'rotations'> {
  const { services, rotations, duties } = textsToSettle(preview)
  const start = (field: string, items: readonly NamedItem[]) => {
    const keys = new Set(items.map(({ key }) => key))
    const known = new Map(
      mappings
        .filter((mapping) => mapping.field === field && keys.has(mapping.target))
        .map(({ source, target }) => [source, target]),
    )
    const suggest = itemSuggester(items)
    return (texts: readonly { text: string }[]): Record<string, string> =>
      Object.fromEntries(texts.flatMap(({ text }) => pairOf(text, known.get(text) ?? suggest(text))))
  }
  return {
    items: start('service', proceduresOf(programme))(services),
    rotations: start('rotation', rotationsOf(programme))([...rotations, ...duties]),
  }
}

const pairOf = (text: string, key: string | undefined): [string, string][] => (key === undefined ? [] : [[text, key]])
