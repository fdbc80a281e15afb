/**
 * For how many hours the link of a confirmation letter works, once.
 *
 * @policy decision 0155
 */
export const HOURS_FOR_LINK = 24

/**
 * For how many days the link works, once, that gives an account from a file its first password.
 *
 * @policy decision 0166
 */
export const DAYS_FOR_FIRST_PASSWORD = 14

/**
 * How many letters about registering or recovering one address gets in an hour: whoever asks more often gets the same
 * answer and no letter.
 *
 * @policy decision 0155
 */
export const MOST_LETTERS_AN_HOUR = 3

/**
 * One more letter is written to an address while fewer than the most were asked for in the last hour.
 *
 * @policy decision 0155
 */
export const mayWriteTo = (askedLately: number): boolean => askedLately < MOST_LETTERS_AN_HOUR

/** What an address is to the system: nobody's, of somebody who has not proved their identity yet, or of an account. */
export type AddressState = 'free' | 'newcomer' | 'known'

/**
 * Which letter answers a registration. The page says the same of all three, so that nobody learns who has an account.
 *
 * @policy decision 0155
 */
export const LETTER_OF: Readonly<Record<AddressState, 'email-to-confirm' | 'address-known'>> = {
  free: 'email-to-confirm',
  newcomer: 'email-to-confirm',
  known: 'address-known',
}
