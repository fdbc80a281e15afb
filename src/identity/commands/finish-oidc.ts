import { pesel } from '../../kernel/pesel.ts'
import { refuse, type Verdict } from '../../kernel/verdict.ts'
import { preparedCommand } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import { type ClaimedIdentity, identityOfReturn, type Return } from '../../platform/sign-in/identity-provider.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/sign-in.ts'
import { findAccountByPesel } from '../queries/accounts.ts'
import { takeLoginAttempt } from '../store/sessions.ts'
import type { LoginPurpose } from '../store/tables.ts'
import { admit } from './begin-session.ts'

/** What was begun is spent as soon as somebody comes back with it, whatever the provider says then. */
export const finishOidc = preparedCommand(contract.finishOidc, {
  prepare: async (back, { db }) => {
    const claimed = await returnedFrom(back, db, { purpose: 'sign-in' })
    if (!claimed.ok) return claimed
    const number = pesel(claimed.value.pesel)
    return number.ok ? number : refuse('identity-not-confirmed', { why: 'bad-pesel' })
  },
  run: async (_, context, number) => {
    const account = await findAccountByPesel(context.db, number, signInSettings())
    return account ? admit(account, context) : refuse('no-account')
  },
})

type Back = Return & { readonly binding: string }
type Refused = 'not-found' | 'sign-in-expired' | 'identity-provider-unavailable' | 'identity-not-confirmed'

/** Whom the provider says that this tab brought back, for what it went there. */
export async function returnedFrom(
  { code, state, iss, binding }: Back,
  db: Db,
  went: { readonly purpose: LoginPurpose; readonly accountId?: string },
): Promise<Verdict<ClaimedIdentity, Refused>> {
  const { identityProvider } = signInSettings()
  if (!identityProvider) return refuse('not-found')
  const attempt = await takeLoginAttempt(db, { state: hashOfSecret(state), binding: hashOfSecret(binding), ...went })
  if (!attempt) return refuse('sign-in-expired')
  const departure = { state, nonce: attempt.nonce, codeVerifier: attempt.code_verifier }
  return identityOfReturn(identityProvider, departure, { code, state, iss })
}
