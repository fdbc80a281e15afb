import { fold } from './cell-text.ts'
import { isMedical } from './column-content.ts'
import { formsOf, isFormOf, isFormOfAny, type NameForms, STAFF_BEFORE } from './hidden-words.ts'
import type { Patient } from './patient.ts'

type Names = Pick<Patient, 'given' | 'surname'>

/** The words in texts of a file that are names of its patients, beside whichever patient they stand. */
export type OthersNames = ReadonlySet<string>

/** What so many records of others say is a word and not the name of one: `Głowa` in `TK Głowa`. */
const ENOUGH_FOR_A_WORD = 3

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu

/**
 * The words, folded, that name a patient of the file within the free text of another's record, in any case of
 * declension. A word that three records of others use is a common one. Words of medicine are left alone, and so are
 * short ones that open a text: `Rak piersi` beside a Mr Rak.
 *
 * @policy decision 0024
 */
export function othersNames(
  records: Iterable<{ readonly patient: Names; readonly texts: readonly string[] }>,
): OthersNames {
  const all = [...records]
  const known = formsOf(all.flatMap(({ patient }) => [...patient.given, ...patient.surname]))
  const found = new Map<string, string[]>()
  const uses = new Map<string, number>()
  for (const { patient, texts } of all) {
    const words = new Set(texts.flatMap((text) => found.get(text) ?? remembered(found, text, namesIn(text, known))))
    for (const word of words) if (!isOwn(word, patient)) uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  return new Set([...uses].filter(([, count]) => count < ENOUGH_FOR_A_WORD).map(([word]) => word))
}

function remembered(found: Map<string, string[]>, text: string, words: string[]): string[] {
  found.set(text, words)
  return words
}

function namesIn(text: string, known: NameForms): string[] {
  const words = [...text.matchAll(WORD)]
  return words.flatMap(({ 0: word, index }, at) => {
    const folded = fold(word)
    const isFirst = index === 0 && folded.length < 4
    const isStaff = STAFF_BEFORE.test(fold(words[at - 1]?.[0] ?? ''))
    return isCapital(word) && !isFirst && !isStaff && !isMedical(folded) && isFormOfAny(folded, known) ? [folded] : []
  })
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const isOwn = (word: string, { given, surname }: Names): boolean =>
  [...given, ...surname].some((name) => isFormOf(word, name))
