import { accept, refuse } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import { listShownLetters } from '../../platform/notifications/letters.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/address.ts'

/** Only a demonstration shows what no mail server takes; elsewhere there is no such thing. */
export const findLetters = reading(contract.findLetters, async ({ address }, { db }) => {
  if (!signInSettings().demonstration) return refuse('not-found')
  return accept({ letters: await listShownLetters(db, address.trim().toLowerCase()) })
})
