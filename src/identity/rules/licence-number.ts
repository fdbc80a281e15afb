import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/** The number of the licence to practise (PWZ), of the shape that its profession gives it. */
export type LicenceNumber = string & { readonly __brand: 'LicenceNumber' }

/**
 * The professions whose people train and hold accounts here; whoever is none of the named is `other`.
 *
 * @law UZL art. 3 ust. 5
 * @law UML art. 30
 * @law UZF art. 50
 * @law UPP art. 67
 * @law UOZ art. 9
 */
export const PROFESSIONS = [
  'doctor',
  'dentist',
  'pharmacist',
  'nurse',
  'midwife',
  'laboratory-diagnostician',
  'other',
] as const
export type Profession = (typeof PROFESSIONS)[number]

/**
 * The shape of a licence number by profession, as text from its first to its last character. Only doctors and dentists
 * have a check digit whose rule is published; of the others only the length is known, of some not even that.
 *
 * @law NIL
 * @policy decision 0074
 */
export const LICENCE_SHAPES: Readonly<Record<Profession, RegExp>> = {
  doctor: /^[1-9]\d{6}$/,
  dentist: /^[1-9]\d{6}$/,
  pharmacist: /^\d{8}$/,
  nurse: /^\d{7}[PA]$/,
  midwife: /^\d{7}[PA]$/,
  'laboratory-diagnostician': /^\d{1,10}$/,
  other: /^[0-9A-Z/-]{1,20}$/,
}

/**
 * A licence number of its profession. For a doctor or dentist seven digits `K A B C D E F` that do not start with 0,
 * where K = (1A + 2B + 3C + 4D + 5E + 6F) mod 11. A remainder of 10 or 0 cannot be a first digit, so no such number exists.
 *
 * @law NIL
 */
export function licenceNumber(
  profession: Profession,
  text: string,
): Verdict<LicenceNumber, 'licence-number-shape' | 'licence-number-check-digit'> {
  const number = text.replaceAll(/\s/g, '').toUpperCase()
  if (!LICENCE_SHAPES[profession].test(number))
    return refuse('licence-number-shape', { profession }, { field: 'licenceNumber', law: 'NIL' })
  const checked = profession === 'doctor' || profession === 'dentist'
  if (checked && checkDigitOf(number.slice(1)) !== Number(number[0]))
    return refuse('licence-number-check-digit', { profession }, { field: 'licenceNumber', law: 'NIL' })
  return accept(number as LicenceNumber)
}

/**
 * What the six digits after the first one ask the first one to be: 0 to 10, of which only 1 to 9 can be written.
 *
 * @law NIL
 */
export const checkDigitOf = (six: string): number =>
  [...six].reduce((sum, digit, index) => sum + (index + 1) * Number(digit), 0) % 11
