import type { Role, RoleFunction } from '../../kernel/actor.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import type { Profession } from '../rules/licence-number.ts'

/** One role of a person, as a register shows it. */
export interface KeptRole {
  readonly personId: string
  readonly givenNames: string
  readonly surname: string
  readonly maskedPesel: string | null
  readonly profession: Profession | null
  readonly licenceNumber: string | null
  readonly role: Role
  readonly function: RoleFunction
  readonly unit: string | null
  readonly body: string | null
  readonly voivodeship: string | null
  readonly specialty: string | null
  readonly from: string
  readonly until: string | null
}

/** By name; of one body those alone that it verified. */
export async function listKeptRoles(db: Db, of: { readonly bodyId?: string }): Promise<KeptRole[]> {
  const found = await sql<KeptRole>`
    with kept as (
      select * from identity.role_holding h
      where ${of.bodyId ?? null}::uuid is null or h.verified_by_body_id = ${of.bodyId ?? null}::uuid)
    select k.person_id as "personId", p.given_names as "givenNames", p.surname,
      identity.masked_pesel(k.person_id) as "maskedPesel", p.profession, p.licence_number as "licenceNumber",
      k.role, k.function, u.name || ', ' || u.city as unit, b.name as body, k.voivodeship, k.specialty_code as specialty,
      k.from_on as "from", k.until_on as until
    from kept k
      join identity.persons_of(array(select distinct person_id from kept)) p on p.id = k.person_id
      left join identity.unit u on u.id = k.unit_id
      left join identity.body b on b.id = k.body_id
    order by p.surname, p.given_names, k.person_id, k.from_on, k.id`.execute(db)
  return found.rows
}
