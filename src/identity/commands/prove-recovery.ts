import { pesel } from '../../kernel/pesel.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import { preparedCommand } from '../../platform/command/command.ts'
import { hashOfSecret, newSecret } from '../../platform/sign-in/secret.ts'
import * as contract from '../contract/recovery.ts'
import { personOfPesel } from '../queries/proof-sheets.ts'
import { findRecovery } from '../queries/recovery.ts'
import { MINUTES_TO_RECOVER } from '../rules/recovery.ts'
import { markRecoveryProved } from '../store/recovery.ts'
import { returnedFrom } from './finish-oidc.ts'

/** The letter alone opens nothing, nor does the proof alone: both must be of one person. */
export const proveRecovery = preparedCommand(contract.proveRecovery, {
  prepare: async ({ token, ...back }, { db, concerns }) => {
    const recovery = await findRecovery(db, hashOfSecret(token))
    if (!recovery) return refuse('link-expired')
    concerns(recovery.personId)
    const claimed = await returnedFrom(back, db, { purpose: 'recovery', accountId: recovery.accountId })
    if (!claimed.ok) return claimed
    const number = pesel(claimed.value.pesel)
    return number.ok
      ? accept({ recovery, number: number.value })
      : refuse('identity-not-confirmed', { why: 'bad-pesel' })
  },
  run: async (_, { db, now }, { recovery, number }) => {
    if ((await personOfPesel(db, number)) !== recovery.personId) return refuse('not-this-person')
    const ticket = newSecret()
    const until = new Date(Date.parse(now) + MINUTES_TO_RECOVER * 60_000).toISOString()
    const proved = { id: recovery.id, ticketHash: hashOfSecret(ticket), at: now, until }
    return (await markRecoveryProved(db, proved)) ? accept({ ticket }) : refuse('link-expired')
  },
})
