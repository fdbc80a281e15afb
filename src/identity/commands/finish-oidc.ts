import { pesel } from '../../kernel/pesel.ts'
import { refuse } from '../../kernel/verdict.ts'
import { preparedCommand } from '../../platform/command/command.ts'
import { peselOfReturn } from '../../platform/sign-in/identity-provider.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/sign-in.ts'
import { findAccountByPesel } from '../queries/accounts.ts'
import { takeLoginAttempt } from '../store/sessions.ts'
import { admit } from './begin-session.ts'

/** What was begun is spent as soon as somebody comes back with it, whatever the provider says then. */
export const finishOidc = preparedCommand(contract.finishOidc, {
  prepare: async ({ code, state, iss, binding }, { db }) => {
    const { identityProvider } = signInSettings()
    if (!identityProvider) return refuse('not-found')
    const attempt = await takeLoginAttempt(db, { state: hashOfSecret(state), binding: hashOfSecret(binding) })
    if (!attempt) return refuse('sign-in-expired')

    const departure = { state, nonce: attempt.nonce, codeVerifier: attempt.code_verifier }
    const claimed = await peselOfReturn(identityProvider, departure, { code, state, iss })
    if (!claimed.ok) return claimed
    const number = pesel(claimed.value)
    return number.ok ? number : refuse('identity-not-confirmed', { why: 'bad-pesel' })
  },
  run: async (_, context, number) => {
    const account = await findAccountByPesel(context.db, number, signInSettings())
    return account ? admit(account, context) : refuse('no-account')
  },
})
