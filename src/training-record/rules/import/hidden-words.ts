import { fold } from './cell-text.ts'
import { isMedical, isPersonName } from './column-content.ts'
import { isGivenName } from './given-names.ts'

/**
 * Whether a word is a name in some case: Kowalski, Kowalskiego; Anna, Anny. Short stems count only with a capital letter,
 * and common words of medicine are nobody's name unless they are exactly that.
 *
 * @policy decision 0024
 */
export function isFormOf(word: string, name: string): boolean {
  const folded = fold(word)
  if (folded === name) return true
  if (isMedical(folded)) return false
  const least = /^\p{Lu}/u.test(word) ? 2 : 4
  return stemsOf(name).some(
    (stem) => stem.length >= least && folded.startsWith(stem) && NAME_ENDINGS.has(folded.slice(stem.length)),
  )
}

const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/(d|g)$/, 'dz'],
  [/(t|k)$/, 'c'],
  [/r$/, 'rz'],
]

/**
 * What the cases of a folded name begin with: Ann for Anna, Mark for Marek, Mart and Marc for Marta.
 *
 * @policy decision 0024
 */
export function stemsOf(name: string): string[] {
  const stem = name.replace(/[aeiouy]+$/, '')
  const fleeting = stem.replace(/i?e([bcklnr])$/, '$1')
  const soft = name === stem ? [] : SOFTENED.map(([end, softened]) => stem.replace(end, softened))
  return [...new Set([stem, fleeting, ...soft])]
}

/** Many names at once, and what their cases begin with. */
export interface NameForms {
  readonly names: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

/**
 * Folded names made ready for asking of many words whether they are one of them; two letters are nobody's name.
 *
 * @policy decision 0024
 */
export function formsOf(names: Iterable<string>): NameForms {
  const long = new Set([...names].filter((name) => name.length > 2))
  return { names: long, stems: new Set([...long].flatMap(stemsOf)) }
}

/**
 * Whether a folded word is one of many names in some case.
 *
 * @policy decision 0024
 */
export function isFormOfAny(word: string, { names, stems }: NameForms): boolean {
  if (names.has(word)) return true
  const ends = ['', ...NAME_ENDINGS].filter((ending) => word.endsWith(ending))
  return ends.some((ending) => {
    const stem = word.slice(0, word.length - ending.length)
    return stem.length > 2 && stems.has(stem)
  })
}

/** Endings of Polish names in their cases. */
const NAME_ENDINGS: ReadonlySet<string> = new Set(
  'a e i y o u ie ia iu ii em iem om ami ach owi owie ego iego emu iemu im ym imi ej iej ich ych scy ska skiej'.split(
    ' ',
  ),
)

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu

/**
 * A text without the words for which it is asked.
 *
 * @policy decision 0024
 */
export const replaceWords = (text: string, isHidden: (word: string) => boolean): string =>
  text.replace(WORD, (word) => (isHidden(word) ? ' ' : word))

/** A double-barrelled surname is one word here. */
const COMPOUND = /\p{L}[\p{L}\p{M}'’-]*/gu

interface Word {
  readonly word: string
  readonly parts: readonly string[]
  readonly at: number
}

/**
 * A text without two neighbouring words that are somebody's name: one of the given pairs, `surname given` or the other
 * way round, and in free text anybody's who bears a known given name.
 *
 * @policy decision 0024
 */
export function withoutPairs(text: string, pairs: ReadonlySet<string>, isFree: boolean): string {
  const words = [...text.matchAll(COMPOUND)].map(({ 0: word, index }) => ({
    word,
    parts: fold(word).split('-'),
    at: index,
  }))
  const hidden = new Set<number>()
  for (const [index, first] of words.entries()) {
    const second = words[index + 1]
    if (!second) break
    const isName = isPair(first, second, pairs) || (isFree && namesAnybody(first, second, words[index - 1]))
    if (isName) hidden.add(first.at).add(second.at)
  }
  return hidden.size === 0 ? text : text.replace(COMPOUND, (word, at: number) => (hidden.has(at) ? ' ' : word))
}

const isPair = (first: Word, second: Word, pairs: ReadonlySet<string>): boolean =>
  first.parts.some((one) => second.parts.some((other) => pairs.has(`${one} ${other}`) || pairs.has(`${other} ${one}`)))

/**
 * What stands before the name of somebody who is no patient: a doctor, a patron.
 *
 * @policy decision 0024
 */
export const STAFF_BEFORE = /^(dr|lek|prof|med|hab|im|imienia|sw|swietego|swietej)$/

/** A known given name beside a capitalised word: KOWALSKI JAN, Jan Kowalski; not dr Jan Kowalski, not im. Jana. */
function namesAnybody(first: Word, second: Word, before: Word | undefined): boolean {
  if (STAFF_BEFORE.test(before?.parts[0] ?? '')) return false
  const isCapital = [first, second].every(({ word }) => /^\p{Lu}/u.test(word) && word.length >= 3)
  const [one, other] = [first, second].map(({ parts }) => parts.some(isGivenName))
  return isCapital && one !== other && isPersonName(`${first.word} ${second.word}`)
}
