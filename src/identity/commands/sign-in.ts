import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Origin, preparedCommand } from '../../platform/command/command.ts'
import { FailureCounts } from '../../platform/sign-in/failure-counts.ts'
import { isPassword } from '../../platform/sign-in/passwords.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/sign-in.ts'
import { findAccountByEmail } from '../queries/accounts.ts'
import { FAILURES_COUNT_MINUTES, mayTry } from '../rules/attempts.ts'
import { email } from '../rules/email.ts'
import { beginSession } from './begin-session.ts'

const failures = new FailureCounts({ minutes: FAILURES_COUNT_MINUTES, mostKeys: 100_000 })

/** Whoever fails learns nothing of whether the account exists: not from the words, nor from the time they take. */
export const signIn = preparedCommand(contract.signIn, {
  prepare: async (input, { db, origin, concerns }) => {
    const address = email(input.email)
    const name = address.ok ? address.value : input.email.trim().toLowerCase()
    const at = Date.now()
    const permitted = oneMoreTry(name, origin, at)
    if (!permitted.ok) return permitted

    const account = await findAccountByEmail(db, name, signInSettings())
    if (account) concerns(account.personId, { accountId: account.id })
    const right = await isPassword(input.password, account?.passwordHash ?? null, origin.address)
    if (!right.ok) return right
    if (!account || !right.value) {
      for (const key of keysOf(name, origin)) failures.add(key, at)
      return refuse('wrong-email-or-password')
    }
    failures.forget(keysOf(name, origin)[0])
    return accept(account)
  },
  /** Closed, or its password changed, while this one was checked: then it opens nothing. */
  run: async (_, context, checked) => {
    const account = await findAccountByEmail(context.db, checked.email, signInSettings())
    if (account?.passwordHash !== checked.passwordHash) return refuse('wrong-email-or-password')
    return beginSession(account, context)
  },
})

const keysOf = (name: string, { address }: Origin) =>
  [`here ${address} ${name}`, `account ${name}`, `address ${address}`] as const

function oneMoreTry(name: string, origin: Origin, at: number): Verdict<true, 'too-many-requests'> {
  const [here, account, address] = keysOf(name, origin)
  const count = (key: string) => failures.count(key, at)
  return mayTry({ here: count(here), account: count(account), address: count(address) })
}
