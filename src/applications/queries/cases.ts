import type { Actor } from '../../kernel/actor.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import type { ApplicationTable } from '../store/tables.ts'

/** Where a page of the list ended. */
export interface CasePlace {
  /** 0 of what waits for the desk that it is filed to, 1 of what waits for somebody else, 2 of what has ended. */
  readonly rank: number
  readonly due: string
  readonly since: string
  readonly id: string
}

const NO_TERM = '9999-12-31'

/**
 * Cases filed to a desk at which somebody acts, or above which they stand, now or before; never their own. First what
 * waits for the desk, by the day it is due, so that what is late comes before all; then what others have; then the ended.
 */
export async function listAtDesk(db: Db, actor: Actor, { after, most }: { after?: CasePlace; most: number }) {
  const isFurther = after
    ? sql`(rank, due, since, id) > (${after.rank}, ${after.due}::date, ${after.since}::timestamptz, ${after.id}::uuid)`
    : sql`true`
  const found = await sql<ApplicationTable & Omit<CasePlace, 'id'>>`
    select * from (
      select a.*, date_trunc('milliseconds', a.turn_since) as since, coalesce(o.due_on, a.due_on, ${NO_TERM}::date) as due,
        case when o.due_on is not null or a.state in ('filed', 'objected') and ${isOfDesk(sql`a.desk`, actor)} then 0
          when a.state in ('filed', 'objected', 'returned') then 1 else 2 end as rank
      from applications.application a
        left join lateral (
          select min(p.due_on) as due_on from applications.opinion p
          where p.application_id = a.id and p.given_at is null and a.state = 'filed' and ${isOfDesk(sql`p.desk`, actor)}) o on true
      where a.number is not null and a.applicant_person_id <> ${actor.personId} and a.subject_person_id <> ${actor.personId}
        and (${isOfDesk(sql`a.desk`, actor)} or a.id in (
          select e.application_id from applications.earlier_desk e where ${isOfDesk(sql`e.desk`, actor)}
          union all select p.application_id from applications.opinion p where ${isOfDesk(sql`p.desk`, actor)}))
    ) listed
    where ${isFurther} order by rank, due, since, id limit ${most}`.execute(db)
  return found.rows
}

/** The rules `sitsAt` and `standsAbove`, for many rows at once. */
function isOfDesk(desk: ReturnType<typeof sql>, actor: Actor) {
  const { role, unitId, bodyId, voivodeship, specialty } = actor
  return sql<boolean>`
    (${desk} ->> 'specialty' is null or ${desk} ->> 'specialty' = ${specialty ?? null}::text)
    and (${desk} ->> 'above' = ${role}::text or ${desk} -> 'roles' ? ${role}::text
      and (${desk} ->> 'unitId' is null or ${desk} ->> 'unitId' = ${unitId ?? null}::text)
      and (${desk} ->> 'voivodeship' is null or ${desk} ->> 'voivodeship' = ${voivodeship ?? null}::text)
      and (${desk} ->> 'bodyId' is null or ${desk} ->> 'bodyId' = ${bodyId ?? null}::text)
      and (${desk} -> 'functions' is null or ${desk} -> 'functions' ? ${actor.function ?? null}::text))`
}
