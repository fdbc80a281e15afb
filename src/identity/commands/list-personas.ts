import { accept, refuse } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/sign-in.ts'
import * as queries from '../queries/accounts.ts'
import { DEMONSTRATION_PASSWORD } from '../rules/demonstration.ts'

export const listPersonas = reading(contract.listPersonas, async (_, { db }) => {
  if (!signInSettings().demonstration) return refuse('not-found')
  return accept({ password: DEMONSTRATION_PASSWORD, personas: await queries.listPersonas(db) })
})
