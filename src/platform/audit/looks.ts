import type { Role } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, sql } from '../db/pool.ts'

/** What the trail says of one person: the same thing done by the same person on one day is one line. */
export interface LookRow {
  readonly day: PlainDate
  /** Null for whoever was not signed in. */
  readonly personId: string | null
  readonly role: Role | null
  /** Whom they stood in for, as a deputy. */
  readonly inPlaceOf: string | null
  /** Where the use case itself said why it was lawful. */
  readonly ground: string | null
  readonly action: string
  readonly isRefused: boolean
  readonly times: number
  readonly lastAt: string
  /** Its newest leaf, the place from which the next page goes on. */
  readonly number: string
}

export interface LooksSought {
  readonly personId: string
  /** Under which the person stood here before two were found to be one. */
  readonly formerIds: readonly string[]
  /** What the person did themself is left out unless asked for. */
  readonly withOwn: boolean
  readonly since?: PlainDate | undefined
  readonly role?: Role | undefined
}

/** Leaves about the person, and those of lists that showed their line. Signing in is the person's own doing. */
const leavesAbout = ({ personId, formerIds, withOwn, since }: LooksSought) => sql`
  select * from (
    select number, at, case when person_id = any(${[...formerIds]}::uuid[]) then ${personId} else person_id end as person_id, role, action, (facts ->> 'inPlaceOf')::uuid as in_place_of, facts ->> 'ground' as ground,
      facts ? 'refused' as refused
    from platform.audit_leaf where subject_person_id = any(${[personId, ...formerIds]}::uuid[])
    union all
    select number, at, person_id, role, action, in_place_of, null, false
    from platform.leaves_showing(${personId})
    where subject_person_id is distinct from ${personId}
  ) leaf
  where (${since ?? null}::date is null or at >= ${since ?? null}::date::timestamp at time zone 'Europe/Warsaw')
    and (${withOwn} or not (coalesce(person_id = ${personId}, false) or (person_id is null and not refused)))`

export async function listLooks(
  db: Db,
  sought: LooksSought & { readonly before?: string | undefined; readonly most: number },
): Promise<LookRow[]> {
  const { role, before, most } = sought
  const found = await sql<LookRow>`
    select (at at time zone 'Europe/Warsaw')::date as day, person_id as "personId", role,
      in_place_of as "inPlaceOf", ground, action, refused as "isRefused", count(*)::int as times, max(at) as "lastAt", max(number)::text as number
    from (${leavesAbout(sought)}) about
    where ${role ?? null}::text is null or role = ${role ?? null}
    group by 1, 2, 3, 4, 5, 6, 7
    having ${before ?? null}::bigint is null or max(number) < ${before ?? null}::bigint
    order by max(number) desc limit ${most}`.execute(db)
  return found.rows
}

/** In which roles anybody looked, whatever role is asked for: what can be chosen from. */
export async function rolesOfLooks(db: Db, sought: LooksSought): Promise<Role[]> {
  const found = await sql<{ role: Role }>`
    select distinct role from (${leavesAbout(sought)}) about where role is not null order by role`.execute(db)
  return found.rows.map(({ role }) => role)
}

/** When some persons last saw anything of somebody, by their ids; who never did is left out. */
export async function lastLooks(
  db: Db,
  { about, by }: { readonly about: string; readonly by: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ id: string; at: string }>`
    select person_id as id, max(at) as at from platform.audit_leaf
    where subject_person_id = ${about} and person_id = any(${[...by]}::uuid[]) and not facts ? 'refused'
    group by person_id`.execute(db)
  return new Map(found.rows.map(({ id, at }) => [id, at]))
}
