import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/** Given names or a surname as they are written: trimmed, single spaces. */
export type Name = string & { readonly __brand: 'Name' }

/**
 * A name is 1 to 100 characters, inclusive, after trimming and joining of spaces: letters of any alphabet with their
 * marks, spaces, hyphens, apostrophes and full stops; it begins with a letter.
 *
 * @policy decision 0074
 */
export function personName(text: string, field: 'givenNames' | 'surname'): Verdict<Name, 'bad-name'> {
  const name = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  if (!/^\p{L}[\p{L}\p{M} .’'-]{0,99}$/u.test(name)) return refuse('bad-name', { most: 100 }, { field })
  return accept(name as Name)
}

/**
 * The form in which names are found: small letters without marks, single spaces, so that `wojcik` finds `Wójcik`.
 *
 * @policy decision 0074
 */
export const searchKey = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('\u0142', 'l')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
