import type { Db } from '../../platform/db/pool.ts'
import { insertLetters } from '../../platform/notifications/letters.ts'
import { hashOfSecret, newSecret } from '../../platform/sign-in/secret.ts'
import { DAYS_FOR_FIRST_PASSWORD } from '../rules/registration.ts'
import { insertFirstLinks } from '../store/account-import.ts'
import type { Entered } from './enter-accounts.ts'

/** To each new account a letter with a link that sets its first password, once; the electronic identity needs none. */
export async function inviteOpened(db: Db, opened: Entered['opened']): Promise<void> {
  const links = opened.map(({ accountId, email }) => ({ accountId, email, token: newSecret() }))
  await insertFirstLinks(
    db,
    links.map(({ accountId, email, token }) => ({ accountId, email, tokenHash: hashOfSecret(token).toString('hex') })),
    DAYS_FOR_FIRST_PASSWORD,
  )
  await insertLetters(
    db,
    links.map(({ email, token }) => ({
      ...{ address: email, locale: 'pl' as const, kind: 'account-opened', facts: { days: DAYS_FOR_FIRST_PASSWORD } },
      link: `/register/confirm?account#${token}`,
    })),
  )
}
