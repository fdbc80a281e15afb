import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Before, Context } from '../../platform/command/command.ts'
import { challengeIn, readProof } from '../../platform/sign-in/passkeys.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import type { PasskeyProof } from '../contract/passkeys.ts'
import { findPasskey, type PasskeyRow } from '../queries/passkeys.ts'
import { isFreshCounter, MINUTES_FOR_PASSKEY } from '../rules/passkey.ts'
import { insertChallenge, markPasskeyUsed, takeChallenge } from '../store/passkeys.ts'
import type { PasskeyChallengeTable } from '../store/tables.ts'

interface Asked {
  readonly purpose: PasskeyChallengeTable['purpose']
  /** The session, or the secret of the tab, in which alone the answer counts. */
  readonly bound: string
}

export async function keepChallenge(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { purpose, bound, challenge, accountId }: Asked & { readonly challenge: string; readonly accountId: string | null },
): Promise<void> {
  await insertChallenge(db, {
    challenge_hash: hashOfSecret(challenge),
    bound_hash: hashOfSecret(bound),
    expires_at: new Date(Date.parse(now) + MINUTES_FOR_PASSKEY * 60_000).toISOString(),
    purpose,
    account_id: accountId,
  })
}

/** Before the transaction of the use case: a question that was answered wrongly is spent like one answered well. */
export async function spendChallenge(
  { db }: Pick<Before, 'db'>,
  { purpose, bound, clientData }: Asked & { readonly clientData: string },
): Promise<Verdict<{ challenge: string; accountId: string | null }, 'passkey-expired'>> {
  const challenge = challengeIn(clientData)
  if (!challenge) return refuse('passkey-expired')
  const hashes = { challenge_hash: hashOfSecret(challenge), bound_hash: hashOfSecret(bound) }
  const taken = await takeChallenge(db, { ...hashes, purpose })
  return taken ? accept({ challenge, accountId: taken.accountId }) : refuse('passkey-expired')
}

export interface Proved {
  readonly key: PasskeyRow
  readonly counter: number
  readonly synced: boolean
}

/** Whose key answered, with a right signature over a question of ours. */
export async function provedKey(
  before: Pick<Before, 'db' | 'concerns'>,
  { answer, ...asked }: Asked & { readonly answer: PasskeyProof },
): Promise<Verdict<Proved, 'passkey-expired' | 'wrong-passkey'>> {
  const spent = await spendChallenge(before, { ...asked, clientData: answer.response.clientDataJSON })
  if (!spent.ok) return spent
  const { challenge, accountId } = spent.value
  const key = await findPasskey(before.db, answer.id)
  if (!key || (accountId !== null && accountId !== key.accountId)) return refuse('wrong-passkey')
  const { origin } = signInSettings()
  const proof = await readProof({ ...answer, clientExtensionResults: {} }, { challenge, origin, key })
  return proof ? accept({ key, ...proof }) : refuse('wrong-passkey')
}

/** Counts the use; a counter that went back says that somebody has a copy of the key. */
export async function spendPasskey(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { key, counter, synced }: Proved,
): Promise<Verdict<true, 'passkey-copied'>> {
  const isUsed =
    isFreshCounter(key.counter, counter) &&
    (await markPasskeyUsed(db, { id: key.id, counter, instead: key.counter, synced, at: now }))
  return isUsed ? accept(true) : refuse('passkey-copied')
}
