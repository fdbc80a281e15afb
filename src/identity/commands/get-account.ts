import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/account.ts'
import { getOwnAccount } from '../queries/accounts.ts'

export const getAccount = reading(contract.getAccount, async (_, { db, actor, concerns }) => {
  concerns(actor.personId)
  return accept(await getOwnAccount(db, actor.accountId))
})
