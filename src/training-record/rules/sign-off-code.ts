import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { RecordRelation } from './states.ts'

/**
 * Minutes for which a code holds from the moment it was made.
 *
 * @policy decision 0057
 */
export const SIGN_OFF_CODE_MINUTES = 10

/**
 * Entries that one code carries at most, inclusive.
 *
 * @policy decision 0057
 */
export const MOST_ENTRIES_BY_CODE = 20

/**
 * Who may read a code: to those in another relation to the record, and in none, it does not exist.
 *
 * @policy decision 0057
 */
export const CODE_READERS: readonly RecordRelation[] = ['supervisor', 'mentor']

/**
 * Whether a code still signs off: not used, and the moment lies before its end, the end excluded. Moments are
 * milliseconds since 1970.
 *
 * @policy decision 0057
 */
export function isCodeOpen(code: {
  readonly isUsed: boolean
  readonly expiresAt: number
  readonly now: number
}): Verdict<true, 'code-used' | 'code-expired'> {
  if (code.isUsed) return refuse('code-used')
  return code.now < code.expiresAt ? accept(true) : refuse('code-expired', { minutes: SIGN_OFF_CODE_MINUTES })
}
