import { dateOf, type PlainDate } from './plain-date.ts'
import { accept, refuse, type Verdict } from './verdict.ts'

/** An eleven-digit number of the population register whose check digit and date of birth are right. */
export type Pesel = string & { readonly __brand: 'Pesel' }
export type Sex = 'F' | 'M'

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
const CENTURIES: Readonly<Record<number, number>> = { 4: 1800, 0: 1900, 1: 2000, 2: 2100, 3: 2200 }

export function pesel(text: string): Verdict<Pesel, 'bad-pesel'> {
  const digits = text.trim()
  if (!/^\d{11}$/.test(digits)) return refuse('bad-pesel', { why: 'length' })
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * digitAt(digits, index), 0)
  if ((10 - (sum % 10)) % 10 !== digitAt(digits, 10)) return refuse('bad-pesel', { why: 'check-digit' })
  if (!birthOf(digits).ok) return refuse('bad-pesel', { why: 'date' })
  return accept(digits as Pesel)
}

/** The 10th digit: even for a woman, odd for a man. */
export const sexOf = (number: Pesel): Sex => (digitAt(number, 9) % 2 === 0 ? 'F' : 'M')

export function bornOn(number: Pesel): PlainDate {
  const birth = birthOf(number)
  if (!birth.ok) throw new Error('a checked PESEL holds a date')
  return birth.value
}

function birthOf(digits: string): Verdict<PlainDate, 'bad-date'> {
  const codedMonth = Number(digits.slice(2, 4))
  const century = CENTURIES[Math.floor(codedMonth / 20)] ?? 0
  return dateOf(century + Number(digits.slice(0, 2)), codedMonth % 20, Number(digits.slice(4, 6)))
}

const digitAt = (digits: string, index: number): number => Number(digits[index])
