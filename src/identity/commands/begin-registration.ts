import { accept } from '../../kernel/verdict.ts'
import { type Context, command } from '../../platform/command/command.ts'
import { insertLetter } from '../../platform/notifications/letters.ts'
import { hashOfSecret, newSecret } from '../../platform/sign-in/secret.ts'
import * as contract from '../contract/address.ts'
import { countAsked, stateOfAddress } from '../queries/registration.ts'
import { email } from '../rules/email.ts'
import { HOURS_FOR_LINK, LETTER_OF, mayWriteTo } from '../rules/registration.ts'
import { insertRegistration } from '../store/registration.ts'

const LINKS = { 'email-to-confirm': '/register/confirm', 'address-known': '/sign-in' } as const

/** The page learns nothing of the address: whoever reads its letters learns all. */
export const beginRegistration = command(contract.beginRegistration, async ({ email: typed, locale }, context) => {
  const address = email(typed)
  if (!address.ok) return address
  await askToConfirm(context, address.value, locale)
  return accept({ done: true as const })
})

/** A letter to an address, unless it had enough of them in the last hour. */
export async function askToConfirm({ db, now, newId }: Context, address: string, locale: 'pl' | 'en'): Promise<void> {
  if (!mayWriteTo(await countAsked(db, address))) return
  const token = newSecret()
  const expiresAt = new Date(Date.parse(now) + HOURS_FOR_LINK * 3_600_000).toISOString()
  const registration = { id: newId(), email: address, locale, expires_at: expiresAt }
  await insertRegistration(db, { ...registration, token_hash: hashOfSecret(token) })
  const kind = LETTER_OF[await stateOfAddress(db, address)]
  const link = kind === 'email-to-confirm' ? `${LINKS[kind]}#${token}` : LINKS[kind]
  await insertLetter(db, { address, locale, kind, facts: { hours: HOURS_FOR_LINK }, link })
}
