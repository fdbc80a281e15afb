import { accept, refuse } from '../../kernel/verdict.ts'
import { command, preparedCommand } from '../../platform/command/command.ts'
import { requestOptions } from '../../platform/sign-in/passkeys.ts'
import { hashOfSecret, newSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/passkeys.ts'
import { findAccountById } from '../queries/accounts.ts'
import { passkeysOf } from '../queries/passkeys.ts'
import { findSignInStep } from '../queries/second-factors.ts'
import { endSignInSteps } from '../store/second-factors.ts'
import { beginSession } from './begin-session.ts'
import { keepChallenge, provedKey, spendPasskey } from './passkey-challenge.ts'

/** Without a ticket any key of this place may answer; with one, only a key of the account that it is for. */
export const beginPasskeySignIn = command(contract.beginPasskeySignIn, async ({ ticket }, context) => {
  const accountId = ticket === undefined ? null : await findSignInStep(context.db, hashOfSecret(ticket))
  if (accountId === undefined) return refuse('sign-in-expired')
  const known = accountId === null ? [] : await passkeysOf(context.db, accountId)
  const options = await requestOptions(known, signInSettings().origin)
  const binding = newSecret()
  await keepChallenge(context, { purpose: 'sign-in', bound: binding, challenge: options.challenge, accountId })
  return accept({ options: options as contract.RequestOptions, binding })
})

/** The key asked its holder for a finger, a face or a PIN: it is something one has and something one is or knows. */
export const finishPasskeySignIn = preparedCommand(contract.finishPasskeySignIn, {
  prepare: async ({ binding, answer }, before) => {
    const proved = await provedKey(before, { purpose: 'sign-in', bound: binding, answer })
    if (!proved.ok) return proved
    const account = await findAccountById(before.db, proved.value.key.accountId, signInSettings())
    if (!account) return refuse('wrong-passkey')
    before.concerns(account.personId, { accountId: account.id })
    return proved
  },
  run: async (_, context, proved) => {
    const account = await findAccountById(context.db, proved.key.accountId, signInSettings())
    if (!account) return refuse('wrong-passkey')
    const used = await spendPasskey(context, proved)
    if (!used.ok) return used
    await endSignInSteps(context.db, account.id)
    return beginSession(account, context)
  },
})
