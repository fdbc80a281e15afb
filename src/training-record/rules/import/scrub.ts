import { fold, wordsOf } from './cell-text.ts'
import { isPersonName } from './column-content.ts'
import { isFormOf, replaceWords, withoutPairs } from './hidden-words.ts'
import type { Patient } from './patient.ts'
import { sexOfPesel } from './read-sex.ts'

/** Everything in a file that names a patient. */
export interface Secrets {
  /** `surname given` of every patient, folded. */
  readonly pairs: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
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
  const surnames = new Set<string>()
  const pesels = new Set<string>()
  for (const { given, surname, pesel } of patients) {
    for (const last of surname) for (const first of given) pairs.add(`${last} ${first}`)
    for (const last of surname) surnames.add(last)
    for (const digits of pesel) pesels.add(digits)
  }
  return { pairs, surnames, pesels, staff: repeated(staff) }
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
  return tidied(withoutPairs(replaceWords(bare, hidden), secrets.pairs, true), text)
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
  return tidied(withoutPairs(withoutNumbers(text, secrets), hidden.pairs, false), text)
}

/**
 * A title or the name of a sheet: no PESEL, nobody's full name, no patient's surname. Null when nothing is left.
 *
 * @policy decision 0024
 */
export function scrubLabel(text: string | null, secrets: Secrets): string | null {
  if (text === null || isPersonName(text)) return null
  const bare = replaceWords(withoutNumbers(text, secrets), (word) => secrets.surnames.has(fold(word)))
  return tidied(withoutPairs(bare, secrets.pairs, true), text)
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
