import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Origin, preparedCommand } from '../../platform/command/command.ts'
import { FailureCounts } from '../../platform/sign-in/failure-counts.ts'
import { isPassword } from '../../platform/sign-in/passwords.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/sign-in.ts'
import { findAccountByEmail, hasSignedInFrom } from '../queries/accounts.ts'
import { FAILURES_COUNT_MINUTES, mayTry } from '../rules/attempts.ts'
import { DEMONSTRATION_PASSWORD } from '../rules/demonstration.ts'
import { email } from '../rules/email.ts'
import { admit } from './begin-session.ts'

const failures = new FailureCounts({ minutes: FAILURES_COUNT_MINUTES, mostKeys: 100_000 })

/** Whoever fails learns nothing of whether the account exists: not from the words, nor from the time they take. */
export const signIn = preparedCommand(contract.signIn, {
  prepare: async (input, { db, origin, concerns }) => {
    const address = email(input.email)
    const name = address.ok ? address.value : input.email.trim().toLowerCase()
    const at = Date.now()
    const isKnown = await hasSignedInFrom(db, name, origin.address)
    const permitted = isThePublicOne(input.password) ? accept(true) : oneMoreTry(name, origin, { at, isKnown })
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
    return admit(account, context)
  },
})

const keysOf = (name: string, { address }: Origin) =>
  [`here ${address} ${name}`, `account ${name}`, `address ${address}`] as const

/** A demonstration prints its password: there is nothing to guess, and nobody's tries lock its buttons. */
const isThePublicOne = (password: string): boolean =>
  signInSettings().demonstration && password === DEMONSTRATION_PASSWORD

interface Try {
  readonly at: number
  readonly isKnown: boolean
}

function oneMoreTry(name: string, origin: Origin, { at, isKnown }: Try): Verdict<true, 'too-many-requests'> {
  const [here, account, address] = keysOf(name, origin)
  const count = (key: string) => failures.count(key, at)
  return mayTry({ here: count(here), account: count(account), address: count(address) }, { isKnown })
}
