import { type Db, sql } from '../../platform/db/pool.ts'
import { type DecisionTable, type FiledVersionTable, tablesOf } from '../store/tables.ts'

/** From where the last page ended: an application, and the number of a version or a decision of it. */
export type DocumentPlace = readonly [string, number]

export type NumberedVersion = FiledVersionTable & { readonly application_number: string | null }

/** Every filed version with the number of its application. */
export async function pageOfVersions(db: Db, after: DocumentPlace): Promise<NumberedVersion[]> {
  const found = await sql<NumberedVersion>`
    select v.*, a.number as application_number
    from applications.filed_version v join applications.application a on a.id = v.application_id
    where (v.application_id, v.number) > (${after[0]}::uuid, ${after[1]})
    order by v.application_id, v.number limit ${PAGE}`.execute(db)
  return found.rows
}

export const pageOfDecisions = (db: Db, [application, instance]: DocumentPlace): Promise<DecisionTable[]> =>
  tablesOf(db)
    .selectFrom('applications.decision')
    .selectAll()
    .where(sql<boolean>`(application_id, instance) > (${application}::uuid, ${instance})`)
    .orderBy('application_id')
    .orderBy('instance')
    .limit(PAGE)
    .execute()

const PAGE = 1000
