import { fold } from '../import/cell-text.ts'
import { SPOKEN_NAMES } from './spoken.words.ts'

/** Polish endings change: the last two letters of a long word do not matter. */
const LEAST_STEM = 5

/**
 * What people say besides of a procedure of this name, to be searched in and not shown: what everybody calls by an
 * abbreviation. Empty where nothing is known.
 *
 * @policy decision 0005
 */
export function spokenNames(name: string): string {
  const words = fold(name).split(/[^a-z0-9]+/)
  const holds = (meant: string): boolean => words.some((word) => word.startsWith(stemOf(meant)))
  return SPOKEN_NAMES.filter(([, meant]) => meant.split(' ').every(holds))
    .map(([said]) => said)
    .join(' ')
}

const stemOf = (word: string): string => word.slice(0, Math.max(LEAST_STEM, word.length - 2))
