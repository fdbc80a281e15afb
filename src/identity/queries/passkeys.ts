import { type Db, sql } from '../../platform/db/pool.ts'
import type { Passkey } from '../contract/passkeys.ts'

export interface PasskeyRow {
  readonly id: string
  readonly accountId: string
  readonly credentialId: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: readonly string[]
}

const KEY = sql`k.id, k.account_id as "accountId", k.credential_id as "credentialId", k.public_key as "publicKey",
  k.counter::float8 as counter, k.transports`

/** The key of this id, whosever it is: the answer that names it is checked against it. */
export async function findPasskey(db: Db, credentialId: string): Promise<PasskeyRow | undefined> {
  const found = await sql<PasskeyRow>`
    select ${KEY} from identity.passkey k where k.credential_id = ${credentialId}`.execute(db)
  return found.rows[0]
}

export async function passkeysOf(db: Db, accountId: string): Promise<PasskeyRow[]> {
  const found = await sql<PasskeyRow>`
    select ${KEY} from identity.passkey k where k.account_id = ${accountId} order by k.added_at, k.id`.execute(db)
  return found.rows
}

export async function listPasskeys(db: Db, accountId: string): Promise<Passkey[]> {
  const found = await sql<Passkey>`
    select k.id, k.name, k.synced, k.added_at as "addedAt", k.last_used_at as "lastUsedAt"
    from identity.passkey k where k.account_id = ${accountId} order by k.added_at, k.id`.execute(db)
  return found.rows
}

/** Two who take away a way to sign in at once do it one after the other. */
export async function lockAccount(db: Db, accountId: string): Promise<void> {
  await sql`select 1 from identity.account where id = ${accountId} for update`.execute(db)
}
