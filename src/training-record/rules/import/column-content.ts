import type { CellOrBlank } from '../../../kernel/sheet.ts'
import { fold, textOf, wordsOf } from './cell-text.ts'
import { MEDICAL, PLACE, STAFF } from './contents.words.ts'
import { isGivenName } from './given-names.ts'
import { typedInitials } from './person-name.ts'
import { codeOfRole, readCode } from './read-code.ts'
import { readDate } from './read-date.ts'
import { readSex, sexOfPesel } from './read-sex.ts'

const TRAITS = [
  'date',
  'pesel',
  'withPesel',
  'sex',
  'code',
  'role',
  'listNumber',
  'initials',
  'person',
  'singleName',
  'givenName',
  'staff',
  'rotation',
  'place',
  'medical',
  'trainingYear',
  'upTo24',
  'upTo59',
  'clock',
  'letters',
] as const

type Trait = (typeof TRAITS)[number]

/** What the filled cells of a column look like: for each trait the share of cells that have it, from 0 to 1. */
export interface ColumnContent {
  readonly filled: number
  readonly distinct: number
  readonly meanLength: number
  readonly share: Readonly<Record<Trait, number>>
}

/** Longer runs of data add nothing to what a column is. */
const SAMPLE = 400

/**
 * What stands in a column, whatever its title says.
 *
 * @policy decision 0022
 */
export function contentOf(cells: readonly (CellOrBlank | undefined)[], date1904: boolean): ColumnContent {
  const filled = cells.filter((cell) => textOf(cell) !== '')
  const sample = filled.slice(0, SAMPLE)
  const counts = Object.fromEntries(TRAITS.map((trait) => [trait, 0])) as Record<Trait, number>
  let length = 0
  for (const cell of sample) {
    length += textOf(cell).length
    for (const trait of traitsOf(cell, date1904)) counts[trait]++
  }
  const size = Math.max(1, sample.length)
  for (const trait of TRAITS) counts[trait] /= size
  const distinct = new Set(sample.map((cell) => fold(textOf(cell)))).size
  return { filled: filled.length, distinct, meanLength: length / size, share: counts }
}

function traitsOf(cell: CellOrBlank | undefined, date1904: boolean): Trait[] {
  const text = textOf(cell)
  const plain = wordsOf(text).join(' ')
  const number = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
  const has: Readonly<Record<Trait, boolean>> = {
    date: readDate(cell, date1904).ok,
    pesel: isPeselLike(text),
    withPesel: holdsPesel(text),
    sex: readSex(text).ok,
    code: readCode(text, 'ambiguous').ok && /\b[ab]\b/.test(plain),
    role: codeOfRole(text) !== undefined && plain.split(' ').length <= 4,
    listNumber: number <= 2,
    initials: (typedInitials(text)?.length ?? 0) > 1 && !MEDICAL.test(plain),
    person: isPersonName(text),
    singleName: /^\p{Lu}[\p{L}'’-]{2,}$/u.test(text) && !MEDICAL.test(plain),
    givenName: isGivenName(plain.split(' ')[0] ?? '') && plain.split(' ').length <= 2,
    staff: STAFF.test(plain),
    rotation: /^staz/.test(plain),
    place: PLACE.test(plain),
    medical: MEDICAL.test(plain),
    trainingYear: number >= 1 && number <= 6,
    upTo24: number <= 24,
    upTo59: number <= 59,
    clock: cell?.kind === 'time' || /^\d{1,2}:\d{2}$/.test(text),
    letters: /\p{L}{3}/u.test(text),
  }
  return TRAITS.filter((trait) => has[trait])
}

/**
 * Whether folded words hold one of the common words of examinations and operations.
 *
 * @policy decision 0022
 */
export const isMedical = (words: string): boolean => MEDICAL.test(words)

/**
 * Eleven digits, or fewer whose lost zeros make a right PESEL.
 *
 * @policy decision 0022
 */
export const isPeselLike = (text: string): boolean =>
  /^\d{11}$/.test(text.replace(/^pesel:?|[\s'-]/gi, '')) || (/^\d{9,10}$/.test(text) && sexOfPesel(text).ok)

const holdsPesel = (text: string): boolean => isPeselLike(text) || /(?<!\d)\d{11}(?!\d)/.test(text)

/**
 * Whether a cell as a whole reads like a person: two to four capitalised words, one of them a known given name.
 *
 * @policy decision 0024
 */
export function isPersonName(text: string): boolean {
  const bare = text.replace(/^(?:(?:dr|lek|prof|hab|n|med)(?:\.\s?|\s))+/i, '').replace(/\d{9,11}|[(),]/g, ' ')
  const words = bare.split(' ').filter((word) => word !== '')
  if (words.length < 2 || words.length > 5 || MEDICAL.test(wordsOf(text).join(' '))) return false
  const isNamed = words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || /^[-–]$/.test(word))
  return isNamed && words.some((word) => word.split('-').some(isGivenName))
}
