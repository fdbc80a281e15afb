import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { accept, type Refused, refuse, type Verdict } from '../../../kernel/verdict.ts'

/** What a person typed, field by field. Nothing of it is legal until the reader of its kind accepts it. */
export type FieldValue = string | number | boolean | null | readonly string[]
export type Fields = Readonly<Record<string, FieldValue | undefined>>

export type FieldRefusal =
  | 'missing'
  | 'too-long'
  | 'bad-date'
  | 'not-a-number'
  | 'not-whole'
  | 'below-zero'
  | 'too-small'
  | 'too-large'
  | 'unknown-choice'
  | 'too-many-files'
  | 'bad-identifier'

/**
 * The refusal of a field that must be filled.
 *
 * @policy decision 0044
 */
export const missing = (field: string): Refused<'missing'> => refuse('missing', { field }, { field })

/**
 * What stands in a field, composed (NFC) and trimmed; empty when nothing was typed.
 *
 * @policy decision 0044
 */
export function typed(fields: Fields, field: string): string {
  const value = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (value === undefined || value === null) return ''
  return String(value).normalize('NFC').trim()
}

/**
 * Text of at most so many characters, inclusive, after trimming; null when nothing was typed.
 *
 * @policy decision 0044
 */
export function optionalText(fields: Fields, field: string, most: number): Verdict<string | null, 'too-long'> {
  const text = typed(fields, field)
  const characters = [...text].length
  if (characters > most) return refuse('too-long', { field, characters, most }, { field })
  return accept(text === '' ? null : text)
}

/**
 * Text of 1 to so many characters, both inclusive, after trimming.
 *
 * @policy decision 0044
 */
export function requiredText(fields: Fields, field: string, most: number): Verdict<string, 'missing' | 'too-long'> {
  const text = optionalText(fields, field, most)
  if (!text.ok) return text
  return text.value === null ? missing(field) : accept(text.value)
}

/**
 * A day that exists, as `2026-03-12`; null when nothing was typed.
 *
 * @policy decision 0044
 */
export function optionalDay(fields: Fields, field: string): Verdict<PlainDate | null, 'bad-date'> {
  const text = typed(fields, field)
  if (text === '') return accept(null)
  const day = plainDate(text)
  return day.ok ? day : refuse('bad-date', { field, text: text.slice(0, 40) }, { field })
}

/**
 * A day that exists, as `2026-03-12`.
 *
 * @policy decision 0044
 */
export function requiredDay(fields: Fields, field: string): Verdict<PlainDate, 'missing' | 'bad-date'> {
  const day = optionalDay(fields, field)
  if (!day.ok) return day
  return day.value === null ? missing(field) : accept(day.value)
}

export type NumberRefusal = 'not-a-number' | 'not-whole' | 'below-zero' | 'too-small' | 'too-large'

const NUMBER = /^[-+]?\d{1,9}(?:[.,]\d{1,6})?$/

/**
 * A whole number between two bounds, both inclusive; comma and dot are decimal marks. Null when nothing was typed.
 *
 * @policy decision 0044
 */
export function optionalWhole(
  fields: Fields,
  field: string,
  bounds: { readonly least: number; readonly most: number },
): Verdict<number | null, NumberRefusal> {
  const text = typed(fields, field)
  if (text === '') return accept(null)
  if (!NUMBER.test(text)) return refuse('not-a-number', { field, text: text.slice(0, 40) }, { field })
  const value = Number(text.replace(',', '.'))
  if (!Number.isInteger(value)) return refuse('not-whole', { field, value }, { field })
  if (value < 0) return refuse('below-zero', { field, value }, { field })
  if (value < bounds.least) return refuse('too-small', { field, value, least: bounds.least }, { field })
  if (value > bounds.most) return refuse('too-large', { field, value, most: bounds.most }, { field })
  return accept(value)
}

/**
 * A whole number between two bounds, both inclusive.
 *
 * @policy decision 0044
 */
export function requiredWhole(
  fields: Fields,
  field: string,
  bounds: { readonly least: number; readonly most: number },
): Verdict<number, 'missing' | NumberRefusal> {
  const number = optionalWhole(fields, field, bounds)
  if (!number.ok) return number
  return number.value === null ? missing(field) : accept(number.value)
}
