import { fold } from './cell-text.ts'
import { GIVEN_NAMES } from './given-names.words.ts'

const KNOWN: ReadonlySet<string> = new Set(GIVEN_NAMES.trim().split(/\s+/))

/**
 * Whether a word is a given name that many people bear. It tells columns of people from columns of anything else, and
 * a given name from a surname; nobody's sex is read from it.
 *
 * @policy decision 0024
 */
export const isGivenName = (word: string): boolean => KNOWN.has(fold(word))
