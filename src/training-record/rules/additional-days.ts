/**
 * Additional self-study days of one training year at most, and of one entry; unused ones are not carried over.
 *
 * @law P-KAR23
 */
export const MOST_ADDITIONAL_DAYS = 6
