import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/** A reason that tells the trainee what to do. */
export type ReturnReason = string & { readonly __brand: 'ReturnReason' }

/**
 * A return, a correction, a remark says why: between 10 and 1,000 characters, both inclusive, after trimming.
 *
 * @policy decision 0041
 */
export function returnReason(text: string): Verdict<ReturnReason, 'reason-too-short' | 'reason-too-long'> {
  const reason = text.normalize('NFC').trim()
  const characters = [...reason].length
  if (characters < 10) return refuse('reason-too-short', { characters, least: 10 }, { field: 'reason' })
  if (characters > 1000) return refuse('reason-too-long', { characters, most: 1000 }, { field: 'reason' })
  return accept(reason as ReturnReason)
}
