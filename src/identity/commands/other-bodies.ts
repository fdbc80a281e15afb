import type { Desk } from '../../kernel/application.ts'
import type { Db } from '../../platform/db/pool.ts'
import { findBody, listBodies } from '../queries/register.ts'

interface BodyDesk {
  readonly key: string
  readonly label: string
  readonly desk: Desk
}

/** The desks of all bodies of the kind of the one that has this desk: one of them may be the competent one. */
export async function otherBodies(db: Db, desk: Desk): Promise<BodyDesk[]> {
  const here = desk.bodyId === undefined ? undefined : await findBody(db, desk.bodyId)
  const all = here ? await listBodies(db, [here.kind]) : []
  return all.map(({ id, name }) => ({ key: id, label: name, desk: { ...desk, bodyId: id } }))
}
