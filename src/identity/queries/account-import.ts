import { type Db, sql } from '../../platform/db/pool.ts'
import type { KnownBody, KnownUnit } from '../rules/account-import/places.ts'
import type { Register, RegisteredPerson } from '../rules/account-import/plan-import.ts'

/** Units and bodies that work on a day. */
export async function placesOn(db: Db, day: string): Promise<{ units: KnownUnit[]; bodies: KnownBody[] }> {
  const units = await sql<KnownUnit>`
    select id, name, city from identity.unit where ended_on is null or ended_on >= ${day}`.execute(db)
  const bodies = await sql<KnownBody>`
    select id, kind, name, voivodeship from identity.body where ended_on is null or ended_on >= ${day} order by id`.execute(
    db,
  )
  return { units: units.rows, bodies: bodies.rows }
}

/** Whether a person's number is registered: only then is it known that they are not in a file. */
export async function hasPesel(db: Db, personId: string): Promise<boolean> {
  const found = await sql<{ has: boolean }>`select identity.masked_pesel(${personId}) is not null as has`.execute(db)
  return found.rows[0]?.has ?? false
}

interface Asked {
  readonly pesels: readonly string[]
  readonly emails: readonly string[]
  readonly licenceNumbers: readonly string[]
}

/** Those of the register whom a file names by their PESEL, and whose its addresses and licence numbers are. */
export async function findRegistered(db: Db, { pesels, emails, licenceNumbers }: Asked): Promise<Register> {
  const persons = await sql<RegisteredPerson>`
    select p.id, found.pesel, p.given_names as "givenNames", p.surname, p.profession, p.licence_number as "licenceNumber",
      exists (select from identity.account a where a.person_id = p.id) as "hasAccount", coalesce((
        select jsonb_agg(jsonb_build_object('role', h.role, 'function', h.function, 'from', h.from_on, 'until', h.until_on,
          'scope', jsonb_strip_nulls(jsonb_build_object('unitId', h.unit_id, 'bodyId', h.body_id,
            'voivodeship', h.voivodeship, 'specialty', h.specialty_code))))
        from identity.role_holding h where h.person_id = p.id), '[]') as held
    from identity.persons_by_pesel(${[...pesels]}::text[]) found join identity.person p on p.id = found.person_id`.execute(
    db,
  )
  const addresses = await sql<{ email: string; personId: string }>`
    select email, person_id as "personId" from identity.account where email = any(${[...emails]}::text[])
    union all
    select other.email, a.person_id from identity.account_address other join identity.account a on a.id = other.account_id
    where other.email = any(${[...emails]}::text[])`.execute(db)
  const licences = await sql<{ licence: string; personId: string }>`
    select profession || ' ' || licence_number as licence, id as "personId" from identity.person
    where licence_number = any(${[...licenceNumbers]}::text[])`.execute(db)
  return {
    persons: persons.rows,
    emails: new Map(addresses.rows.map(({ email, personId }) => [email, personId])),
    licences: new Map(licences.rows.map(({ licence, personId }) => [licence, personId])),
  }
}
