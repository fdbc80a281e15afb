import { type Db, sql } from '../../platform/db/pool.ts'
import { type LoginAttemptTable, type LoginPurpose, type SessionTable, tablesOf } from './tables.ts'

export async function insertSession(db: Db, session: SessionTable): Promise<void> {
  await tablesOf(db).insertInto('identity.session').values(session).execute()
}

/** The same session under a new secret and in a new role: the old secret is worth nothing from now on. */
export async function rotateSession(
  db: Db,
  id: string,
  change: Pick<SessionTable, 'holding_id' | 'deputy_id' | 'token_hash' | 'idle_minutes' | 'expires_at'>,
): Promise<void> {
  await tablesOf(db).updateTable('identity.session').set(change).where('id', '=', id).execute()
}

/** Who sits there proved again who they are. */
export async function markProved(db: Db, id: string, at: string): Promise<void> {
  await tablesOf(db).updateTable('identity.session').set({ proved_at: at }).where('id', '=', id).execute()
}

export async function markSeen(db: Db, id: string): Promise<void> {
  await sql`update identity.session set last_seen_at = now() where id = ${id}`.execute(db)
}

/** Ends one session of this account; nothing when it is somebody else's or has ended. */
export async function endSession(db: Db, of: { accountId: string; sessionId: string }): Promise<boolean> {
  const ended = await sql`
    update identity.session set ended_at = now()
    where id = ${of.sessionId} and account_id = ${of.accountId} and ended_at is null`.execute(db)
  return Number(ended.numAffectedRows) === 1
}

export async function endSessionsBut(db: Db, of: { accountId: string; sessionId: string }): Promise<number> {
  const ended = await sql`
    update identity.session set ended_at = now()
    where account_id = ${of.accountId} and id <> ${of.sessionId} and ended_at is null and expires_at > now()`.execute(
    db,
  )
  return Number(ended.numAffectedRows)
}

/** Addresses and browsers of a person are not kept longer than anybody could ask about them. */
export async function forgetOldSessions(db: Db, accountId: string): Promise<void> {
  await sql`
    delete from identity.session
    where account_id = ${accountId} and coalesce(ended_at, expires_at) < now() - interval '90 days'`.execute(db)
}

export async function insertLoginAttempt(db: Db, attempt: LoginAttemptTable): Promise<void> {
  await sql`delete from identity.login_attempt where expires_at < now()`.execute(db)
  await tablesOf(db).insertInto('identity.login_attempt').values(attempt).execute()
}

/** Who comes back from the provider, and for what. */
export interface LoginReturn {
  readonly state: Buffer
  readonly binding: Buffer
  readonly purpose: LoginPurpose
  /** Whose proof it is; none for a sign-in. */
  readonly accountId?: string
}

/** Spent only in the tab that began it and for what it was begun: nobody else can take it away. */
export async function takeLoginAttempt(
  db: Db,
  { state, binding, purpose, accountId }: LoginReturn,
): Promise<LoginAttemptTable | undefined> {
  const taken = await sql<LoginAttemptTable>`
    delete from identity.login_attempt
    where state_hash = ${state} and binding_hash = ${binding} and expires_at > now() and purpose = ${purpose}
      and for_account is not distinct from ${accountId ?? null}::uuid
    returning *`.execute(db)
  return taken.rows[0]
}
