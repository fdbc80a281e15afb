import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/** A password that a person may choose; it leaves memory only as a hash. */
export type NewPassword = string & { readonly __brand: 'NewPassword' }

/**
 * A password is 10 to 200 characters long, inclusive, counted as people see them; which characters is the person's
 * own choice. It is not the one in use, does not hold the name of the e-mail address, and is not one character repeated.
 *
 * @policy decision 0073
 */
export function newPassword(
  text: string,
  { current, email }: { current?: string; email: string },
): Verdict<NewPassword, 'password-too-short' | 'password-too-long' | 'password-unchanged' | 'password-easy'> {
  const characters = [...text].length
  const field = { field: 'newPassword' }
  if (characters < 10) return refuse('password-too-short', { characters, least: 10 }, field)
  if (characters > 200) return refuse('password-too-long', { characters, most: 200 }, field)
  if (text === current) return refuse('password-unchanged', {}, field)
  const mailbox = email.split('@')[0] ?? ''
  const holdsMailbox = mailbox.length >= 4 && text.toLowerCase().includes(mailbox.toLowerCase())
  if (holdsMailbox || new Set(text).size < 4) return refuse('password-easy', {}, field)
  return accept(text as NewPassword)
}
