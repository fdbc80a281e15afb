/**
 * The kinds of entry whose programme item is the rotation to which they belong.
 *
 * @policy decision 0053
 */
export const OF_THEIR_ITEM = ['rotation', 'duty', 'duty-total', 'duty-exemption', 'additional-days'] as const

/** As much of an entry as says to which rotation it belongs, stored or read. */
interface BelongingEntry {
  readonly kind: string
  readonly itemKey: string | null
  readonly details: object
}

/**
 * The rotation to which an entry belongs, by its key: the one realised, on which the duty was, or during which the
 * procedure was done; null for an entry of no rotation. A mentor approves by it.
 *
 * @policy decision 0053
 */
export function rotationOf(content: BelongingEntry): string | null {
  const kinds: readonly string[] = OF_THEIR_ITEM
  if (kinds.includes(content.kind)) return content.itemKey
  const { rotation = null } = content.details as { readonly rotation?: string | null }
  return rotation
}
