import type { Role, RoleFunction } from '../../kernel/actor.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import type { Account, Session } from '../contract/account.ts'
import type { Holding } from '../contract/shapes.ts'

export interface AccountRow {
  readonly id: string
  readonly personId: string
  readonly email: string
  readonly passwordHash: string | null
  readonly lastHoldingId: string | null
}

/** An open account; a demonstration account only while the server runs a demonstration. */
export interface Sought {
  readonly demonstration: boolean
}

const openAccount = ({ demonstration }: Sought) =>
  sql`a.closed_at is null and (not a.demonstration or ${demonstration})`

const ACCOUNT = sql`a.id, a.person_id as "personId", a.email, a.password_hash as "passwordHash",
  a.last_holding_id as "lastHoldingId"`

/** By its own address or, after two accounts became one, by another of its addresses. */
export async function findAccountByEmail(db: Db, email: string, sought: Sought): Promise<AccountRow | undefined> {
  const found = await sql<AccountRow>`
    select ${ACCOUNT} from identity.account a
    where a.id in (
        select id from identity.account where email = ${email} and closed_at is null
        union all select account_id from identity.account_address where email = ${email})
      and ${openAccount(sought)}`.execute(db)
  return found.rows[0]
}

export async function findAccountById(db: Db, id: string, sought: Sought): Promise<AccountRow | undefined> {
  const found = await sql<AccountRow>`
    select ${ACCOUNT} from identity.account a where a.id = ${id} and ${openAccount(sought)}`.execute(db)
  return found.rows[0]
}

/** Whether a session of the account began at this address, as far back as sessions are kept. */
export async function hasSignedInFrom(db: Db, email: string, address: string): Promise<boolean> {
  const found = await sql`
    select 1 from identity.session s join identity.account a on a.id = s.account_id
    where a.email = ${email} and s.address = ${address} limit 1`.execute(db)
  return found.rows.length > 0
}

export async function findAccountByPesel(db: Db, pesel: string, sought: Sought): Promise<AccountRow | undefined> {
  const found = await sql<AccountRow>`
    select ${ACCOUNT} from identity.account a
    where a.person_id = identity.find_person_by_pesel(${pesel}) and ${openAccount(sought)}`.execute(db)
  return found.rows[0]
}

export interface Recipient {
  readonly address: string
  readonly locale: 'pl' | 'en'
}

export async function findRecipient(db: Db, personId: string, sought: Sought): Promise<Recipient | undefined> {
  const found = await sql<Recipient>`
    select a.email as address, a.locale from identity.account a
    where a.person_id = ${personId} and ${openAccount(sought)}`.execute(db)
  return found.rows[0]
}

export async function getAccountRow(db: Db, id: string): Promise<AccountRow> {
  const found = await sql<AccountRow>`select ${ACCOUNT} from identity.account a where a.id = ${id}`.execute(db)
  const [account] = found.rows
  if (!account) throw new Error('the account of a session exists')
  return account
}

export async function getOwnAccount(db: Db, accountId: string): Promise<Account> {
  const found = await sql<Account>`
    select p.given_names as "givenNames", p.surname, a.email, identity.masked_pesel(p.id) as "maskedPesel", p.profession,
      p.licence_number as "licenceNumber", a.password_hash is not null as "hasPassword"
    from identity.account a join identity.person p on p.id = a.person_id where a.id = ${accountId}`.execute(db)
  const [account] = found.rows
  if (!account) throw new Error('the account of a session exists')
  return account
}

export const HOLDING = sql`h.id, h.role, h.function, h.voivodeship, h.specialty_code as specialty, h.from_on as "from",
  h.until_on as "until",
  case when u.id is null then null else jsonb_build_object('id', u.id, 'name', u.name, 'city', u.city) end as unit,
  case when b.id is null then null else jsonb_build_object('id', b.id, 'name', b.name) end as body`
export const WITH_PLACES = sql`identity.role_holding h
  left join identity.unit u on u.id = h.unit_id left join identity.body b on b.id = h.body_id`

export async function holdingsOf(db: Db, personId: string): Promise<Holding[]> {
  const found = await sql<Holding>`
    select ${HOLDING} from ${WITH_PLACES}
    where h.person_id = ${personId} order by h.from_on, h.id`.execute(db)
  return found.rows
}

export interface Persona {
  readonly email: string
  readonly name: string
  readonly holdings: Holding[]
}

export async function listPersonas(db: Db): Promise<Persona[]> {
  const accounts = await sql<{ email: string; name: string; personId: string }>`
    select a.email, p.given_names || ' ' || p.surname as name, p.id as "personId"
    from identity.account a join identity.person p on p.id = a.person_id
    where a.demonstration and a.closed_at is null order by a.opened_at, a.id limit 100`.execute(db)
  const holdings = await sql<Holding & { personId: string }>`
    select h.person_id as "personId", ${HOLDING} from ${WITH_PLACES}
    where h.person_id = any(${accounts.rows.map(({ personId }) => personId)}::uuid[]) order by h.from_on, h.id`.execute(
    db,
  )
  const held = Map.groupBy(holdings.rows, ({ personId }) => personId)
  return accounts.rows.map(({ email, name, personId }) => ({ email, name, holdings: held.get(personId) ?? [] }))
}

/** Sessions that could still be used, the last seen first. */
export async function listSessions(db: Db, accountId: string): Promise<Omit<Session, 'isThis'>[]> {
  const found = await sql<Omit<Session, 'isThis'>>`
    select s.id, s.agent, s.address, coalesce(h.role, 'newcomer') as role, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt",
      s.expires_at as "expiresAt"
    from identity.session s left join identity.role_holding h on h.id = s.holding_id
    where s.account_id = ${accountId} and s.ended_at is null and s.expires_at > now()
      and s.last_seen_at + s.idle_minutes * interval '1 minute' > now()
    order by s.last_seen_at desc limit 100`.execute(db)
  return found.rows
}

export interface SessionRow {
  readonly sessionId: string
  readonly accountId: string
  readonly personId: string
  readonly role: Role
  readonly function: RoleFunction
  readonly unitId: string | null
  readonly bodyId: string | null
  readonly voivodeship: string | null
  readonly specialty: string | null
  /** Whose role it is, where the session acts as a deputy. */
  readonly inPlaceOf: string | null
  readonly unseenSeconds: number
  /** Since the person last proved who they are; null for a session older than this count. */
  readonly provedSecondsAgo: number | null
}

/** Who asks, by the hash of the secret in the cookie: one look-up by a unique index, the rest by primary keys. */
export async function findSession(db: Db, tokenHash: Buffer, sought: Sought): Promise<SessionRow | undefined> {
  const found = await sql<SessionRow>`
    select s.id as "sessionId", s.account_id as "accountId", a.person_id as "personId",
      coalesce(h.role, 'newcomer') as role, coalesce(h.function, 'user') as function,
      h.unit_id as "unitId", h.body_id as "bodyId", h.voivodeship, h.specialty_code as specialty,
      d.principal_person_id as "inPlaceOf",
      extract(epoch from now() - s.last_seen_at)::int as "unseenSeconds",
      floor(extract(epoch from now() - s.proved_at))::int as "provedSecondsAgo"
    from identity.session s
      join identity.account a on a.id = s.account_id
      left join identity.role_holding h on h.id = s.holding_id
      left join identity.deputy d on d.id = s.deputy_id
      left join identity.role_holding f on f.id = d.fitting_holding_id
    where s.token_hash = ${tokenHash} and s.ended_at is null and s.expires_at > now()
      and s.last_seen_at + s.idle_minutes * interval '1 minute' > now()
      and ${openAccount(sought)}
      and (s.holding_id is null or (h.from_on <= (now() at time zone 'Europe/Warsaw')::date
        and (h.until_on is null or h.until_on >= (now() at time zone 'Europe/Warsaw')::date)
        and (case when s.deputy_id is null then h.person_id = a.person_id
          else d.holding_id = h.id and d.deputy_person_id = a.person_id and d.ended_at is null
            and (now() at time zone 'Europe/Warsaw')::date between d.from_on and d.until_on
            and (now() at time zone 'Europe/Warsaw')::date between f.from_on and coalesce(f.until_on, 'infinity') end)))`.execute(
    db,
  )
  return found.rows[0]
}

/** The role in which a session acts, none for a newcomer, and the deputyship by which it does where it is somebody else's. */
export async function activeHoldingOf(
  db: Db,
  sessionId: string,
): Promise<{ readonly holdingId: string | null; readonly deputyId: string | null }> {
  const found = await sql<{ holdingId: string | null; deputyId: string | null }>`
    select holding_id as "holdingId", deputy_id as "deputyId" from identity.session where id = ${sessionId}`.execute(db)
  const [session] = found.rows
  if (!session) throw new Error('the session of a request exists')
  return session
}

export async function getAccountLocale(db: Db, accountId: string): Promise<'pl' | 'en'> {
  const found = await sql<{ locale: 'pl' | 'en' }>`
    select locale from identity.account where id = ${accountId}`.execute(db)
  return found.rows[0]?.locale ?? 'pl'
}
