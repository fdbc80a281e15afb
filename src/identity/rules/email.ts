import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/** The address with which a person signs in, in small letters. */
export type Email = string & { readonly __brand: 'Email' }

/**
 * An address that can receive mail has one @ with something before and a domain with a dot after it, 254 characters
 * at most, inclusive, and no space. Capitals make no difference. Whether it exists, only a letter to it can tell.
 *
 * @policy decision 0073
 */
export function email(text: string): Verdict<Email, 'bad-email'> {
  const address = text.trim().toLowerCase()
  if (address.length > 254 || !/^[^\s@<>,;"]{1,64}@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/.test(address))
    return refuse('bad-email', {}, { field: 'email' })
  return accept(address as Email)
}
