import type { ColumnContent } from './column-content.ts'
import type { ColumnFacts } from './column-facts.ts'
import type { TitleReading } from './header-words.ts'
import type { ImportField } from './preview.ts'

/** One thing that a column could be, and how surely; a title that fits outweighs contents that fit. */
export interface Candidate {
  readonly index: number
  readonly field: ImportField
  readonly score: number
}

const TEXTS: readonly ImportField[] = ['service', 'group', 'place', 'rotation', 'year']
const NAMELESS = /^(kolumna|column|pole|field|f|col)? ?\d*$/i

/**
 * What a column could be, best first. A title decides unless the contents make it impossible; contents alone decide
 * where there is no title. People under a title of things are patients until something says otherwise: a name too
 * many hidden does no harm, a name too many shown does.
 *
 * @policy decision 0022
 */
export function candidatesOf(column: ColumnFacts): Candidate[] {
  const { index, title, reading, content } = column
  const isNameless = title === null || NAMELESS.test(title)
  const readings = reading ? [mended(reading, content), ...asOperator(reading, content)] : []
  const guessed = reading && reading.score >= 50 ? [] : guesses(content, isNameless)
  return [...readings, ...guessed].map((guess) => ({ index, ...guess })).sort((one, other) => other.score - one.score)
}

/** `Osoba` beside columns of the patient is who did it, when the same few names come again and again. */
const asOperator = ({ field, score }: TitleReading, { filled, distinct }: ColumnContent): TitleReading[] =>
  field === 'patient' && score < 45 && filled > 1 && distinct <= filled / 2 ? [{ field: 'operator', score: 43 }] : []

const NONE: TitleReading = { field: 'ignored', score: 60 }

function mended(reading: TitleReading, content: ColumnContent): TitleReading {
  const { share, filled } = content
  if (filled === 0) return reading
  if (TEXTS.includes(reading.field)) return mendedText(reading, share)
  if (reading.field === 'patient') return mendedPatient(reading, share)
  return holds(reading, share) ? reading : NONE
}

/** Whether the contents bear out a title that says little by itself. */
function holds({ field, score }: TitleReading, share: ColumnContent['share']): boolean {
  if (field === 'role') return share.role + share.code >= 0.3
  if (score >= 50) return true
  if (field === 'date') return share.date >= 0.5
  return field === 'code' && (share.code + share.role >= 0.6 || share.listNumber >= 0.9)
}

function mendedPatient(reading: TitleReading, share: ColumnContent['share']): TitleReading {
  if (share.pesel >= 0.8) return { field: 'pesel', score: 90 }
  return share.initials >= 0.6 ? { field: 'initials', score: 90 } : reading
}

function mendedText(reading: TitleReading, share: ColumnContent['share']): TitleReading {
  if (share.pesel >= 0.5) return { field: 'pesel', score: 60 }
  return share.person >= 0.6 ? { field: 'patient', score: 45 } : reading
}

function guesses(content: ColumnContent, isNameless: boolean): TitleReading[] {
  const { share, filled } = content
  if (filled === 0) return []
  const plain: [ImportField, number, boolean][] = [
    ['patient', 70, share.pesel >= 0.2 && share.person >= 0.2],
    ['pesel', 68, share.pesel >= 0.5 && share.person < 0.2],
    ['date', 65, share.date >= 0.6],
    ['sex', 60, share.sex >= 0.8],
    ['code', 60, share.code >= 0.8],
  ]
  return [...plain, ...(isNameless ? namelessGuesses(content) : [personGuess(content), medicalGuess(content)])]
    .filter(([, , fits]) => fits)
    .map(([field, score]) => ({ field, score }))
}

/** In fewer rows than this repeating says nothing, and of two columns of people the left one is the patients'. */
const FEW = 5

/** Patients hardly repeat, doctors do: the more different the names, the more surely they are patients. */
const personGuess = ({ share, filled, distinct }: ColumnContent): [ImportField, number, boolean] => [
  'patient',
  30 + (filled < FEW ? 5 : (5 * distinct) / Math.min(filled, 400)) - 20 * share.staff,
  share.person >= 0.5,
]

/** Under no titles at all whole names, nearly all different, say more than short codes that could be initials. */
const manyPeopleGuess = ({ share, filled, distinct }: ColumnContent): [ImportField, number, boolean] => [
  'patient',
  47,
  share.person >= 0.8 && share.staff < 0.2 && filled > 2 && distinct > Math.min(filled, 400) * 0.6,
]

/** Under a title that says nothing, words of examinations are the examination. */
const medicalGuess = ({ share }: ColumnContent): [ImportField, number, boolean] => ['service', 40, share.medical >= 0.5]

function namelessGuesses(content: ColumnContent): [ImportField, number, boolean][] {
  const { share, filled, distinct, meanLength } = content
  const isPerson = share.person >= 0.5 || share.staff >= 0.5
  const isText = share.letters >= 0.6 && !isPerson && share.rotation < 0.5
  return [
    ['rotation', 50, share.rotation >= 0.5],
    ['role', 50, share.role >= 0.8],
    ['place', 48, share.place >= 0.5 && share.rotation < 0.5],
    ['service', 46, share.medical >= 0.3],
    ['initials', 44, share.initials >= 0.7],
    manyPeopleGuess(content),
    personGuess(content),
    ['assistants', 22, isPerson && (share.staff >= 0.5 || (filled >= FEW && distinct <= Math.min(filled, 400) / 2))],
    ['total', 20, share.clock >= 0.8],
    ['givenNames', 43, share.singleName >= 0.6 && share.givenName >= 0.5],
    ['surname', 42, share.singleName >= 0.6 && share.givenName < 0.5 && share.medical < 0.3],
    ['service', 10 + Math.min(meanLength, 60) / 10, isText && share.singleName < 0.6],
  ]
}
