import { type Db, sql } from '../../platform/db/pool.ts'

export interface FactorRow {
  readonly sealedSecret: Buffer
  /** Null until a first code showed that the app has the secret. */
  readonly confirmedAt: string | null
  readonly lastUsedAt: string | null
  readonly recoveryCodesLeft: number
}

export async function findFactor(db: Db, accountId: string): Promise<FactorRow | undefined> {
  const found = await sql<FactorRow>`
    select f.sealed_secret as "sealedSecret", f.confirmed_at as "confirmedAt", f.last_used_at as "lastUsedAt",
      (select count(*)::int from identity.recovery_code c where c.account_id = f.account_id and c.used_at is null)
        as "recoveryCodesLeft"
    from identity.second_factor f where f.account_id = ${accountId}`.execute(db)
  return found.rows[0]
}

export async function hasFactor(db: Db, accountId: string): Promise<boolean> {
  return (await findFactor(db, accountId))?.confirmedAt != null
}

/** Whose sign-in waits for a code; nobody's when the ticket is spent or too old. */
export async function findSignInStep(db: Db, ticketHash: Buffer): Promise<string | undefined> {
  const found = await sql<{ accountId: string }>`
    select account_id as "accountId" from identity.sign_in_step
    where ticket_hash = ${ticketHash} and expires_at > now()`.execute(db)
  return found.rows[0]?.accountId
}
