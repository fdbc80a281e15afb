import { accept, refuse } from '../../kernel/verdict.ts'
import { type Context, preparedCommand } from '../../platform/command/command.ts'
import { type Departure, departTo } from '../../platform/sign-in/identity-provider.ts'
import { hashOfSecret, newSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/sign-in.ts'
import { insertLoginAttempt } from '../store/sessions.ts'
import type { LoginPurpose } from '../store/tables.ts'

const MINUTES_TO_COME_BACK = 10

/** The binding stays in the tab that asked: nobody can be made to finish a sign-in that somebody else began. */
export const startOidc = preparedCommand(contract.startOidc, {
  prepare: async ({ locale }) => {
    const { identityProvider } = signInSettings()
    return identityProvider ? departTo(identityProvider, locale) : refuse('not-found')
  },
  run: async (_, context, departure) => {
    const binding = await rememberDeparture(context, departure, { purpose: 'sign-in' })
    return accept({ url: departure.url, binding })
  },
})

/** What must be found again when they come back; answers the secret that stays in the tab. */
export async function rememberDeparture(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { state, nonce, codeVerifier }: Departure,
  { purpose, accountId }: { readonly purpose: LoginPurpose; readonly accountId?: string },
): Promise<string> {
  const binding = newSecret()
  await insertLoginAttempt(db, {
    ...{ state_hash: hashOfSecret(state), binding_hash: hashOfSecret(binding) },
    ...{ code_verifier: codeVerifier, nonce, purpose, for_account: accountId ?? null },
    expires_at: new Date(Date.parse(now) + MINUTES_TO_COME_BACK * 60_000).toISOString(),
  })
  return binding
}
