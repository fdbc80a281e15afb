import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/account.ts'
import { setLocale } from '../store/persons.ts'

/** Kept with the account: letters come in it, and another device shows it after signing in. */
export const chooseLanguage = command(contract.chooseLanguage, async ({ locale }, { db, actor, concerns }) => {
  concerns(actor.personId, { locale })
  await setLocale(db, actor.accountId, locale)
  return accept({ done: true as const })
})
