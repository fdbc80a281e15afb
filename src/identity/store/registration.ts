import { type Db, sql } from '../../platform/db/pool.ts'
import { type RegistrationTable, tablesOf } from './tables.ts'

/** Forgets those whose link ended a day ago: an address that nobody confirmed is not kept. */
export async function insertRegistration(db: Db, registration: RegistrationTable): Promise<void> {
  await sql`delete from identity.registration where expires_at < now() - interval '1 day'`.execute(db)
  await tablesOf(db).insertInto('identity.registration').values(registration).execute()
}

export interface NewNewcomer {
  readonly tokenHash: Buffer
  readonly personId: string
  readonly accountId: string
  readonly passwordHash: string | null
}

/** The account that the link opened; none where the link is spent, too old, or of a proved person's address. */
export async function openNewcomer(db: Db, given: NewNewcomer): Promise<string | undefined> {
  const opened = await sql<{ id: string | null }>`
    select identity.open_newcomer(${given.tokenHash}, ${given.personId}, ${given.accountId}, ${given.passwordHash}) as id`.execute(
    db,
  )
  return opened.rows[0]?.id ?? undefined
}

export interface Settlement {
  readonly accountId: string
  readonly pesel: string
  readonly names: {
    readonly givenNames: string
    readonly surname: string
    readonly surnameFirst: string
    readonly givenFirst: string
  }
  readonly proof: {
    readonly id: string
    readonly how: 'provider' | 'in-person'
    readonly sheet?: string
    readonly document?: string
  }
}

export interface Settled {
  readonly personId: string
  readonly accountId: string
  readonly outcome: 'proved' | 'joined' | 'merged' | 'closed'
  /** Of the account that the person had before; null where there was none. */
  readonly olderEmail: string | null
  readonly olderLocale: 'pl' | 'en' | null
}

/** Attaches a proved identity to an account; nothing where the account has one already or the proof is not its. */
export async function settleIdentity(
  db: Db,
  { accountId, pesel, names, proof }: Settlement,
): Promise<Settled | undefined> {
  const settled = await sql<Settled>`
    select person_id as "personId", account_id as "accountId", outcome,
      older_email as "olderEmail", older_locale as "olderLocale"
    from identity.settle_identity(${accountId}, ${pesel}, ${JSON.stringify(names)}::jsonb, ${JSON.stringify(proof)}::jsonb)`.execute(
    db,
  )
  return settled.rows[0]
}
