import { accept, refuse } from '../../kernel/verdict.ts'
import { preparedCommand } from '../../platform/command/command.ts'
import { FailureCounts } from '../../platform/sign-in/failure-counts.ts'
import { hashPassword, isPassword } from '../../platform/sign-in/passwords.ts'
import * as contract from '../contract/account.ts'
import { getAccountRow } from '../queries/accounts.ts'
import { FAILURES_COUNT_MINUTES, mayTry } from '../rules/attempts.ts'
import { newPassword } from '../rules/password.ts'
import { setPassword } from '../store/persons.ts'
import { endSignInSteps } from '../store/second-factors.ts'
import { endSessionsBut } from '../store/sessions.ts'
import { sessionIdOf } from './end-other-sessions.ts'

const failures = new FailureCounts({ minutes: FAILURES_COUNT_MINUTES, mostKeys: 100_000 })

/** Whoever found an open browser cannot take the account: the password in use is asked for, and guesses are counted. */
export const changePassword = preparedCommand(contract.changePassword, {
  prepare: async (input, { db, actor, origin, concerns }) => {
    concerns(actor.personId)
    const at = Date.now()
    const permitted = mayTry({ here: failures.count(actor.accountId, at), account: 0, address: 0 })
    if (!permitted.ok) return permitted

    const account = await getAccountRow(db, actor.accountId)
    const right = await isPassword(input.currentPassword, account.passwordHash, origin.address)
    if (!right.ok) return right
    if (!right.value) {
      failures.add(actor.accountId, at)
      return refuse('wrong-password', {}, { field: 'currentPassword' })
    }
    const chosen = newPassword(input.newPassword, { current: input.currentPassword, email: account.email })
    if (!chosen.ok) return chosen
    const hash = await hashPassword(chosen.value, origin.address)
    return hash.ok ? accept({ hash: hash.value, instead: account.passwordHash }) : hash
  },
  run: async (_, { db, actor, origin, now }, { hash, instead }) => {
    const changed = await setPassword(db, actor.accountId, { hash, instead, at: now })
    if (!changed) return refuse('wrong-password', {}, { field: 'currentPassword' })
    await endSignInSteps(db, actor.accountId)
    const ended = await endSessionsBut(db, { accountId: actor.accountId, sessionId: sessionIdOf(origin) })
    return accept({ ended })
  },
})
