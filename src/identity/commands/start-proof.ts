import { accept, refuse } from '../../kernel/verdict.ts'
import { preparedCommand } from '../../platform/command/command.ts'
import { departTo } from '../../platform/sign-in/identity-provider.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/registration.ts'
import { isNewcomer } from '../queries/registration.ts'
import { rememberDeparture } from './start-oidc.ts'

/** The same way to the provider as for signing in, remembered as this account's: it cannot be finished as anything else. */
export const startProof = preparedCommand(contract.startProof, {
  prepare: async ({ locale }) => {
    const { identityProvider } = signInSettings()
    return identityProvider ? departTo(identityProvider, locale) : refuse('not-found')
  },
  run: async (_, context, departure) => {
    const { db, actor } = context
    if (!(await isNewcomer(db, actor.personId))) return refuse('already-proved')
    const binding = await rememberDeparture(context, departure, { purpose: 'proof', accountId: actor.accountId })
    return accept({ url: departure.url, binding })
  },
})
