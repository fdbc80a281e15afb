import type { EntryContent } from './entries/content.ts'

/**
 * The one text of an entry's content: JSON with the names in order, no blanks, no undefined members, letters composed.
 * Equal contents have equal texts whatever the order in which a database or a browser gives the members; its SHA-256 is
 * what an approval carries.
 *
 * @policy decision 0051
 */
export const canonicalEntry = (content: EntryContent): string => JSON.stringify(ordered(content))

function ordered(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(
    members.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, member]) => [name, ordered(member)]),
  )
}
