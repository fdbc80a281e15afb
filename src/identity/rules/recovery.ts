import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/**
 * For how many minutes the link of a recovery letter works, once.
 *
 * @policy decision 0159
 */
export const MINUTES_FOR_RECOVERY = 60

/**
 * For how many minutes whoever proved their identity may choose what to recover.
 *
 * @policy decision 0159
 */
export const MINUTES_TO_RECOVER = 30

/**
 * For how many hours the letter works that follows a proof in person.
 *
 * @policy decision 0159
 */
export const HOURS_AFTER_VISIT = 24

/**
 * Something is recovered: a new password, the loss of the second factor, or both.
 *
 * @policy decision 0159
 */
export const somethingRecovered = (
  password: string | null,
  withoutFactor: boolean,
): Verdict<true, 'nothing-to-recover'> =>
  password !== null || withoutFactor ? accept(true) : refuse('nothing-to-recover', {}, { field: 'newPassword' })
