import type { Actor } from '../../kernel/actor.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import { EDITABLE_STATES } from '../rules/life.ts'
import type { ApplicationInQuestion } from '../rules/may.ts'
import type { Outcome } from '../rules/words-of-desk.ts'
import {
  type ApplicationTable,
  type DecisionTable,
  type FiledVersionTable,
  type StepTable,
  tablesOf,
} from '../store/tables.ts'

export const questionOf = (row: ApplicationTable): ApplicationInQuestion => ({
  applicantPersonId: row.applicant_person_id,
  state: row.state,
  wasFiled: row.number !== null,
  deskRoles: row.desk_roles,
  deskUnitId: row.desk_unit_id,
  deskVoivodeship: row.desk_voivodeship,
  deskBodyId: row.desk_body_id,
  deskFunctions: row.desk_functions,
})

export async function findApplication(db: Db, id: string): Promise<ApplicationTable | undefined> {
  return tablesOf(db).selectFrom('applications.application').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The one that lives, of a person, a process and a round. */
export async function findLive(
  db: Db,
  of: Pick<ApplicationTable, 'process' | 'round' | 'applicant_person_id'>,
): Promise<ApplicationTable | undefined> {
  return tablesOf(db)
    .selectFrom('applications.application')
    .selectAll()
    .where('process', '=', of.process)
    .where('round', '=', of.round)
    .where('applicant_person_id', '=', of.applicant_person_id)
    .where('state', 'in', ['draft', 'filed', 'returned'])
    .executeTakeFirst()
}

/** Newest move first. */
export const listOwn = (db: Db, personId: string): Promise<ApplicationTable[]> =>
  tablesOf(db)
    .selectFrom('applications.application')
    .selectAll()
    .where('applicant_person_id', '=', personId)
    .orderBy('turn_since', 'desc')
    .execute()

/** What somebody types and has not filed; the nearest deadline first. */
export const listUnfiled = (db: Db, personId: string): Promise<ApplicationTable[]> =>
  tablesOf(db)
    .selectFrom('applications.application')
    .selectAll()
    .where('applicant_person_id', '=', personId)
    .where('state', 'in', [...EDITABLE_STATES])
    .orderBy('closes_at')
    .orderBy('turn_since', 'desc')
    .execute()

const MOST_CASES = 500

/** Cases filed to the desk at which somebody acts, never their own: those that wait first, by the day they are due. */
export async function listAtDesk(db: Db, actor: Actor): Promise<ApplicationTable[]> {
  const found = await sql<ApplicationTable>`
    select * from applications.application
    where number is not null and applicant_person_id <> ${actor.personId} and ${actor.role} = any(desk_roles)
      and (desk_unit_id is null or desk_unit_id = ${actor.unitId ?? null}::uuid)
      and (desk_voivodeship is null or desk_voivodeship = ${actor.voivodeship ?? null}::text)
      and (desk_body_id is null or desk_body_id = ${actor.bodyId ?? null}::uuid)
      and (desk_functions = '{}' or ${actor.function ?? ''} = any(desk_functions))
    order by case when state = 'filed' then 0 else 1 end, due_on, turn_since desc
    limit ${MOST_CASES}`.execute(db)
  return found.rows
}

/** Newest first. */
export const listVersions = (db: Db, applicationId: string): Promise<FiledVersionTable[]> =>
  tablesOf(db)
    .selectFrom('applications.filed_version')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('number', 'desc')
    .execute()

/** Newest first. */
export const listSteps = (db: Db, applicationId: string): Promise<StepTable[]> =>
  tablesOf(db)
    .selectFrom('applications.step')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** Newest first: what holds is the first of them. */
export const listDecisions = (db: Db, applicationId: string): Promise<DecisionTable[]> =>
  tablesOf(db)
    .selectFrom('applications.decision')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('instance', 'desc')
    .execute()

/** What was decided, by application; those that wait are left out. */
export async function outcomesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Outcome>> {
  const found = await sql<Pick<DecisionTable, 'application_id' | 'outcome'>>`
    select distinct on (application_id) application_id, outcome from applications.decision
    where application_id = any(${[...ids]}::uuid[]) order by application_id, instance desc`.execute(db)
  return new Map(found.rows.map(({ application_id, outcome }) => [application_id, outcome]))
}
