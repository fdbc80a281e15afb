import { fold, wordsOf } from './cell-text.ts'
import { isMedical, isPersonName } from './column-content.ts'
import { isGivenName } from './given-names.ts'
import type { Patient } from './patient.ts'
import { sexOfPesel } from './read-sex.ts'

/** Everything in a file that names a patient. */
export interface Secrets {
  /** `surname given` of every patient, folded. */
  readonly pairs: ReadonlySet<string>
  readonly pesels: ReadonlySet<string>
  /** Names of staff that the file repeats, folded: a doctor who is somebody's namesake stays visible. */
  readonly staff: ReadonlySet<string>
}

function repeated(texts: Iterable<string>): Set<string> {
  const once = new Set<string>()
  const more = new Set<string>()
  for (const text of texts) (once.has(fold(text)) ? more : once).add(fold(text))
  return more
}

type Names = Pick<Patient, 'given' | 'surname' | 'pesel'>

/**
 * The names and numbers of all patients of a file, so that none is let out by another's record either.
 *
 * @policy decision 0024
 */
export function secretsOf(patients: Iterable<Names>, staff: Iterable<string> = []): Secrets {
  const pairs = new Set<string>()
  const pesels = new Set<string>()
  for (const { given, surname, pesel } of patients) {
    for (const last of surname) for (const first of given) pairs.add(`${last} ${first}`)
    for (const digits of pesel) pesels.add(digits)
  }
  return { pairs, pesels, staff: repeated(staff) }
}

/**
 * Free text without its patient: the words of the record's own name in any case of declension, any patient's full name,
 * any PESEL, and a whole cell that is a person's name. Null when nothing is left.
 *
 * @policy decision 0024
 */
export function scrubText(text: string | null, own: Names, secrets: Secrets): string | null {
  if (text === null || isPersonName(text)) return null
  const bare = withoutNumbers(text, secrets)
  const hidden = (word: string) =>
    own.given.some((name) => isFormOf(word, name)) || own.surname.some((name) => isFormOf(word, name))
  return tidied(withoutPairs(replaceWords(bare, hidden), secrets, true), text)
}

/**
 * The name of a member of staff: shown, unless the cell names the record's own patient in full, or another patient in a
 * cell that the file does not repeat, or holds a PESEL. A first name shared with the patient hides no doctor.
 *
 * @policy decision 0024
 */
export function scrubStaff(text: string | null, own: Names, secrets: Secrets): string | null {
  if (text === null) return null
  const hidden = secrets.staff.has(fold(text)) ? secretsOf([own]) : secrets
  return tidied(withoutPairs(withoutNumbers(text, secrets), hidden, false), text)
}

/**
 * A title or the name of a sheet: no PESEL, nobody's full name. Null when nothing is left.
 *
 * @policy decision 0024
 */
export function scrubLabel(text: string | null, secrets: Secrets): string | null {
  if (text === null || isPersonName(text)) return null
  return tidied(withoutPairs(withoutNumbers(text, secrets), secrets, true), text)
}

/** Eleven digits are a PESEL until proved otherwise; with spaces or dashes between them when the check digit says so. */
function withoutNumbers(text: string, secrets: Secrets): string {
  if (!/\d{4}|\d[\s.-]\d/.test(text)) return text
  const spaced = text.replace(/(?<!\d)\d(?:[\s.-]?\d){10}(?!\d)/g, (found) =>
    /^\d{11}$/.test(found) || sexOfPesel(found).ok ? ' ' : found,
  )
  return spaced.replace(/\d{9,}/g, (run) => (holdsKnown(run, secrets.pesels) ? ' ' : run))
}

const holdsKnown = (run: string, pesels: ReadonlySet<string>): boolean =>
  Array.from(run, (_, at) => [run.slice(at, at + 11), run.slice(at, at + 10), run.slice(at, at + 9)])
    .flat()
    .some((digits) => pesels.has(digits) || pesels.has(digits.padStart(11, '0')))

/** A Polish name changes its end: Kowalski, Kowalskiego; Anna, Anny. Short stems count only with a capital letter. */
function isFormOf(word: string, name: string): boolean {
  const folded = fold(word)
  if (folded === name) return true
  const stem = name.replace(/[aeiouy]+$/, '')
  if (stem.length < 2 || (stem.length < 4 && !/^\p{Lu}/u.test(word))) return false
  return folded.startsWith(stem) && ENDINGS.has(folded.slice(stem.length)) && !isMedical(folded)
}

const ENDINGS = new Set(
  'a e i y o u ie ia iu ii em iem om ami ach owi owie ego iego emu iemu im ym imi ej iej ich ych scy ska skiej'.split(
    ' ',
  ),
)

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu

const replaceWords = (text: string, isHidden: (word: string) => boolean): string =>
  text.replace(WORD, (word) => (isHidden(word) ? ' ' : word))

/** Two neighbouring words that are somebody's name: a patient's, or in free text anybody's by a known given name. */
function withoutPairs(text: string, { pairs }: Secrets, isFree: boolean): string {
  const words = [...text.matchAll(WORD)].map((match) => ({ word: match[0], folded: fold(match[0]), at: match.index }))
  const hidden = new Set<number>()
  for (const [index, first] of words.entries()) {
    const second = words[index + 1]
    if (!second) break
    const isPair = pairs.has(`${first.folded} ${second.folded}`) || pairs.has(`${second.folded} ${first.folded}`)
    if (isPair || (isFree && namesAnybody(words, index))) hidden.add(first.at).add(second.at)
  }
  return text.replace(WORD, (word, at: number) => (hidden.has(at) ? ' ' : word))
}

const STAFF_BEFORE = /^(dr|lek|prof|med|hab|im|imienia|sw|swietego|swietej)$/

/** A known given name beside a capitalised word: KOWALSKI JAN, Jan Kowalski; not dr Jan Kowalski, not im. Jana. */
function namesAnybody(words: readonly { word: string; folded: string }[], index: number): boolean {
  const [first, second] = [words[index], words[index + 1]]
  if (!first || !second || STAFF_BEFORE.test(words[index - 1]?.folded ?? '')) return false
  const isCapital = [first, second].every(({ word }) => /^\p{Lu}/u.test(word) && word.length >= 3)
  return (
    isCapital &&
    isGivenName(first.folded) !== isGivenName(second.folded) &&
    isPersonName(`${first.word} ${second.word}`)
  )
}

/** What taking words out leaves behind: doubled spaces, empty brackets, loose marks at the ends. */
function tidied(left: string, original: string): string | null {
  const text = left.replace(/\s+/g, ' ').trim()
  if (text === original) return text
  const plain = text
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\bPESEL\b:?/gi, ' ')
    .replace(/\s+([,;:.])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/–—-]+|[\s,;:/–—-]+$/g, '')
  return wordsOf(plain).length > 0 ? plain : null
}
