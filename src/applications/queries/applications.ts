import type { Desk } from '../../kernel/application.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import { EDITABLE_STATES, LIVE_STATES } from '../rules/life.ts'
import type { Outcome } from '../rules/words-of-desk.ts'
import {
  type ApplicationTable,
  type DecisionTable,
  type EarlierDeskTable,
  type FiledVersionTable,
  type StepTable,
  tablesOf,
} from '../store/tables.ts'

export async function findApplication(db: Db, id: string): Promise<ApplicationTable | undefined> {
  return tablesOf(db).selectFrom('applications.application').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The one of a person that lives, of a process and a round. */
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
    .where('state', 'in', [...LIVE_STATES])
    .executeTakeFirst()
}

/** The one that was filed and lives, about a person, of a process and a round. */
export async function findFiled(
  db: Db,
  { process, subjectId, round }: { readonly process: string; readonly subjectId: string; readonly round: string },
): Promise<ApplicationTable | undefined> {
  return tablesOf(db)
    .selectFrom('applications.application')
    .selectAll()
    .where('process', '=', process)
    .where('round', '=', round)
    .where('subject_person_id', '=', subjectId)
    .where('number', 'is not', null)
    .where('state', 'in', ['filed', 'returned'])
    .orderBy('turn_since', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** What one filed, and what others filed about one; newest move first. */
export const listOwn = (db: Db, personId: string): Promise<ApplicationTable[]> =>
  tablesOf(db)
    .selectFrom('applications.application')
    .selectAll()
    .where((of) =>
      of.or([
        of('applicant_person_id', '=', personId),
        of.and([of('subject_person_id', '=', personId), of('number', 'is not', null)]),
      ]),
    )
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

/** Where applications have been before, by application. */
export async function earlierDesksOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Desk[]>> {
  const found = await sql<EarlierDeskTable>`
    select * from applications.earlier_desk where application_id = any(${[...ids]}::uuid[])`.execute(db)
  const byApplication = Map.groupBy(found.rows, ({ application_id }) => application_id)
  return new Map([...byApplication].map(([id, rows]) => [id, rows.map(({ desk }) => desk)]))
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
