import { namesOf } from '../../identity/public.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { ApplicationView, DecisionDocument, FiledVersion } from '../contract/shapes.ts'
import { listDecisions, listSteps } from '../queries/applications.ts'
import type { DecisionTable, FiledVersionTable, StepTable } from '../store/tables.ts'
import { contentHash } from './content-hash.ts'

/** A version as it was filed. */
export const filedOf = ({ number, content, known, hash, filed_at }: FiledVersionTable): FiledVersion => ({
  ...{ number, hash, filedAt: filed_at, content: { ...content }, known: { ...known } },
})

/** The return that is to be mended: the newest one. */
export function returnIn(steps: readonly StepTable[]): ApplicationView['returned'] {
  const last = steps.find(({ action }) => action === 'return')
  return last ? { reason: last.reason ?? '', pinned: [...last.pinned], at: last.at } : null
}

/** The decision with what was pinned to it; none while nobody has decided. */
export async function decisionOn(db: Db, id: string): Promise<ApplicationView['decision']> {
  const [row] = await listDecisions(db, id)
  if (!row) return null
  const names = await namesOf(db, [row.decided_by])
  const pinned = (await listSteps(db, id)).find(({ action }) => action === 'decide')?.pinned ?? []
  const { outcome, grounds, legal_basis: legalBasis, remedies, decided_at: at } = row
  const said = { outcome, grounds, legalBasis, remedies, pinned: [...pinned] }
  return { ...said, at, by: names.get(row.decided_by) ?? '', document: documentOf(row) }
}

function documentOf({ instance, number, payload, signature }: DecisionTable): DecisionDocument | null {
  return number && payload && signature ? { instance, number, hash: contentHash(payload), signature } : null
}
