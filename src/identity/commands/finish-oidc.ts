import { timingSafeEqual } from 'node:crypto'
import { pesel } from '../../kernel/pesel.ts'
import { refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { peselOfReturn } from '../../platform/sign-in/identity-provider.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/sign-in.ts'
import { findAccountByPesel } from '../queries/accounts.ts'
import { takeLoginAttempt } from '../store/sessions.ts'
import { beginSession } from './begin-session.ts'

export const finishOidc = command(contract.finishOidc, async ({ code, state, iss, binding }, context) => {
  const settings = signInSettings()
  if (!settings.identityProvider) return refuse('not-found')
  const attempt = await takeLoginAttempt(context.db, hashOfSecret(state))
  if (!attempt || !timingSafeEqual(attempt.binding_hash, hashOfSecret(binding))) return refuse('sign-in-expired')

  const departure = { state, nonce: attempt.nonce, codeVerifier: attempt.code_verifier }
  const claimed = await peselOfReturn(settings.identityProvider, departure, { code, state, iss })
  if (!claimed.ok) return claimed
  const number = pesel(claimed.value)
  if (!number.ok) return refuse('identity-not-confirmed', { why: 'bad-pesel' })

  const account = await findAccountByPesel(context.db, number.value, settings)
  return account ? beginSession(account, context) : refuse('no-account')
})
