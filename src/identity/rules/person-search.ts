import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { searchKey } from './person-name.ts'

/** What is looked for: one person by the whole licence number, or persons whose names begin so. */
export type PersonSearch = { readonly licenceNumber: string } | { readonly nameBegins: string }

/**
 * At most this many persons are shown: whoever needs more must type more of the name.
 *
 * @policy decision 0077
 */
export const MOST_FOUND = 20

/**
 * A search by name needs at least 3 letters, inclusive; by licence number the whole number, at least 5 characters with
 * a digit among them. Less would be browsing.
 *
 * @policy decision 0077
 */
export function personSearch(text: string): Verdict<PersonSearch, 'search-too-short'> {
  const number = text.replaceAll(/\s/g, '').toUpperCase()
  if (/^[0-9A-Z/-]{5,20}$/.test(number) && /\d/.test(number)) return accept({ licenceNumber: number })
  const nameBegins = searchKey(text)
  if (nameBegins.length < 3) return refuse('search-too-short', { least: 3 }, { field: 'query' })
  return accept({ nameBegins })
}
