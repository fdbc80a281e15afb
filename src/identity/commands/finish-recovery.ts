import { accept, refuse } from '../../kernel/verdict.ts'
import { preparedCommand } from '../../platform/command/command.ts'
import { insertLetter } from '../../platform/notifications/letters.ts'
import { hashPassword } from '../../platform/sign-in/passwords.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import * as contract from '../contract/recovery.ts'
import { findProvedRecovery } from '../queries/recovery.ts'
import { newPassword } from '../rules/password.ts'
import { somethingRecovered } from '../rules/recovery.ts'
import { recoverAccount } from '../store/recovery.ts'

/** Everything of before ends: sessions, sign-ins under way, other letters; the mailbox is told. */
export const finishRecovery = preparedCommand(contract.finishRecovery, {
  prepare: async ({ ticket, newPassword: typed, withoutFactor }, { db, origin, concerns }) => {
    const recovery = await findProvedRecovery(db, hashOfSecret(ticket))
    if (!recovery) return refuse('link-expired')
    concerns(recovery.personId)
    const something = somethingRecovered(typed, withoutFactor)
    if (!something.ok) return something
    if (typed === null) return accept({ recovery, passwordHash: null as string | null })
    const chosen = newPassword(typed, { email: recovery.email })
    if (!chosen.ok) return chosen
    const hash = await hashPassword(chosen.value, origin.address)
    return hash.ok ? accept({ recovery, passwordHash: hash.value as string | null }) : hash
  },
  run: async ({ ticket, withoutFactor }, { db }, { recovery, passwordHash }) => {
    const ticketHash = hashOfSecret(ticket)
    const recovered = await recoverAccount(db, { ticketHash, passwordHash, withoutFactor })
    if (!recovered) return refuse('link-expired')
    const { email: address, locale } = recovery
    await insertLetter(db, { address, locale, kind: 'access-recovered', facts: { withoutFactor }, link: '/sign-in' })
    return accept({ done: true as const })
  },
})
