import type { Role, RoleFunction } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import type { Unit } from '../contract/shapes.ts'
import type { BodyKind, BodyReach } from '../rules/body.ts'
import type { Scope } from '../rules/holding.ts'
import type { Profession } from '../rules/licence-number.ts'
import type { PersonSearch } from '../rules/person-search.ts'

export interface PersonRow {
  readonly id: string
  readonly givenNames: string
  readonly surname: string
  readonly profession: Profession | null
  readonly licenceNumber: string | null
}

const PERSON = sql`id, given_names as "givenNames", surname, profession, licence_number as "licenceNumber"`

/** Of some ids those that are persons, in no order. */
export async function findPersons(db: Db, ids: readonly string[]): Promise<PersonRow[]> {
  const found = await sql<PersonRow>`
    select ${PERSON} from identity.persons_of(${[...ids]}::uuid[])`.execute(db)
  return found.rows
}

const UNIT = sql`u.id, u.name, u.city, u.voivodeship, coalesce((
  select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name) from identity.cell c where c.unit_id = u.id
), '[]') as cells`

export async function findUnits(db: Db, ids: readonly string[]): Promise<Unit[]> {
  const found = await sql<Unit>`select ${UNIT} from identity.unit u where u.id = any(${[...ids]}::uuid[])`.execute(db)
  return found.rows
}

interface UnitSearch {
  /** Words of the name or the city, as `searchKey` writes them. */
  readonly words: string
  readonly voivodeship?: string | undefined
  readonly after?: string | undefined
  readonly most: number
}

/** By name; `after` is the last unit of the page before. */
export async function listUnits(db: Db, { words, voivodeship, after, most }: UnitSearch): Promise<Unit[]> {
  const found = await sql<Unit>`
    select ${UNIT} from identity.unit u
    where (${voivodeship ?? null}::text is null or u.voivodeship = ${voivodeship ?? null})
      and u.search_key like all(${words.split(' ').map((word) => `%${word}%`)}::text[])
      and (${after ?? null}::uuid is null
        or (u.name, u.id) > (select last.name, last.id from identity.unit last where last.id = ${after ?? null}::uuid))
    order by u.name, u.id limit ${most}`.execute(db)
  return found.rows
}

interface HolderSearch {
  readonly sought: PersonSearch
  readonly role: Role
  readonly unitId?: string | undefined
  readonly day: PlainDate
  readonly most: number
}

/** Persons who hold a role on a day, and the units in which they hold it. */
export async function findHolders(
  db: Db,
  { sought, role, unitId, day, most }: HolderSearch,
): Promise<(PersonRow & { units: string[] })[]> {
  const begins = 'nameBegins' in sought ? sought.nameBegins : null
  const licence = 'licenceNumber' in sought ? sought.licenceNumber : null
  const found = await sql<PersonRow & { units: string[] }>`
    select ${PERSON}, units
    from identity.find_holders(${role}, ${begins}, ${licence}, ${unitId ?? null}::uuid, ${day}, ${most})`.execute(db)
  return found.rows
}

export interface SoughtHolders extends Scope {
  readonly role: Role
  readonly day: PlainDate
  /** In any of these functions; in every one while none is named. */
  readonly functions?: readonly RoleFunction[]
}

/** Who holds a role on a day, within what is given of its scope. */
export async function holdersOf(db: Db, of: SoughtHolders): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select distinct h.person_id as id from identity.role_holding h
    where h.role = ${of.role} and h.from_on <= ${of.day} and (h.until_on is null or h.until_on >= ${of.day})
      and (${of.unitId ?? null}::uuid is null or h.unit_id = ${of.unitId ?? null}::uuid)
      and (${of.bodyId ?? null}::uuid is null or h.body_id = ${of.bodyId ?? null}::uuid)
      and (${of.functions ? [...of.functions] : null}::text[] is null or h.function = any(${of.functions ? [...of.functions] : null}::text[]))
      and (${of.voivodeship ?? null}::text is null or h.voivodeship = ${of.voivodeship ?? null})
      and (${of.specialty ?? null}::text is null or h.specialty_code = ${of.specialty ?? null})`.execute(db)
  return found.rows.map(({ id }) => id)
}

/** Whether anybody but one person holds a role: also whoever may not see who does is told so much. */
export async function isHeldByAnother(
  db: Db,
  of: Omit<SoughtHolders, 'specialty'>,
  personId: string,
): Promise<boolean> {
  const { unitId = null, bodyId = null, voivodeship = null, functions } = of
  const named = functions ? [...functions] : null
  const found = await sql<{ manned: boolean }>`
    select identity.is_manned(${of.role}, ${of.day}::date, ${unitId}::uuid, ${bodyId}::uuid, ${voivodeship}::text,
      ${named}::text[], ${personId}::uuid) as manned`.execute(db)
  return found.rows[0]?.manned ?? false
}

export interface BodyRow {
  readonly id: string
  readonly kind: BodyKind
  readonly name: string
  readonly reach: BodyReach
  readonly voivodeship: string | null
}

/** The one office of a kind that works today, in a voivodeship where it has one. */
export async function findOffice(
  db: Db,
  of: { readonly kind: BodyKind; readonly voivodeship?: string | undefined },
): Promise<string | undefined> {
  const found = await sql<{ id: string }>`
    select id from identity.body where kind = ${of.kind} and ended_on is null
      and (${of.voivodeship ?? null}::text is null or voivodeship = ${of.voivodeship ?? null})
    order by id limit 1`.execute(db)
  return found.rows[0]?.id
}

/** Those of some kinds that work today: the national and the military one first, the others by name. */
export async function listBodies(db: Db, kinds: readonly BodyKind[]): Promise<BodyRow[]> {
  const found = await sql<BodyRow>`
    select id, kind, name, reach, voivodeship from identity.body where kind = any(${[...kinds]}::text[]) and ended_on is null
    order by reach = 'regional', name`.execute(db)
  return found.rows
}

export async function findBody(db: Db, id: string): Promise<BodyRow | undefined> {
  const found = await sql<BodyRow>`
    select id, kind, name, reach, voivodeship from identity.body where id::text = ${id} and ended_on is null`.execute(
    db,
  )
  return found.rows[0]
}

/** Whoever has an account under an address and bears a surname; nobody where only one of the two fits. */
export async function findByAddress(
  db: Db,
  { email, surnameKey }: { readonly email: string; readonly surnameKey: string },
): Promise<string | undefined> {
  const found = await sql<{ id: string | null }>`
    select identity.find_by_address(${email}, ${surnameKey}) as id`.execute(db)
  return found.rows[0]?.id ?? undefined
}

/** In which roles somebody may act on a day, as far as the asker may know. */
export async function rolesOf(db: Db, personId: string, day: PlainDate): Promise<Role[]> {
  const found = await sql<{ role: Role }>`
    select distinct role from identity.role_holding
    where person_id = ${personId} and from_on <= ${day} and (until_on is null or until_on >= ${day})`.execute(db)
  return found.rows.map(({ role }) => role)
}

export async function bodyNameOf(db: Db, id: string): Promise<string | undefined> {
  const found = await sql<{ name: string }>`select name from identity.body where id::text = ${id}`.execute(db)
  return found.rows[0]?.name
}

export async function findByPesel(db: Db, pesel: string): Promise<string | undefined> {
  const found = await sql<{ id: string | null }>`select identity.find_person_by_pesel(${pesel}) as id`.execute(db)
  return found.rows[0]?.id ?? undefined
}

/** Whether somebody holds or held a role, or stands in a deputyship. */
export async function mattersOf(
  db: Db,
  personId: string,
): Promise<{ readonly holdsRole: boolean; readonly isInDeputyship: boolean }> {
  const found = await sql<{ holdsRole: boolean; isInDeputyship: boolean }>`
    select holds_role as "holdsRole", is_in_deputyship as "isInDeputyship" from identity.matters_of(${personId})`.execute(
    db,
  )
  return found.rows[0] ?? { holdsRole: false, isInDeputyship: false }
}
