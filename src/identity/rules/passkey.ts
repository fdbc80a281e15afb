import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/**
 * How long, in minutes, a question put to a key waits for its answer, exclusive.
 *
 * @policy decision 0165
 */
export const MINUTES_FOR_PASSKEY = 5

/**
 * How many passkeys an account may have, inclusive.
 *
 * @policy decision 0165
 */
export const MOST_PASSKEYS = 20

/** What a person calls a key, so that they know the device. */
export type PasskeyName = string & { readonly __brand: 'PasskeyName' }

/**
 * A passkey's name is 1 to 60 characters, inclusive, after trimming and joining of spaces.
 *
 * @policy decision 0165
 */
export function passkeyName(text: string): Verdict<PasskeyName, 'bad-passkey-name'> {
  const name = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  const isShown = name.length >= 1 && name.length <= 60 && !/\p{Cc}/u.test(name)
  return isShown ? accept(name as PasskeyName) : refuse('bad-passkey-name', { most: 60 }, { field: 'name' })
}

/**
 * A key that counts its uses tells a higher number each time; the same or a lower one says that there are two of it. A
 * key that keeps copies of itself does not count and always tells 0.
 *
 * @policy decision 0165
 */
export const isFreshCounter = (kept: number, told: number): boolean => told > kept || (told === 0 && kept === 0)

/** By what somebody could still sign in. */
export interface WaysIn {
  readonly passkeys: number
  readonly hasPassword: boolean
  /** The identity provider of this server knows the person by their PESEL. */
  readonly hasIdentity: boolean
}

/**
 * A passkey is removed while another way to sign in stays: a password, the identity provider, or another passkey.
 *
 * @policy decision 0165
 */
export const mayRemovePasskey = ({ passkeys, hasPassword, hasIdentity }: WaysIn): Verdict<true, 'last-way-in'> =>
  passkeys > 1 || hasPassword || hasIdentity ? accept(true) : refuse('last-way-in')
