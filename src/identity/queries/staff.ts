import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import type { CANDIDATE_KEYS } from '../contract/staff.ts'
import type { Place } from '../rules/place-run.ts'
import type { StaffHolding } from '../rules/staff.ts'
import type { PersonRow } from './register.ts'

const within = (place: Place) =>
  'unitId' in place ? sql`h.unit_id = ${place.unitId}::uuid` : sql`h.body_id = ${place.bodyId}::uuid`

const MOST_STAFF = 2000

/** The roles held in a place on a day or later, by the day from which they are held. */
export async function rolesIn(db: Db, place: Place, day: PlainDate): Promise<StaffHolding[]> {
  const found = await sql<StaffHolding>`
    select h.id, h.person_id as "personId", h.role, h.function, h.from_on as "from", h.until_on as "until"
    from identity.role_holding h
    where ${within(place)} and (h.until_on is null or h.until_on >= ${day})
    order by h.from_on, h.id limit ${MOST_STAFF}`.execute(db)
  return found.rows
}

export async function findPlace(db: Db, place: Place): Promise<{ name: string; endedOn: string | null }> {
  const found = await ('unitId' in place
    ? sql<{ name: string; endedOn: string | null }>`
        select name || ', ' || city as name, ended_on as "endedOn" from identity.unit where id = ${place.unitId}::uuid`
    : sql<{ name: string; endedOn: string | null }>`
        select name, ended_on as "endedOn" from identity.body where id = ${place.bodyId}::uuid`
  ).execute(db)
  const [row] = found.rows
  if (!row) throw new Error('the place of a role exists')
  return row
}

/** At most two: more than one is as bad as none. */
export async function findCandidates(
  db: Db,
  { by, key }: { readonly by: (typeof CANDIDATE_KEYS)[number]; readonly key: string },
): Promise<PersonRow[]> {
  const found = await sql<PersonRow>`
    select id, given_names as "givenNames", surname, profession, licence_number as "licenceNumber"
    from identity.find_candidate(${by}, ${key})`.execute(db)
  return found.rows
}
