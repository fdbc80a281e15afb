import { type Db, sql } from '../../platform/db/pool.ts'
import type { ApplicationState } from '../rules/life.ts'
import type { ApplicationTable } from '../store/tables.ts'

/** A stretch of deadlines as the law puts them, the last one included, and after which application to go on. */
export interface ClosingBetween {
  readonly states: readonly ApplicationState[]
  readonly after: string
  readonly until: string
  readonly beyond: string | null
  readonly most: number
  /** Only looked at: nothing is locked, and nothing that another has locked is passed over. */
  readonly isRead?: boolean
}

/**
 * What is not filed and closes in a stretch of time, locked until the transaction ends, in the order of the ids; what
 * somebody is filing this very moment is left out.
 */
export async function lockUnfiled(
  db: Db,
  { states, after, until, beyond, most, isRead }: ClosingBetween,
): Promise<ApplicationTable[]> {
  const found = await sql<ApplicationTable>`
    select * from applications.application
    where state = any(${[...states]}::text[]) and closes_at > ${after} and closes_at <= ${until}
      and (${beyond}::uuid is null or id > ${beyond}::uuid)
    order by id limit ${most} ${isRead ? sql`` : sql`for update skip locked`}`.execute(db)
  return found.rows
}
