import { accept, refuse } from '../../kernel/verdict.ts'
import { preparedCommand } from '../../platform/command/command.ts'
import { departTo } from '../../platform/sign-in/identity-provider.ts'
import { hashOfSecret, newSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/sign-in.ts'
import { insertLoginAttempt } from '../store/sessions.ts'

const MINUTES_TO_COME_BACK = 10

/** The binding stays in the tab that asked: nobody can be made to finish a sign-in that somebody else began. */
export const startOidc = preparedCommand(contract.startOidc, {
  prepare: async ({ locale }) => {
    const { identityProvider } = signInSettings()
    return identityProvider ? departTo(identityProvider, locale) : refuse('not-found')
  },
  run: async (_, { db, now }, { url, state, nonce, codeVerifier }) => {
    const binding = newSecret()
    await insertLoginAttempt(db, {
      state_hash: hashOfSecret(state),
      binding_hash: hashOfSecret(binding),
      code_verifier: codeVerifier,
      nonce,
      expires_at: new Date(Date.parse(now) + MINUTES_TO_COME_BACK * 60_000).toISOString(),
    })
    return accept({ url, binding })
  },
})
