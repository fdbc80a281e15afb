import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/**
 * How long, in minutes, somebody whose password or identity was confirmed has for the code of the second factor.
 *
 * @policy decision 0111
 */
export const MINUTES_FOR_CODE = 5

/**
 * How many recovery codes are given at once; each works once.
 *
 * @policy decision 0111
 */
export const RECOVERY_CODES = 10

/**
 * How many wrong codes in 15 minutes, inclusive, still leave one more try: a million codes, of which three are good,
 * cannot be gone through.
 *
 * @policy decision 0111
 */
export const MOST_WRONG_CODES = 4

/**
 * One more code is looked at while no more than the most were wrong.
 *
 * @policy decision 0111
 */
export const mayTryCode = (wrong: number, minutes: number): Verdict<true, 'too-many-requests'> =>
  wrong > MOST_WRONG_CODES ? refuse('too-many-requests', { minutes }) : accept(true)

/**
 * What was typed: six digits of the app, or a recovery code; spaces, hyphens and the case of letters do not count.
 *
 * @policy decision 0111
 */
export function typedCode(text: string): Verdict<{ readonly app: string } | { readonly recovery: string }, 'bad-code'> {
  const code = text.replace(/[\s-]/g, '').toLowerCase()
  if (/^\d{6}$/.test(code)) return accept({ app: code })
  if (RECOVERY_CODE.test(code)) return accept({ recovery: code })
  return refuse('bad-code', {}, { field: 'code' })
}

/** Letters and digits that nobody takes for others when they copy them from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const RECOVERY_CODE = /^[a-hjkmnp-z2-9]{12}$/

/**
 * A recovery code from random bytes, twelve characters, 59 bits at least: `abcd-efgh-jkmn` is how it is shown.
 *
 * @policy decision 0111
 */
export const recoveryCode = (random: Uint8Array): string =>
  Array.from(random.subarray(0, 12), (byte) => LETTERS[byte % LETTERS.length]).join('')

/**
 * In three fours, as it is read from paper.
 *
 * @policy decision 0111
 */
export const spacedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')
