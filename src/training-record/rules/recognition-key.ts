import { canonicalEntry } from './canonical-entry.ts'
import type { EntryContent, ProcedureContent } from './entries/content.ts'

/**
 * The keys by which imported entries are recognised again, one for each and in the same order: of a procedure the item,
 * day, code, initials and place, of a duty the rotation, day, minutes and place, and then the ordinal among equals. So
 * two equal cases of one day are two, and the same file a second time adds nothing. The trainee is the record's.
 *
 * @policy decision 0049
 */
export function recognitionKeys(contents: readonly EntryContent[]): string[] {
  const seen = new Map<string, number>()
  return contents.map((content) => {
    const likeness = likenessOf(content)
    const ordinal = (seen.get(likeness) ?? 0) + 1
    seen.set(likeness, ordinal)
    return `${likeness}|${ordinal}`
  })
}

function likenessOf(content: EntryContent): string {
  const { kind, itemKey, from, until, code, minutes } = content
  if (kind === 'procedure') {
    const { initials, place } = (content as ProcedureContent).details
    return written([kind, itemKey, from, code, initials, plain(place)])
  }
  if (kind === 'duty' || kind === 'duty-total') {
    return written([kind, itemKey, from, until, minutes, plain(content.details.place)])
  }
  return written([kind, canonicalEntry(content)])
}

const written = (parts: readonly (string | number | null)[]): string =>
  parts.map((part) => String(part ?? '').replaceAll('|', '/')).join('|')

/** A place typed with other blanks or capitals is the same place. */
const plain = (text: string | null): string => (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
