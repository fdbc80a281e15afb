import { refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import type { Sealer } from '../../platform/signing/sealer.ts'
import * as contract from '../contract/second-factor.ts'
import { findAccountById } from '../queries/accounts.ts'
import { findSignInStep } from '../queries/second-factors.ts'
import { endSignInSteps } from '../store/second-factors.ts'
import { beginSession } from './begin-session.ts'
import { spendCode } from './spend-code.ts'

/** The second half of a sign-in: the ticket says that the first was done, and is spent with the code. */
export const makeFinishSignIn = (sealer: Sealer) =>
  command(contract.finishSignIn, async ({ ticket, code }, context) => {
    const accountId = await findSignInStep(context.db, hashOfSecret(ticket))
    const account = accountId && (await findAccountById(context.db, accountId, signInSettings()))
    if (!account) return refuse('sign-in-expired')
    context.concerns(account.personId, { accountId: account.id })
    const proved = await spendCode(context, sealer, { accountId: account.id, code })
    if (!proved.ok) return proved
    await endSignInSteps(context.db, account.id)
    return beginSession(account, context)
  })
