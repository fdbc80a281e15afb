import { type Db, sql } from '../../platform/db/pool.ts'
import type { Registration } from '../contract/registration.ts'
import type { AddressState } from '../rules/registration.ts'

/** Whose address this is, by whatever account: a closed one too. */
export async function stateOfAddress(db: Db, email: string): Promise<AddressState> {
  const found = await sql<{ state: AddressState }>`
    select case
      when exists (select from identity.account a
        where a.email = ${email} and a.closed_at is null and identity.is_newcomer(a.person_id)) then 'newcomer'
      when identity.is_address_taken(${email}) then 'known'
      else 'free' end as state`.execute(db)
  return found.rows[0]?.state ?? 'known'
}

/** How often in the last hour somebody asked to register an address. */
export async function countAsked(db: Db, email: string): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::int as count from identity.registration
    where email = ${email} and asked_at > now() - interval '1 hour'`.execute(db)
  return found.rows[0]?.count ?? 0
}

/** The address that a link confirms, while it works; and whether it is of an account that came from a file. */
export async function addressOfLink(
  db: Db,
  tokenHash: Buffer,
): Promise<{ readonly email: string; readonly fromFile: boolean } | undefined> {
  const found = await sql<{ email: string; fromFile: boolean }>`
    select email, for_account is not null as "fromFile" from identity.registration
    where token_hash = ${tokenHash} and used_at is null and expires_at > now()`.execute(db)
  return found.rows[0]
}

export async function isNewcomer(db: Db, personId: string): Promise<boolean> {
  const found = await sql<{ is: boolean }>`select identity.is_newcomer(${personId}) as is`.execute(db)
  return found.rows[0]?.is ?? false
}

/** Who confirmed and when; a person whose number an operator entered is proved by that. */
export async function findProgress(db: Db, accountId: string): Promise<Omit<Registration, 'oidc'>> {
  const found = await sql<Omit<Registration, 'oidc'>>`
    select a.email, a.opened_at as "confirmedAt",
      case when p.given_names = '' then null else jsonb_build_object(
        'how', coalesce(proof.how, 'register'), 'at', proof.proved_at) end as proof,
      (select jsonb_build_object('code', s.code, 'givenNames', s.given_names, 'surname', s.surname,
          'profession', s.profession, 'expiresAt', s.expires_at)
        from identity.proof_sheet s
        where s.account_id = a.id and s.ended_at is null and s.expires_at > now() and s.purpose = 'registration'
        order by s.made_at desc limit 1) as sheet
    from identity.account a join identity.person p on p.id = a.person_id
      left join lateral (select how, proved_at from identity.identity_proof i
        where i.person_id = p.id order by proved_at desc limit 1) proof on true
    where a.id = ${accountId}`.execute(db)
  const [progress] = found.rows
  if (!progress) throw new Error('the account of a session exists')
  return progress
}

/** Under which the person stood here before two were found to be one; nobody but the person asks. */
export async function formerIdsOf(db: Db, personId: string): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from identity.were(${personId}) as id`.execute(db)
  return found.rows.map(({ id }) => id)
}
