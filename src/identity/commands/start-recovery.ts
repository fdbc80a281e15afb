import { accept, refuse } from '../../kernel/verdict.ts'
import { preparedCommand } from '../../platform/command/command.ts'
import { departTo } from '../../platform/sign-in/identity-provider.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/recovery.ts'
import { findRecovery } from '../queries/recovery.ts'
import { rememberDeparture } from './start-oidc.ts'

/** The letter came to the right mailbox; now the same proof as at registration. */
export const startRecovery = preparedCommand(contract.startRecovery, {
  prepare: async ({ locale }) => {
    const { identityProvider } = signInSettings()
    return identityProvider ? departTo(identityProvider, locale) : refuse('not-found')
  },
  run: async ({ token }, context, departure) => {
    const recovery = await findRecovery(context.db, hashOfSecret(token))
    if (!recovery) return refuse('link-expired')
    const binding = await rememberDeparture(context, departure, { purpose: 'recovery', accountId: recovery.accountId })
    return accept({ url: departure.url, binding })
  },
})
