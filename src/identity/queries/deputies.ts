import type { Role } from '../../kernel/actor.ts'
import { getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import type { Holding } from '../contract/shapes.ts'
import type { HeldRole } from '../rules/deputy.ts'
import { HOLDING, WITH_PLACES } from './accounts.ts'
import { findPersons } from './register.ts'

export interface DeputyRow {
  readonly id: string
  readonly holding: Holding
  readonly principalPersonId: string
  readonly deputyPersonId: string
  readonly from: PlainDate
  readonly until: PlainDate
  readonly isEnded: boolean
}

type StoredRow = Omit<DeputyRow, 'holding'> & { holding: Omit<Holding, 'from'> & { from: string } }

/** Whom a person has named and for whom they stand in, the latest days first; with `id` that one alone. */
export async function listDeputyRows(db: Db, personId: string, id: string | null = null): Promise<DeputyRow[]> {
  const found = await sql<StoredRow>`
    select d.id, d.principal_person_id as "principalPersonId", d.deputy_person_id as "deputyPersonId",
      d.from_on as "from", d.until_on as until, d.ended_at is not null as "isEnded",
      (select to_jsonb(held) from (select ${HOLDING} from ${WITH_PLACES} where h.id = d.holding_id) held) as holding
    from identity.deputy d
    where ${personId} in (d.principal_person_id, d.deputy_person_id) and (${id}::uuid is null or d.id = ${id}::uuid)
    order by d.until_on desc, d.id limit 200`.execute(db)
  return found.rows
}

/** Whom the acting person stands in for, by deputyship: known also before they are let in. */
export async function principalsOfActor(db: Db): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ id: string; name: string }>`
    select deputy_id as id, name from identity.principals_of_deputy()`.execute(db)
  return new Map(found.rows.map(({ id, name }) => [id, name]))
}

/** The days for which a role has its deputies already. */
export async function daysDeputised(db: Db, holdingId: string): Promise<{ from: PlainDate; until: PlainDate }[]> {
  const found = await sql<{ from: string; until: string }>`
    select from_on as "from", until_on as until from identity.deputy
    where holding_id = ${holdingId} and ended_at is null order by from_on`.execute(db)
  return found.rows.map(({ from, until }) => ({ from: getDate(from), until: getDate(until) }))
}

interface StoredHolding extends Omit<HeldRole, 'profession' | 'unitId' | 'bodyId' | 'voivodeship' | 'specialty'> {
  readonly unitId: string | null
  readonly bodyId: string | null
  readonly voivodeship: string | null
  readonly specialty: string | null
}

const HELD = sql`id, person_id as "personId", role, unit_id as "unitId", body_id as "bodyId", voivodeship, specialty_code as specialty,
  from_on as "from", until_on as until`

/** One role as its holder has it; nothing where nobody does. */
export async function findHeldRole(db: Db, holdingId: string): Promise<HeldRole | undefined> {
  const found = await sql<StoredHolding>`
    select ${HELD} from identity.role_holding where id = ${holdingId}`.execute(db)
  return (await withProfessions(db, found.rows))[0]
}

/** Roles of one kind or another that are held on a day or later, with the professions of their holders. */
export async function heldRoles(
  db: Db,
  of: { readonly roles: readonly Role[]; readonly day: PlainDate; readonly personId?: string },
): Promise<HeldRole[]> {
  const found = await sql<StoredHolding>`
    select ${HELD} from identity.role_holding
    where role = any(${[...of.roles]}) and (until_on is null or until_on >= ${of.day})
      and (${of.personId ?? null}::uuid is null or person_id = ${of.personId ?? null}::uuid)
    order by from_on, id`.execute(db)
  return withProfessions(db, found.rows)
}

async function withProfessions(db: Db, rows: readonly StoredHolding[]): Promise<HeldRole[]> {
  const persons = await findPersons(db, [...new Set(rows.map(({ personId }) => personId))])
  const professions = new Map(persons.map(({ id, profession }) => [id, profession]))
  return rows.map(({ unitId, bodyId, voivodeship, specialty, ...row }) => ({
    ...row,
    ...(unitId !== null && { unitId }),
    ...(bodyId !== null && { bodyId }),
    ...(voivodeship !== null && { voivodeship }),
    ...(specialty !== null && { specialty }),
    profession: professions.get(row.personId) ?? null,
  }))
}
