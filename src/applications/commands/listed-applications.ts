import { namesOf } from '../../identity/public.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { ListedApplication } from '../contract/shapes.ts'
import { outcomesOf } from '../queries/applications.ts'
import { TURN_IN } from '../rules/life.ts'
import { relationTo } from '../rules/may.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { openOpinions } from './opinion-view.ts'
import { seenRows } from './question.ts'

/** Applications as lists show them; those to which the asker stands in no relation are left out. */
export async function listed(rows: readonly ApplicationTable[], context: Context): Promise<ListedApplication[]> {
  const seen = await seenRows(rows, context)
  const relations = seen.map((one) => relationTo(context.actor, one))
  const heads = await headsOf(context.db, rows)
  const open = await openOpinions(
    rows.map(({ id }) => id),
    context,
  )
  return heads.flatMap((head, index) => {
    const [relation, asked] = [relations[index], open.get(head.id)]
    if (!relation) return []
    const turn =
      relation === 'adviser' && asked ? { of: relation, since: asked.asked_at, until: asked.due_on } : head.turn
    return [{ ...head, relation, turn }]
  })
}

/** What a list and a page say of an application alike. */
export async function headsOf(
  db: Db,
  rows: readonly ApplicationTable[],
): Promise<Omit<ListedApplication, 'relation'>[]> {
  const people = rows.flatMap(({ applicant_person_id, subject_person_id }) => [applicant_person_id, subject_person_id])
  const names = await namesOf(db, people)
  const outcomes = await outcomesOf(
    db,
    rows.map(({ id }) => id),
  )
  const nameOf = (id: string): string => names.get(id) ?? ''
  return rows.map((row) => ({
    ...{ id: row.id, process: row.process, round: row.round, number: row.number, state: row.state, stage: row.stage },
    applicant: nameOf(row.applicant_person_id),
    subject: row.subject_person_id === row.applicant_person_id ? null : nameOf(row.subject_person_id),
    outcome: row.state === 'decided' ? (outcomes.get(row.id) ?? null) : null,
    turn: { of: TURN_IN[row.state], since: row.turn_since, until: row.due_on },
  }))
}
