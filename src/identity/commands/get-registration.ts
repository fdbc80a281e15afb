import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/registration.ts'
import { findProgress } from '../queries/registration.ts'

export const getRegistration = reading(contract.getRegistration, async (_, { db, actor }) => {
  const { identityProvider } = signInSettings()
  const oidc = identityProvider && { issuer: new URL(identityProvider.issuer).host }
  return accept({ ...(await findProgress(db, actor.accountId)), oidc })
})
