import { type Db, sql } from '../../platform/db/pool.ts'
import { type SignInStepTable, tablesOf } from './tables.ts'

/** Begun anew each time until it is confirmed; one that works is not touched. */
export async function beginFactor(db: Db, of: { accountId: string; sealed: Buffer; at: string }): Promise<boolean> {
  const begun = await sql`
    insert into identity.second_factor (account_id, sealed_secret, begun_at) values (${of.accountId}, ${of.sealed}, ${of.at})
    on conflict (account_id) do update set sealed_secret = excluded.sealed_secret, begun_at = excluded.begun_at
      where second_factor.confirmed_at is null`.execute(db)
  return Number(begun.numAffectedRows) === 1
}

/** Takes the step of a code; false where a code of this step or a later one was taken before. */
export async function takeStep(db: Db, of: { accountId: string; step: number; at: string }): Promise<boolean> {
  const taken = await sql`
    update identity.second_factor
    set last_step = ${of.step}, last_used_at = ${of.at}, confirmed_at = coalesce(confirmed_at, ${of.at})
    where account_id = ${of.accountId} and (last_step is null or last_step < ${of.step})`.execute(db)
  return Number(taken.numAffectedRows) === 1
}

/** Spends a recovery code; false where it is none of the account's, or was spent. */
export async function takeRecoveryCode(db: Db, of: { accountId: string; hash: Buffer; at: string }): Promise<boolean> {
  const taken = await sql`
    update identity.recovery_code set used_at = ${of.at}
    where account_id = ${of.accountId} and code_hash = ${of.hash} and used_at is null`.execute(db)
  return Number(taken.numAffectedRows) === 1
}

export async function replaceRecoveryCodes(db: Db, accountId: string, hashes: readonly Buffer[]): Promise<void> {
  await sql`delete from identity.recovery_code where account_id = ${accountId}`.execute(db)
  await tablesOf(db)
    .insertInto('identity.recovery_code')
    .values(hashes.map((code_hash) => ({ account_id: accountId, code_hash, used_at: null })))
    .execute()
}

/** With its recovery codes. */
export async function removeFactor(db: Db, accountId: string): Promise<void> {
  await tablesOf(db).deleteFrom('identity.second_factor').where('account_id', '=', accountId).execute()
}

export async function insertSignInStep(db: Db, step: SignInStepTable): Promise<void> {
  await sql`delete from identity.sign_in_step where expires_at < now()`.execute(db)
  await tablesOf(db).insertInto('identity.sign_in_step').values(step).execute()
}

export async function endSignInSteps(db: Db, accountId: string): Promise<void> {
  await tablesOf(db).deleteFrom('identity.sign_in_step').where('account_id', '=', accountId).execute()
}
