import { accept, refuse } from '../../kernel/verdict.ts'
import { preparedCommand } from '../../platform/command/command.ts'
import { hashPassword } from '../../platform/sign-in/passwords.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/address.ts'
import { findAccountById } from '../queries/accounts.ts'
import { addressOfLink } from '../queries/registration.ts'
import { newPassword } from '../rules/password.ts'
import { openNewcomer } from '../store/registration.ts'
import { admit } from './begin-session.ts'

/** The password is chosen where the letter led: nobody waits in an account that somebody else will confirm. */
export const confirmRegistration = preparedCommand(contract.confirmRegistration, {
  prepare: async ({ token, password }, { db, origin }) => {
    const address = await addressOfLink(db, hashOfSecret(token))
    if (!address) return refuse('link-expired')
    // Roles wait in an account that came from a file: the letter alone opens none of them.
    if (password === null && !address.fromFile) return accept(null)
    const chosen = newPassword(password ?? '', { email: address.email })
    return chosen.ok ? hashPassword(chosen.value, origin.address) : chosen
  },
  run: async ({ token }, context, passwordHash) => {
    const { db, newId } = context
    const ids = { personId: newId(), accountId: newId() }
    const opened = await openNewcomer(db, { tokenHash: hashOfSecret(token), passwordHash, ...ids })
    const account = opened && (await findAccountById(db, opened, signInSettings()))
    return account ? admit(account, context) : refuse('link-expired')
  },
})
