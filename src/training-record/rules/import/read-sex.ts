import { pesel, sexOf } from '../../../kernel/pesel.ts'
import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { fold, wordsOf } from './cell-text.ts'

const FEMALE = new Set(['k', 'f', 'kobieta', 'kob', 'z', 'zenska', 'zenski', 'female', 'woman', 'dziewczynka'])
const MALE = new Set(['m', 'mezczyzna', 'mez', 'mezcz', 'meska', 'meski', 'male', 'man', 'chlopiec'])

/**
 * Sex as the column of that name states it, in Polish or English, whole word or letter. Nothing else is guessed, least
 * of all from a name.
 *
 * @policy decision 0022
 */
export function readSex(text: string): Verdict<'F' | 'M', 'bad-sex'> {
  const word = fold(text).replace(/[.\s]/g, '')
  if (FEMALE.has(word)) return accept('F')
  return MALE.has(word) ? accept('M') : refuse('bad-sex')
}

/**
 * Sex by the tenth digit of a PESEL, even for a woman. A spreadsheet takes the zeros off the front of a number: up to
 * two are put back, and the check digit proves them right.
 *
 * @policy decision 0022
 */
export function sexOfPesel(text: string): Verdict<'F' | 'M', 'bad-pesel'> {
  const number = pesel(digitsOfPesel(text))
  return number.ok ? accept(sexOf(number.value)) : refuse('bad-pesel')
}

/**
 * Digits as somebody typed a PESEL: without the spaces, dashes and apostrophe round them, with lost zeros put back.
 *
 * @policy decision 0022
 */
export function digitsOfPesel(text: string): string {
  const digits = text.replace(/[\s.'-]/g, '').replace(/^pesel:?/i, '')
  return /^\d{9,10}$/.test(digits) ? digits.padStart(11, '0') : digits
}

const NO_PESEL =
  /^(brak|nie ma|nie posiada|nieznany|cudzoziemiec|obcokrajowiec|noworodek|nn|n d|nd|b d|bd|nie dotyczy|none|foreigner)( |$)/

/**
 * Words that people write where a patient has no PESEL: they are no mistake, they say that there is none.
 *
 * @policy decision 0022
 */
export const saysNoPesel = (text: string): boolean => NO_PESEL.test(wordsOf(text).join(' '))
