import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { OtherEntry, RecordAround } from './beside/around.ts'
import { mostSelfStudyDays } from './counters/rotations.ts'
import type { EntryContent, EntryKind } from './entries/content.ts'
import { findItem } from './programme/items.ts'
import type { RecordState } from './states.ts'

/**
 * The kinds that make up a rotation: once it is approved whole they stay out. Duties are balanced by themselves and stay
 * open.
 *
 * @policy decision 0093
 */
export const KINDS_OF_ROTATION: readonly EntryKind[] = ['rotation', 'additional-days']

/**
 * A rotation whose days are all approved, recognised or given to self-study takes no new part and no change of one that
 * waits: an entry is editable until it or its whole element is approved. A correction of an approved part stays
 * possible, and in a supplement round a remark opens the element again.
 *
 * @law M-EKS2
 * @policy decision 0093
 */
export function notApprovedWhole<Content extends EntryContent>(
  content: Content,
  { programme, others, state }: Pick<RecordAround, 'programme' | 'others'> & { readonly state: RecordState },
): Verdict<Content, 'rotation-approved'> {
  if (state === 'returned' || !KINDS_OF_ROTATION.includes(content.kind)) return accept(content)
  const item = findItem(programme, content.itemKey ?? '')
  if (item?.kind !== 'rotation') return accept(content)
  const days = (kind: EntryKind): number => approvedDays(others, { kind, itemKey: item.key })
  const selfStudy = Math.min(mostSelfStudyDays(item), days('additional-days'))
  const approved = days('rotation') + days('recognition') + selfStudy
  if (approved < item.workingDays) return accept(content)
  return refuse('rotation-approved', { item: item.key, days: item.workingDays }, { field: 'item', law: 'M-EKS2' })
}

const approvedDays = (others: readonly OtherEntry[], of: { kind: EntryKind; itemKey: string }): number =>
  others
    .filter(({ state, content }) => state === 'approved' && content.kind === of.kind && content.itemKey === of.itemKey)
    .reduce((sum, { content }) => sum + content.workingDays, 0)
