import type { EntryContent } from './content.ts'

const OF_THEIR_ITEM = ['rotation', 'duty', 'duty-total', 'duty-exemption', 'additional-days'] as const

/**
 * The rotation to which an entry belongs, by its key: the one realised, on which the duty was, or during which the
 * procedure was done; null for an entry of no rotation. A mentor approves by it.
 *
 * @policy decision 0053
 */
export function rotationOf(content: Pick<EntryContent, 'kind' | 'itemKey' | 'details'>): string | null {
  const kinds: readonly string[] = OF_THEIR_ITEM
  if (kinds.includes(content.kind)) return content.itemKey
  return 'rotation' in content.details ? content.details.rotation : null
}
