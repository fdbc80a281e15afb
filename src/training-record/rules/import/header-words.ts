import { wordsOf } from './cell-text.ts'
import type { NameOrder } from './import-map.ts'
import type { ImportField } from './preview.ts'
import { SMALL_WORDS, TITLE_RULES } from './titles.words.ts'

/** What a title says: the field, and how surely from 0 to 100. Under 50 another column or the contents may outdo it. */
export interface TitleReading {
  readonly field: ImportField
  readonly score: number
}

const DUTY_TIME = /( |^)(godzin|godziny|godz|hours|hrs|h)( |$)/
const MINUTES = /( |^)(minut|minuty|min|minutes)( |$)/

/**
 * The field that a title names; undefined when it names none. Brackets count after the words outside them say nothing.
 *
 * @policy decision 0022
 */
export function readTitle(title: string): TitleReading | undefined {
  const whole = wordsOf(title).join(' ')
  const outside = wordsOf(title.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).join(' ')
  return readWords(outside) ?? readWords(whole)
}

function readWords(words: string): TitleReading | undefined {
  if (words === '') return undefined
  const hasHours = DUTY_TIME.test(words)
  const hasMinutes = MINUTES.test(words)
  const isClock = /\b(od|do|rozpocz|zakoncz)/.test(words) || /^(data|date)/.test(words)
  if (hasHours && hasMinutes) return { field: 'total', score: 92 }
  if (hasHours && !isClock) return { field: 'hours', score: 90 }
  if (hasMinutes && !/\b(czas|duration|trwania|total)\b/.test(words)) return { field: 'minutes', score: 90 }
  const rule = TITLE_RULES.find(([, , fits]) => fits.test(words))
  return rule ? { field: rule[0], score: rule[1] } : undefined
}

/**
 * Whether a cell reads like a title rather than like data: short, named by a rule, and mostly made of words that
 * titles are made of. `Staż podstawowy w zakresie chirurgii` is a rotation, not the title of one.
 *
 * @policy decision 0022
 */
export function isTitle(text: string): boolean {
  const plain = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
  const words = wordsOf(plain)
  if (words.length === 0 || words.length > 9 || text.length > 80 || !readTitle(text)) return false
  const known = words.filter((word) => SMALL_WORDS.test(word) || readWords(word) !== undefined)
  return known.length >= words.length * 0.6
}

/**
 * The order in which a title names the two parts of a name; undefined when it names one or none.
 *
 * @policy decision 0024
 */
export function orderInTitle(title: string): NameOrder | undefined {
  const words = ` ${wordsOf(title).join(' ')} `
  const surname = words.search(/ (nazwisk\w*|surname|last|family) /)
  const given = words.search(/ (imie|imion\w*|imienia|first|given|forename|name) /)
  if (surname === -1 || given === -1) return undefined
  return given < surname ? 'given-first' : 'surname-first'
}

/**
 * The end of a stretch of time that a title names; undefined when it names neither.
 *
 * @policy decision 0023
 */
export function endInTitle(title: string | null): 'from' | 'until' | undefined {
  const words = wordsOf(title ?? '').join(' ')
  if (/^(start|poczatek|rozpoczecie)\b|^(dyzur\w* |godz\w* )?(od|rozpoczecia)$/.test(words)) return 'from'
  return /^(koniec|zakonczenie|stop|end)\b|^(dyzur\w* |godz\w* )?(do|zakonczenia)$/.test(words) ? 'until' : undefined
}

/**
 * Whether a title says that the one cell counts minutes.
 *
 * @policy decision 0023
 */
export const countsMinutes = (title: string | null): boolean =>
  title !== null && MINUTES.test(wordsOf(title).join(' ')) && !DUTY_TIME.test(wordsOf(title).join(' '))
