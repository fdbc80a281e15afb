import { namesOf } from '../../identity/public.ts'
import { getDate } from '../../kernel/plain-date.ts'
import type { Context } from '../../platform/command/command.ts'
import type { ApplicationView, DecisionDocument } from '../contract/shapes.ts'
import { listDecisions, listSteps } from '../queries/applications.ts'
import { mayObject } from '../rules/objection.ts'
import type { ApplicationTable, DecisionTable } from '../store/tables.ts'
import { contentHash } from './content-hash.ts'
import { standingIn } from './decision-standing.ts'
import type { Process } from './process.ts'

type Asking = Pick<Context, 'db' | 'today'>

/** The newest decision with what was pinned to it, and the documents of those before; none while nobody has decided. */
export async function decisionOn(
  { id, state }: Pick<ApplicationTable, 'id' | 'state'>,
  process: Process,
  { db, today }: Asking,
): Promise<ApplicationView['decision']> {
  const [row, ...earlier] = await listDecisions(db, id)
  if (!row) return null
  const names = await namesOf(db, [row.decided_by])
  const pinned = (await listSteps(db, id)).find(({ action }) => action === 'decide')?.pinned ?? []
  const { outcome, grounds, legal_basis: legalBasis, remedies, decided_at: at } = row
  return {
    ...{ outcome, grounds, legalBasis, remedies, pinned: [...pinned], at, by: names.get(row.decided_by) ?? '' },
    ...{ document: documentOf(row), earlier: earlier.flatMap((one) => documentOf(one) ?? []) },
    standing: standingIn({ state }, row, { process, today }),
  }
}

function documentOf({ instance, number, payload, signature }: DecisionTable): DecisionDocument | null {
  return number && payload && signature ? { instance, number, hash: contentHash(payload), signature } : null
}

/** What a party wrote against the decision. */
export async function objectionOn(
  { id }: Pick<ApplicationTable, 'id'>,
  { db }: Pick<Context, 'db'>,
): Promise<ApplicationView['objection']> {
  const step = (await listSteps(db, id)).find(({ action }) => action === 'object')
  if (!step?.by_person_id) return null
  const names = await namesOf(db, [step.by_person_id])
  return { reason: step.reason ?? '', at: step.at, by: names.get(step.by_person_id) ?? '' }
}

/** Whether the button is there: the same answer as the command gives. */
export function isOpenToObjection(decision: ApplicationView['decision']): boolean {
  if (!decision) return false
  const { outcome, standing } = decision
  const lastDay = standing.lastDay === null ? null : getDate(standing.lastDay)
  return mayObject({ ...standing, outcome, lastDay }).ok
}
