import { type Db, sql } from '../../platform/db/pool.ts'
import { type PasskeyChallengeTable, type PasskeyTable, tablesOf } from './tables.ts'

/** False where the key stands in some account already. */
export async function insertPasskey(db: Db, passkey: PasskeyTable): Promise<boolean> {
  const inserted = await tablesOf(db)
    .insertInto('identity.passkey')
    .values(passkey)
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

interface Used {
  readonly id: string
  readonly counter: number
  readonly instead: number
  readonly synced: boolean
  readonly at: string
}

/** False where the key was used, or removed, since its counter was read. */
export async function markPasskeyUsed(db: Db, { id, counter, instead, synced, at }: Used): Promise<boolean> {
  const used = await sql`
    update identity.passkey set counter = ${counter}, synced = ${synced}, last_used_at = ${at}
    where id = ${id} and counter = ${instead}`.execute(db)
  return Number(used.numAffectedRows) === 1
}

export async function deletePasskey(db: Db, of: { id: string; accountId: string }): Promise<boolean> {
  const deleted = await sql`
    delete from identity.passkey where id = ${of.id} and account_id = ${of.accountId}`.execute(db)
  return Number(deleted.numAffectedRows) === 1
}

export async function insertChallenge(db: Db, challenge: PasskeyChallengeTable): Promise<void> {
  await sql`delete from identity.passkey_challenge where expires_at < now()`.execute(db)
  await tablesOf(db).insertInto('identity.passkey_challenge').values(challenge).execute()
}

/** Spent by the first answer, right or wrong, and only in the session or tab that was asked. */
export async function takeChallenge(
  db: Db,
  of: Pick<PasskeyChallengeTable, 'challenge_hash' | 'bound_hash' | 'purpose'>,
): Promise<{ accountId: string | null } | undefined> {
  const taken = await sql<{ accountId: string | null }>`
    delete from identity.passkey_challenge
    where challenge_hash = ${of.challenge_hash} and bound_hash = ${of.bound_hash} and purpose = ${of.purpose}
      and expires_at > now()
    returning account_id as "accountId"`.execute(db)
  return taken.rows[0]
}
