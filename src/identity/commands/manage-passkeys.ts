import { accept, refuse } from '../../kernel/verdict.ts'
import { command, preparedCommand, reading } from '../../platform/command/command.ts'
import { creationOptions, readNewKey } from '../../platform/sign-in/passkeys.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/passkeys.ts'
import { getAccountRow, getOwnAccount } from '../queries/accounts.ts'
import * as queries from '../queries/passkeys.ts'
import { MOST_PASSKEYS, mayRemovePasskey, passkeyName } from '../rules/passkey.ts'
import { deletePasskey, insertPasskey } from '../store/passkeys.ts'
import { sessionIdOf } from './end-other-sessions.ts'
import { keepChallenge, spendChallenge } from './passkey-challenge.ts'

export const listPasskeys = reading(contract.listPasskeys, async (_, { db, actor }) =>
  accept({ passkeys: await queries.listPasskeys(db, actor.accountId) }),
)

export const beginPasskey = command(contract.beginPasskey, async (_, context) => {
  const { db, actor, origin, concerns } = context
  concerns(actor.personId)
  const known = await queries.passkeysOf(db, actor.accountId)
  if (known.length >= MOST_PASSKEYS) return refuse('too-many-passkeys', { most: MOST_PASSKEYS })
  const { email } = await getAccountRow(db, actor.accountId)
  const options = await creationOptions({ accountId: actor.accountId, email, known }, signInSettings().origin)
  const asked = { purpose: 'add' as const, bound: sessionIdOf(origin), challenge: options.challenge }
  await keepChallenge(context, { ...asked, accountId: actor.accountId })
  return accept(options as contract.CreationOptions)
})

export const addPasskey = preparedCommand(contract.addPasskey, {
  prepare: async ({ name, answer }, before) => {
    before.concerns(before.actor.personId)
    const named = passkeyName(name)
    if (!named.ok) return named
    const clientData = answer.response.clientDataJSON
    const spent = await spendChallenge(before, { purpose: 'add', bound: sessionIdOf(before.origin), clientData })
    if (!spent.ok) return spent
    const { challenge } = spent.value
    const key = await readNewKey({ ...answer, clientExtensionResults: {} }, { challenge, ...originNow() })
    return key ? accept({ ...key, name: named.value }) : refuse('wrong-passkey')
  },
  run: async (_, { db, actor, now, newId }, { credentialId, publicKey, counter, transports, name, synced }) => {
    const added = await insertPasskey(db, {
      ...{ id: newId(), account_id: actor.accountId, credential_id: credentialId, public_key: Buffer.from(publicKey) },
      ...{ counter: String(counter), transports: [...transports], name, synced, added_at: now, last_used_at: null },
    })
    return added ? accept({ done: true as const }) : refuse('passkey-known')
  },
})

export const removePasskey = command(contract.removePasskey, async ({ passkeyId }, { db, actor, concerns }) => {
  concerns(actor.personId)
  await queries.lockAccount(db, actor.accountId)
  const kept = await queries.listPasskeys(db, actor.accountId)
  if (!kept.some(({ id }) => id === passkeyId)) return refuse('not-found')
  const { hasPassword, maskedPesel } = await getOwnAccount(db, actor.accountId)
  const hasIdentity = maskedPesel !== null && signInSettings().identityProvider !== null
  const may = mayRemovePasskey({ passkeys: kept.length, hasPassword, hasIdentity })
  if (!may.ok) return may
  await deletePasskey(db, { id: passkeyId, accountId: actor.accountId })
  return accept({ done: true as const })
})

const originNow = () => ({ origin: signInSettings().origin })
