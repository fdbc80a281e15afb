import { pesel } from '../../../kernel/pesel.ts'
import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { type Fields, optionalText } from './draft.ts'

/**
 * A patient's initials: 1 to 6 letters, upper case, without dots, spaces and hyphens; null when none were given.
 * A name or a number is refused, so that nobody is recognised by the record.
 *
 * @law RODO art. 5 ust. 1 lit. c
 */
export function initialsOf(fields: Fields): Verdict<string | null, 'bad-initials' | 'too-long'> {
  const text = optionalText(fields, 'initials', 40)
  if (!text.ok || text.value === null) return text
  const letters = text.value.replace(/[\s.-]/g, '').toUpperCase()
  if (!/^\p{L}{1,6}$/u.test(letters)) return refuse('bad-initials', { most: 6 }, { field: 'initials' })
  return accept(letters)
}

/**
 * A text of a procedure, in which no PESEL stands; null when nothing was typed.
 *
 * @law RODO art. 5 ust. 1 lit. c
 */
export function textWithoutPesel(
  fields: Fields,
  field: string,
  most: number,
): Verdict<string | null, 'holds-pesel' | 'too-long'> {
  const text = optionalText(fields, field, most)
  if (!text.ok || text.value === null) return text
  const numbers = text.value.match(/(?<!\d)\d{11}(?!\d)/g) ?? []
  return numbers.some((number) => pesel(number).ok) ? refuse('holds-pesel', { field }, { field }) : text
}
