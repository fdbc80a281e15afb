import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/**
 * Who joins two entries says why: at least 10 characters, inclusive, after trimming; it stays with the trail.
 *
 * @policy decision 0157
 */
export function joiningReason(text: string): Verdict<string, 'reason-too-short'> {
  const reason = text.trim()
  return reason.length >= 10
    ? accept(reason)
    : refuse('reason-too-short', { characters: reason.length, least: 10 }, { field: 'reason' })
}
