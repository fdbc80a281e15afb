import { fold, wordsOf } from './cell-text.ts'
import { isPersonName } from './column-content.ts'
import { formsOf, isFormOf, isFormOfAny, type NameForms, replaceWords, withoutPairs } from './hidden-words.ts'
import type { Patient } from './patient.ts'
import { sexOfPesel } from './read-sex.ts'

/** Everything in a file that names a patient. */
export interface Secrets {
  /** `surname given` of every patient, folded. */
  readonly pairs: ReadonlySet<string>
  readonly names: NameForms
  readonly pesels: ReadonlySet<string>
  /** Names of staff that the file repeats, folded: a doctor who is somebody's namesake stays visible. */
  readonly staff: ReadonlySet<string>
  /** Words of free text that name another record's patient, folded. */
  readonly others: ReadonlySet<string>
  /** Words that name a whole sheet's patient, folded. */
  readonly told: readonly string[]
}

function repeated(texts: Iterable<string>): Set<string> {
  const once = new Set<string>()
  const more = new Set<string>()
  for (const text of texts) (once.has(fold(text)) ? more : once).add(fold(text))
  return more
}

/** What the rest of a file adds to the names of its patients. */
export interface FileTexts {
  readonly staff: Iterable<string>
  readonly others: ReadonlySet<string>
  readonly told: Iterable<string>
}

type Names = Pick<Patient, 'given' | 'surname' | 'pesel'>

/**
 * The names and numbers of all patients of a file, so that none is let out by another's record either.
 *
 * @policy decision 0024
 */
export function secretsOf(patients: Iterable<Names>, file: Partial<FileTexts> = {}): Secrets {
  const pairs = new Set<string>()
  const names = new Set<string>()
  const pesels = new Set<string>()
  for (const { given, surname, pesel } of patients) {
    for (const last of surname) for (const first of given) pairs.add(`${last} ${first}`)
    for (const name of [...given, ...surname]) names.add(name)
    for (const digits of pesel) pesels.add(digits)
  }
  const { staff = [], others = new Set(), told = [] } = file
  return { pairs, names: formsOf(names), pesels, staff: repeated(staff), others, told: [...new Set(told)] }
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
  const names = [...own.given, ...own.surname, ...secrets.told]
  const hidden = (word: string) => names.some((name) => isFormOf(word, name)) || isOthers(word, secrets)
  return tidied(withoutPairs(replaceWords(bare, hidden), secrets.pairs, true), text)
}

const isOthers = (word: string, { others }: Secrets): boolean => others.has(fold(word)) && /^\p{Lu}/u.test(word)

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
 * A title or the name of a sheet: no PESEL, nobody's full name, no word of a patient's. Null when nothing is left.
 *
 * @policy decision 0024
 */
export function scrubLabel(text: string | null, secrets: Secrets): string | null {
  if (text === null || isPersonName(text)) return null
  const bare = replaceWords(withoutNumbers(text, secrets), (word) => isNameIn(word, secrets))
  return tidied(withoutPairs(bare, secrets.pairs, true), text)
}

const isNameIn = (word: string, { names }: Secrets): boolean =>
  names.names.has(fold(word)) || (/^\p{Lu}/u.test(word) && isFormOfAny(fold(word), names))

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
