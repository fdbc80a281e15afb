import { type Db, sql } from '../../platform/db/pool.ts'

export interface NewRecovery {
  readonly id: string
  readonly accountId: string
  readonly tokenHash: Buffer
  readonly expiresAt: string
}

export async function insertRecovery(db: Db, recovery: NewRecovery): Promise<void> {
  await sql`delete from identity.recovery where expires_at < now() - interval '30 days'`.execute(db)
  await sql`
    insert into identity.recovery (id, account_id, token_hash, expires_at)
    values (${recovery.id}, ${recovery.accountId}, ${recovery.tokenHash}, ${recovery.expiresAt})`.execute(db)
}

interface Proved {
  readonly id: string
  readonly ticketHash: Buffer
  readonly at: string
  readonly until: string
}

/** False where somebody was quicker with the same link. */
export async function markRecoveryProved(db: Db, { id, ticketHash, at, until }: Proved): Promise<boolean> {
  const proved = await sql`
    update identity.recovery set proved_at = ${at}, ticket_hash = ${ticketHash}, expires_at = ${until}
    where id = ${id} and proved_at is null and used_at is null`.execute(db)
  return Number(proved.numAffectedRows) === 1
}

/** The account; none where the ticket is spent or too old. All its sessions end. */
export async function recoverAccount(
  db: Db,
  {
    ticketHash,
    passwordHash,
    withoutFactor,
  }: { ticketHash: Buffer; passwordHash: string | null; withoutFactor: boolean },
): Promise<string | undefined> {
  const recovered = await sql<{ id: string | null }>`
    select identity.recover_account(${ticketHash}, ${passwordHash}, ${withoutFactor}) as id`.execute(db)
  return recovered.rows[0]?.id ?? undefined
}

interface ProvedInPerson {
  readonly sheetId: string
  readonly pesel: string
  readonly proof: {
    readonly id: string
    readonly document: string
    readonly recovery: string
    /** SHA-256 of the link's secret, in hexadecimal. */
    readonly token: string
    readonly until: string
  }
}

/** False where the number is not that of the account's owner, or the desk may not confirm it. */
export async function proveRecoveryInPerson(db: Db, { sheetId, pesel, proof }: ProvedInPerson): Promise<boolean> {
  const proved = await sql<{ id: string | null }>`
    select identity.prove_recovery_in_person(${sheetId}, ${pesel}, ${JSON.stringify(proof)}::jsonb) as id`.execute(db)
  return proved.rows[0]?.id != null
}
