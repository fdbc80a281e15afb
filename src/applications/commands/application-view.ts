import { namesOf } from '../../identity/public.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { ApplicationView, DecisionDocument, FiledVersion, ListedApplication } from '../contract/shapes.ts'
import { listDecisions, listSteps, listVersions, outcomesOf } from '../queries/applications.ts'
import { type ApplicationRelation, isEditable, TURN_IN } from '../rules/life.ts'
import { possibleFor } from '../rules/may.ts'
import type { ApplicationTable, DecisionTable, FiledVersionTable, StepTable } from '../store/tables.ts'
import { contentHash } from './content-hash.ts'
import { type ApplicationMeans, getProcess } from './process.ts'

/** Applications as lists show them. */
export async function listed(db: Db, rows: readonly ApplicationTable[]): Promise<ListedApplication[]> {
  const names = await namesOf(
    db,
    rows.map(({ applicant_person_id }) => applicant_person_id),
  )
  const outcomes = await outcomesOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...{ id: row.id, process: row.process, round: row.round, number: row.number, state: row.state },
    applicant: names.get(row.applicant_person_id) ?? '',
    outcome: outcomes.get(row.id) ?? null,
    turn: { of: TURN_IN[row.state], since: row.turn_since, until: row.due_on },
  }))
}

/** An application whole, as its applicant or its desk sees it: what is being typed is the applicant's alone. */
export async function viewApplication(
  { db, relation }: { db: Db; relation: ApplicationRelation },
  row: ApplicationTable,
  { processes }: Pick<ApplicationMeans, 'processes'>,
): Promise<ApplicationView> {
  const [head] = await listed(db, [row])
  if (!head) throw new Error('one row, one head')
  const mayType = relation === 'applicant' && isEditable(row.state)
  return {
    ...head,
    ...{ version: row.version, relation, possible: possibleFor(row.state, relation) },
    draft: mayType ? row.draft : null,
    draftSavedAt: row.draft_saved_at,
    known: mayType ? await getProcess(processes, row.process).known(db, aboutIn(row)) : {},
    filed: (await listVersions(db, row.id)).map(filedOf),
    returned: row.state === 'returned' ? returnIn(await listSteps(db, row.id)) : null,
    decision: await decisionOn(db, row.id),
  }
}

const aboutIn = ({ applicant_person_id: personId, round, draft }: ApplicationTable) => ({ personId, round, draft })

const filedOf = ({ number, content, known, hash, filed_at }: FiledVersionTable): FiledVersion => ({
  ...{ number, hash, filedAt: filed_at, content: { ...content }, known: { ...known } },
})

/** The return that is to be mended: the newest one. */
function returnIn(steps: readonly StepTable[]): ApplicationView['returned'] {
  const last = steps.find(({ action }) => action === 'return')
  return last ? { reason: last.reason ?? '', pinned: [...last.pinned], at: last.at } : null
}

async function decisionOn(db: Db, id: string): Promise<ApplicationView['decision']> {
  const [row] = await listDecisions(db, id)
  if (!row) return null
  const names = await namesOf(db, [row.decided_by])
  const { outcome, grounds, legal_basis: legalBasis, remedies, decided_at: at } = row
  return { outcome, grounds, legalBasis, remedies, at, by: names.get(row.decided_by) ?? '', document: documentOf(row) }
}

function documentOf({ instance, number, payload, signature }: DecisionTable): DecisionDocument | null {
  return number && payload && signature ? { instance, number, hash: contentHash(payload), signature } : null
}
