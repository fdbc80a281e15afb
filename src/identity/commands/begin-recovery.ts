import { accept } from '../../kernel/verdict.ts'
import { type Context, command } from '../../platform/command/command.ts'
import { insertLetter } from '../../platform/notifications/letters.ts'
import { hashOfSecret, newSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/recovery.ts'
import { findAccountByEmail } from '../queries/accounts.ts'
import { countRecoveries } from '../queries/recovery.ts'
import { isNewcomer } from '../queries/registration.ts'
import { email } from '../rules/email.ts'
import { MINUTES_FOR_RECOVERY } from '../rules/recovery.ts'
import { mayWriteTo } from '../rules/registration.ts'
import { insertRecovery } from '../store/recovery.ts'
import { askToConfirm } from './begin-registration.ts'

interface Asked {
  readonly accountId: string
  readonly address: string
  readonly locale: 'pl' | 'en'
}

/** The page says the same whether there is an account or not. Whoever has not proved an identity has only the mailbox. */
export const beginRecovery = command(contract.beginRecovery, async ({ email: typed, locale }, context) => {
  const { db, concerns } = context
  const address = email(typed)
  if (!address.ok) return address
  const account = await findAccountByEmail(db, address.value, signInSettings())
  const done = accept({ done: true as const })
  if (!account) return done
  concerns(account.personId)
  if (await isNewcomer(db, account.personId)) await askToConfirm(context, address.value, locale)
  else await write(context, { accountId: account.id, address: address.value, locale })
  return done
})

async function write({ db, now, newId }: Context, { accountId, address, locale }: Asked): Promise<void> {
  if (!mayWriteTo(await countRecoveries(db, accountId))) return
  const token = newSecret()
  const expiresAt = new Date(Date.parse(now) + MINUTES_FOR_RECOVERY * 60_000).toISOString()
  await insertRecovery(db, { id: newId(), accountId, tokenHash: hashOfSecret(token), expiresAt })
  const facts = { minutes: MINUTES_FOR_RECOVERY }
  await insertLetter(db, { address, locale, kind: 'recovery-asked', facts, link: `/register/recover-link#${token}` })
}
