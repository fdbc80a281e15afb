import type { EntryKind } from './entries/content.ts'

/**
 * The element of a record to which an entry belongs: its programme item, or its kind where it realises none. Remarks of
 * the office and the consultant name elements in the same words.
 *
 * @law UZL art. 16r
 * @policy decision 0050
 */
export const elementOf = (entry: { readonly kind: EntryKind; readonly itemKey: string | null }): string =>
  entry.itemKey ?? entry.kind

/**
 * Whether an element may change in a supplement round: a remark stands at it or above it in the tree (a remark at
 * `m1/procedure` opens every procedure of the first module).
 *
 * @law UZL art. 16r
 * @policy decision 0050
 */
export const isElementOpen = (element: string, openElements: readonly string[]): boolean =>
  openElements.some((open) => element === open || element.startsWith(`${open}/`))

/**
 * Whether an entry may be made or changed in a supplement round: its element is open, or it is the extension that a
 * refusal of the substance brings, which no remark can name beforehand.
 *
 * @law UZL art. 16r
 * @policy decision 0050
 */
export const isOpenInRound = (
  entry: { readonly kind: EntryKind; readonly itemKey: string | null },
  openElements: readonly string[],
): boolean => entry.kind === 'extension' || isElementOpen(elementOf(entry), openElements)

/**
 * The supplement round with which a new or changed entry is tagged: 0 before the first return, then the round that is
 * open.
 *
 * @law M-EKS2
 */
export const roundAfterReturn = (round: number): number => round + 1

/**
 * The elements whose remarks of a round the trainee has not answered yet, each once: until none is left, the supervisor
 * does not approve the whole anew.
 *
 * @law UZL art. 16r
 * @policy decision 0050
 */
export const unansweredElements = (
  remarks: readonly { readonly round: number; readonly element: string; readonly answered_at: string | null }[],
  round: number,
): string[] => [
  ...new Set(
    remarks.filter((remark) => remark.round === round && remark.answered_at === null).map(({ element }) => element),
  ),
]
