import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/**
 * Seconds within which somebody may take back an approval of their own, inclusive.
 *
 * @policy decision 0041
 */
export const UNDO_SECONDS = 10

/**
 * Whether an approval may be taken back: by the one who gave it, within ten seconds.
 *
 * @policy decision 0041
 */
export function mayUndoApproval(approval: {
  readonly approvedBy: string | null
  readonly actorPersonId: string
  readonly secondsAgo: number
}): Verdict<true, 'not-permitted' | 'undo-too-late'> {
  if (approval.approvedBy !== approval.actorPersonId) return refuse('not-permitted', { action: 'undo-approval' })
  if (approval.secondsAgo <= UNDO_SECONDS) return accept(true)
  return refuse('undo-too-late', { seconds: Math.floor(approval.secondsAgo), most: UNDO_SECONDS })
}
