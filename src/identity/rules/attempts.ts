import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/** Wrong passwords of the last quarter of an hour. */
export interface Failures {
  /** For this account from this address. */
  readonly here: number
  /** For this account from everywhere. */
  readonly account: number
  /** From this address for all accounts. */
  readonly address: number
}

/**
 * How many wrong passwords in 15 minutes, inclusive, still leave one more try. A stranger who guesses is stopped at
 * their address long before the account is, so that nobody can lock a person out from elsewhere with a few tries.
 *
 * @policy decision 0071
 */
export const MOST_FAILURES: Failures = { here: 4, account: 49, address: 99 }

/**
 * The stretch in which wrong passwords are counted, in minutes.
 *
 * @policy decision 0071
 */
export const FAILURES_COUNT_MINUTES = 15

/**
 * One more try is given while no count has passed its most. What strangers typed elsewhere does not count at an address
 * from which the person signed in before: nobody is locked out of their own device.
 *
 * @policy decision 0071
 */
export function mayTry(failures: Failures, { isKnown = false } = {}): Verdict<true, 'too-many-requests'> {
  const spent =
    failures.here > MOST_FAILURES.here ||
    (!isKnown && failures.account > MOST_FAILURES.account) ||
    failures.address > MOST_FAILURES.address
  return spent ? refuse('too-many-requests', { minutes: FAILURES_COUNT_MINUTES }) : accept(true)
}
