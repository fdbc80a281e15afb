import { type Db, sql } from '../../platform/db/pool.ts'
import type { DecisionTable, FiledVersionTable } from '../store/tables.ts'

/** The hash that a leaf of the trail gives to what was done with it; null where there is no such leaf. */
interface Named {
  readonly named: string | null
}

export type NamedVersion = FiledVersionTable & Named & { readonly application_number: string | null }

/** Every filed version, with the hash that its leaf names; from where the last page ended. */
export async function pageOfVersions(db: Db, after: readonly [string, number]): Promise<NamedVersion[]> {
  const found = await sql<NamedVersion>`
    select v.*, a.number as application_number, l.facts ->> 'receipt' as named
    from applications.filed_version v
      join applications.application a on a.id = v.application_id
      left join platform.audit_leaf l on l.id = v.leaf_id and l.action = 'application filed'
    where (v.application_id, v.number) > (${after[0]}::uuid, ${after[1]})
    order by v.application_id, v.number limit ${PAGE}`.execute(db)
  return found.rows
}

export type NamedDecision = DecisionTable & Named

export async function pageOfDecisions(db: Db, after: readonly [string, number]): Promise<NamedDecision[]> {
  const found = await sql<NamedDecision>`
    select d.*, l.facts ->> 'decision' as named
    from applications.decision d
      left join platform.audit_leaf l on l.id = d.leaf_id and l.action = 'application decided'
    where (d.application_id, d.instance) > (${after[0]}::uuid, ${after[1]})
    order by d.application_id, d.instance limit ${PAGE}`.execute(db)
  return found.rows
}

const PAGE = 1000

/** Leaves that name a receipt or a decision which is not there any more. */
export async function leavesWithoutDocument(db: Db): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select id from platform.audit_leaf l
    where l.action = 'application filed' and l.facts ? 'receipt'
        and not exists (select from applications.filed_version v where v.leaf_id = l.id)
      or l.action = 'application decided' and l.facts ? 'decision'
        and not exists (select from applications.decision d where d.leaf_id = l.id)
    order by l.number`.execute(db)
  return found.rows.map(({ id }) => id)
}
