import type { Db } from '../../platform/db/pool.ts'
import type { ApplicationView, FiledVersion } from '../contract/shapes.ts'
import { listVersions } from '../queries/applications.ts'
import type { StepTable } from '../store/tables.ts'
import { attachedToVersions } from './attachments.ts'

/** Every version as it was filed, with what was attached to it; newest first. */
export async function filedIn(db: Db, applicationId: string): Promise<FiledVersion[]> {
  const attached = await attachedToVersions(db, applicationId)
  return (await listVersions(db, applicationId)).map(({ number, content, known, hash, filed_at }) => ({
    ...{ number, hash, filedAt: filed_at, content: { ...content }, known: { ...known } },
    attachments: attached.get(number) ?? [],
  }))
}

/** The return that is to be mended: the newest one. */
export function returnIn(steps: readonly StepTable[]): ApplicationView['returned'] {
  const last = steps.find(({ action }) => action === 'return')
  return last ? { reason: last.reason ?? '', pinned: [...last.pinned], at: last.at } : null
}
