import { type Db, sql } from '../../platform/db/pool.ts'
import type { AccountTable, HoldingTable, PersonTable } from './tables.ts'

/** For this transaction the administrator reaches accounts and roles of others; two imports wait for each other. */
export async function beginImport(db: Db): Promise<void> {
  await sql`select set_config('opensmk.imports', 'accounts', true), pg_advisory_xact_lock(hashtext('identity.accounts'))`.execute(
    db,
  )
}

/** For this transaction the administrator reads the accounts and roles of others. */
export async function beginRegisterExport(db: Db): Promise<void> {
  await sql`select set_config('opensmk.imports', 'accounts', true)`.execute(db)
}

export interface Imported {
  readonly persons: readonly PersonTable[]
  readonly pesels: readonly { readonly personId: string; readonly pesel: string }[]
  readonly licences: readonly Pick<PersonTable, 'id' | 'profession' | 'licence_number'>[]
  readonly holdings: readonly Omit<HoldingTable, 'verified_by_body_id'>[]
  readonly accounts: readonly Pick<AccountTable, 'id' | 'person_id' | 'email' | 'locale'>[]
}

/** False where the register knows one of the numbers, addresses or licences by now: then nothing of it may stay. */
export async function insertImported(db: Db, imported: Imported): Promise<boolean> {
  const entered = [
    (await insertPersons(db, imported.persons)) === imported.persons.length,
    (await registerPesels(db, imported.pesels)) === imported.pesels.length,
    (await enterLicences(db, imported.licences)) === imported.licences.length,
    (await insertAccounts(db, imported.accounts)) === imported.accounts.length,
  ]
  if (entered.includes(false)) return false
  await insertHoldings(db, imported.holdings)
  return true
}

async function insertPersons(db: Db, persons: Imported['persons']): Promise<number> {
  const inserted = await sql`
    insert into identity.person (id, given_names, surname, profession, licence_number, surname_first_key, given_first_key)
    select * from jsonb_to_recordset(${JSON.stringify(persons)}::jsonb) as given (id uuid, given_names text, surname text,
      profession text, licence_number text, surname_first_key text, given_first_key text)
    on conflict do nothing`.execute(db)
  return Number(inserted.numAffectedRows)
}

async function registerPesels(db: Db, pesels: Imported['pesels']): Promise<number> {
  const [ids, numbers] = [pesels.map(({ personId }) => personId), pesels.map(({ pesel }) => pesel)]
  const registered = await sql<{ count: number }>`
    select identity.register_pesels(${ids}::uuid[], ${numbers}::text[]) as count`.execute(db)
  return registered.rows[0]?.count ?? 0
}

async function enterLicences(db: Db, licences: Imported['licences']): Promise<number> {
  const entered = await sql`
    update identity.person p set profession = given.profession, licence_number = coalesce(given.licence_number, p.licence_number)
    from jsonb_to_recordset(${JSON.stringify(licences)}::jsonb) as given (id uuid, profession text, licence_number text)
    where p.id = given.id and (given.licence_number is null
      or not identity.is_licence_taken(given.profession, given.licence_number, p.id))`.execute(db)
  return Number(entered.numAffectedRows)
}

async function insertAccounts(db: Db, accounts: Imported['accounts']): Promise<number> {
  const inserted = await sql`
    insert into identity.account (id, person_id, email, locale)
    select * from jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb) as given (id uuid, person_id uuid, email text, locale text)
    on conflict do nothing`.execute(db)
  return Number(inserted.numAffectedRows)
}

async function insertHoldings(db: Db, holdings: Imported['holdings']): Promise<void> {
  await sql`
    insert into identity.role_holding
      (id, person_id, role, unit_id, body_id, function, voivodeship, specialty_code, from_on, until_on)
    select * from jsonb_to_recordset(${JSON.stringify(holdings)}::jsonb) as given (id uuid, person_id uuid, role text,
      unit_id uuid, body_id uuid, function text, voivodeship text, specialty_code text, from_on date, until_on date)`.execute(
    db,
  )
}

/** Today in Warsaw, by the database's clock. */
export async function dayOfDatabase(db: Db): Promise<string> {
  const found = await sql<{ today: string }>`select (now() at time zone 'Europe/Warsaw')::date as today`.execute(db)
  return found.rows[0]?.today ?? ''
}

export interface FirstLink {
  readonly accountId: string
  readonly email: string
  /** In hex. */
  readonly tokenHash: string
}

/** Each link is its account's, and works for some days, once. */
export async function insertFirstLinks(db: Db, links: readonly FirstLink[], days: number): Promise<void> {
  await sql`
    insert into identity.registration (id, email, locale, token_hash, expires_at, for_account)
    select gen_random_uuid(), email, 'pl', decode("tokenHash", 'hex'), now() + ${days} * interval '1 day', "accountId"
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as given ("accountId" uuid, email text, "tokenHash" text)`.execute(
    db,
  )
}
