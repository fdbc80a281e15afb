import { type Db, sql } from '../db/pool.ts'

/** What some leaves of one action say under one name, by leaf; those that say nothing of it are left out. */
export async function factsOfLeaves(
  db: Db,
  ids: readonly string[],
  { action, fact }: { action: string; fact: string },
): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ id: string; said: string }>`
    select id, facts ->> ${fact} as said from platform.audit_leaf
    where id = any(${[...ids]}::uuid[]) and action = ${action} and facts ? ${fact}`.execute(db)
  return new Map(found.rows.map(({ id, said }) => [id, said]))
}

/** Every leaf of an action that says something under a name, oldest first. */
export async function leavesSaying(db: Db, { action, fact }: { action: string; fact: string }): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select id from platform.audit_leaf where action = ${action} and facts ? ${fact} order by number`.execute(db)
  return found.rows.map(({ id }) => id)
}
