import { type Db, sql } from '../../platform/db/pool.ts'

/** How often in the last hour somebody asked for a way back into an account. */
export async function countRecoveries(db: Db, accountId: string): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::int as count from identity.recovery
    where account_id = ${accountId} and asked_at > now() - interval '1 hour'`.execute(db)
  return found.rows[0]?.count ?? 0
}

export interface RecoveryRow {
  readonly id: string
  readonly accountId: string
  readonly personId: string
  readonly email: string
  readonly locale: 'pl' | 'en'
}

const RECOVERY = sql`r.id, r.account_id as "accountId", a.person_id as "personId", a.email, a.locale`

/** Whose letter this link is of, while it works and nothing was proved by it. */
export async function findRecovery(db: Db, tokenHash: Buffer): Promise<RecoveryRow | undefined> {
  const found = await sql<RecoveryRow>`
    select ${RECOVERY} from identity.recovery r join identity.account a on a.id = r.account_id
    where r.token_hash = ${tokenHash} and r.used_at is null and r.proved_at is null and r.expires_at > now()
      and a.closed_at is null`.execute(db)
  return found.rows[0]
}

/** Whose recovery a ticket finishes, while it can. */
export async function findProvedRecovery(db: Db, ticketHash: Buffer): Promise<RecoveryRow | undefined> {
  const found = await sql<RecoveryRow>`
    select ${RECOVERY} from identity.recovery r join identity.account a on a.id = r.account_id
    where r.ticket_hash = ${ticketHash} and r.used_at is null and r.proved_at is not null and r.expires_at > now()
      and a.closed_at is null`.execute(db)
  return found.rows[0]
}
