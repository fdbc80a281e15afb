import { accept, refuse } from '../../kernel/verdict.ts'
import { command, preparedCommand } from '../../platform/command/command.ts'
import { requestOptions } from '../../platform/sign-in/passkeys.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/passkeys.ts'
import { passkeysOf } from '../queries/passkeys.ts'
import { markProved } from '../store/sessions.ts'
import { sessionIdOf } from './end-other-sessions.ts'
import { keepChallenge, provedKey, spendPasskey } from './passkey-challenge.ts'

export const beginPasskeyProof = command(contract.beginPasskeyProof, async (_, context) => {
  const { db, actor, origin } = context
  const known = await passkeysOf(db, actor.accountId)
  if (known.length === 0) return refuse('no-passkey')
  const options = await requestOptions(known, signInSettings().origin)
  const asked = { purpose: 'prove' as const, bound: sessionIdOf(origin), challenge: options.challenge }
  await keepChallenge(context, { ...asked, accountId: actor.accountId })
  return accept(options as contract.RequestOptions)
})

/** Good for this session alone, like every other proof. */
export const proveByPasskey = preparedCommand(contract.proveByPasskey, {
  prepare: ({ answer }, before) => {
    before.concerns(before.actor.personId)
    return provedKey(before, { purpose: 'prove', bound: sessionIdOf(before.origin), answer })
  },
  run: async (_, context, proved) => {
    const used = await spendPasskey(context, proved)
    if (!used.ok) return used
    await markProved(context.db, sessionIdOf(context.origin), context.now)
    return accept({ done: true as const })
  },
})
