import { fold } from './cell-text.ts'
import { isGivenName } from './given-names.ts'
import type { NameOrder } from './import-map.ts'

export interface PersonName {
  readonly given: readonly string[]
  readonly surname: readonly string[]
}

const TITLES = new Set(['dr', 'hab', 'prof', 'lek', 'mgr', 'inz', 'pan', 'pani', 'pac', 'pacjent', 'pacjentka'])
/** What people write behind a name: maiden names, birthdays, numbers. */
const BEHIND = /\s(?:z d\.?|zd\.?|z domu|ur\.|urodz\S*|pesel|vel)(?=[\s:.]|$).*$/iu

/**
 * The words of a person's name without what people write round it: titles, brackets, numbers, maiden names. A hyphen
 * keeps both halves of a double-barrelled surname in one word.
 *
 * @policy decision 0024
 */
export function nameWords(text: string): string[] {
  const words = plainWords(text.replace(/\([^)]*\)?|\[[^\]]*\]?/gu, ' ').replace(BEHIND, ' '))
  return words.filter((word) => !TITLES.has(fold(word)) && word !== 'p')
}

function plainWords(text: string): string[] {
  const lettered = text.replace(/\d[\d\s.-]*(?:lat|l|r)?\b\.?/giu, ' ').replace(/\s*[-–—]\s*/gu, '-')
  const words = lettered.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  return words.map((word) => word.replace(/[-'’]+$/u, ''))
}

/**
 * The name in a single cell. The order says on which side the surname stands; a comma divides it plainly; otherwise it
 * reaches to the first word that is a known given name, so that an unhyphenated double surname stays whole.
 *
 * @policy decision 0024
 */
export function personName(text: string, order: NameOrder): PersonName {
  const [before = '', behind = ''] = text.split(',').map((part) => part.trim())
  if (nameWords(before).length > 0 && nameWords(behind).length > 0) {
    const [first, second] = [nameWords(before), nameWords(behind)]
    return order === 'surname-first' ? { surname: first, given: second } : { surname: second, given: first }
  }
  const words = nameWords(text)
  return order === 'surname-first' ? surnameFirst(words) : givenFirst(words)
}

function surnameFirst(words: readonly string[]): PersonName {
  const found = words.findIndex((word, index) => index > 0 && isGivenName(word.split('-')[0] ?? ''))
  const end = found === -1 ? 1 : found
  return { surname: words.slice(0, end), given: words.slice(end) }
}

function givenFirst(words: readonly string[]): PersonName {
  if (words.length < 2) return { surname: words, given: [] }
  let start = words.length - 1
  while (start > 1 && isGivenName(words[0] ?? '') && !isGivenName(words[start - 1] ?? '')) start--
  return { given: words.slice(0, start), surname: words.slice(start) }
}

/**
 * Upper case, no dots or spaces, given names first; each half of a double-barrelled name gives its letter, Polish
 * letters stay. Null when there is no letter to give.
 *
 * @policy decision 0024
 */
export function initialsOfName(name: PersonName): string | null {
  const letters = [...name.given, ...name.surname].flatMap((word) => word.split('-')).map(firstLetter)
  return letters.join('') || null
}

/**
 * Initials as somebody typed them: JP, J.P., `J. P. `, `A. N. W. `, JP64 with the age. Undefined for a cell that holds
 * whole names instead, so that none passes for initials; EWA is taken for a name rather than for three letters.
 *
 * @policy decision 0024
 */
export function typedInitials(text: string): string | undefined {
  const outside = plainWords(text.replace(/\([^)]*\)?|\[[^\]]*\]?/gu, ' '))
  const words = (outside.length > 0 ? outside : plainWords(text)).flatMap((word) => word.split('-'))
  const letters = words.join('')
  if (letters === '' || letters.length > 6) return undefined
  const isTyped = words.length === 1 ? isShortAndNoName(letters) : words.every((word) => word.length <= 2)
  return isTyped && !words.some(isGivenName) ? letters.toUpperCase() : undefined
}

/**
 * The initials of a patient from whatever a cell holds: initials already, or a whole name in the given order.
 *
 * @policy decision 0024
 */
export const initialsOf = (text: string, order: NameOrder): string | null =>
  typedInitials(text) ?? initialsOfName(personName(text, order))

function isShortAndNoName(word: string): boolean {
  if (word.length <= 2) return true
  if (word === word.toUpperCase()) return word.length <= 4
  return word === word.toLowerCase() && word.length <= 3
}

const firstLetter = (word: string): string => Array.from(word.replace(/^['’]/u, ''))[0]?.toUpperCase() ?? ''
