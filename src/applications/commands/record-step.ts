import type { Context } from '../../platform/command/command.ts'
import type { ApplicationAction } from '../rules/life.ts'
import type { Return } from '../rules/words-of-desk.ts'
import { insertStep } from '../store/applications.ts'

interface Happened extends Partial<Return> {
  readonly applicationId: string
  readonly action: ApplicationAction
  readonly version?: number
  /** At which stage. */
  readonly stage?: string | null
}

/** One line of the history: nothing of it is ever changed. */
export const recordStep = (
  { applicationId, action, version, reason, pinned = [], stage = null }: Happened,
  { db, actor, now, newId }: Context,
): Promise<void> =>
  insertStep(db, {
    ...{ id: newId(), application_id: applicationId, action, at: now, pinned, stage },
    ...{ by_person_id: actor.personId, by_role: actor.role, version_number: version ?? null, reason: reason ?? null },
  })
