import { namesOf } from '../../identity/public.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { ApplicationView, ListedApplication } from '../contract/shapes.ts'
import { listSteps, outcomesOf } from '../queries/applications.ts'
import { type ApplicationRelation, isEditable, TURN_IN } from '../rules/life.ts'
import { possibleFor, relationTo } from '../rules/may.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { attachedToDraft } from './attachments.ts'
import { competentDesks } from './competent-desks.ts'
import { decisionOn, isOpenToObjection, objectionOn } from './decision-view.ts'
import { filedIn, returnIn } from './filed-and-decided.ts'
import { aboutIn } from './follow-up.ts'
import { type ApplicationMeans, getProcess } from './process.ts'
import { deskMayIn, seenRows } from './question.ts'

interface Viewing {
  readonly context: Context
  readonly means: Pick<ApplicationMeans, 'processes'>
}

/** Applications as lists show them; those to which the asker stands in no relation are left out. */
export async function listed(rows: readonly ApplicationTable[], context: Context): Promise<ListedApplication[]> {
  const seen = await seenRows(rows, context)
  const relations = seen.map((one) => relationTo(context.actor, one))
  const heads = await headsOf(context.db, rows)
  return heads.flatMap((head, index) => {
    const relation = relations[index]
    return relation ? [{ ...head, relation }] : []
  })
}

async function headsOf(db: Db, rows: readonly ApplicationTable[]): Promise<Omit<ListedApplication, 'relation'>[]> {
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

/** An application whole, as somebody in a relation sees it: what is being typed is the applicant's alone. */
export async function viewApplication(
  row: ApplicationTable,
  relation: ApplicationRelation,
  { context, means }: Viewing,
): Promise<ApplicationView> {
  const { db } = context
  const [head] = await headsOf(db, [row])
  if (!head) throw new Error('one row, one head')
  const mayType = relation === 'applicant' && isEditable(row.state)
  const process = getProcess(means.processes, row.process)
  const decision = await decisionOn(row, process, context)
  const allowed = possibleFor({ state: row.state, deskMay: deskMayIn(row, means.processes) }, relation)
  const competent = allowed.includes('forward') ? await competentDesks(row, process, context) : []
  const possible = allowed.filter(
    (action) => (action !== 'forward' || competent.length > 0) && (action !== 'object' || isOpenToObjection(decision)),
  )
  const mayPin = possible.includes('return') || possible.includes('decide')
  const about = aboutIn(row, context)
  return {
    ...head,
    ...{ version: row.version, relation, possible },
    draft: mayType ? row.draft : null,
    draftSavedAt: row.draft_saved_at,
    known: mayType ? ((await process.known?.({ ...about, draft: row.draft }, context)) ?? {}) : {},
    attachments: mayType ? await attachedToDraft(db, row.id) : [],
    filed: await filedIn(db, row.id),
    returned: row.state === 'returned' ? returnIn(await listSteps(db, row.id)) : null,
    pinnable: mayPin ? [...((await process.pinnable?.(about, context)) ?? [])] : [],
    ...{ competent: competent.map(({ key, label }) => ({ key, label })), objection: await objectionOn(row, context) },
    decision,
  }
}
