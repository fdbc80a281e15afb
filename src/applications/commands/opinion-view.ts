import { namesOf } from '../../identity/public.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { ApplicationView } from '../contract/shapes.ts'
import { opinionsOf } from '../queries/opinions.ts'
import type { ApplicationRelation } from '../rules/life.ts'
import { sitsAt } from '../rules/may.ts'
import type { OpinionTable } from '../store/tables.ts'

/** All of them for the parties and the desks; whoever was asked sees their own alone. */
export async function opinionsOn(
  applicationId: string,
  relation: ApplicationRelation,
  { db, actor }: { db: Db; actor: Actor },
): Promise<ApplicationView['opinions']> {
  const all = (await opinionsOf(db, [applicationId])).get(applicationId) ?? []
  const seen = relation === 'adviser' ? all.filter(({ desk }) => sitsAt(actor, desk)) : all
  const names = await namesOf(
    db,
    seen.flatMap(({ given_by }) => given_by ?? []),
  )
  return seen.map(({ id, label, question, asked_at, due_on, given_at, given_by, stance, answer, desk }) => ({
    ...{ id, of: label, question, askedAt: asked_at, dueOn: due_on, givenAt: given_at, stance, answer },
    ...{ by: given_by === null ? null : (names.get(given_by) ?? ''), isMine: sitsAt(actor, desk) },
  }))
}

/** By application, the question that waits for the one who asks. */
export async function openOpinions(
  ids: readonly string[],
  { db, actor }: { db: Db; actor: Actor },
): Promise<ReadonlyMap<string, OpinionTable>> {
  const all = [...(await opinionsOf(db, ids)).values()].flat()
  const mine = all.filter(({ desk, given_at }) => given_at === null && sitsAt(actor, desk))
  return new Map(mine.map((one) => [one.application_id, one]))
}
