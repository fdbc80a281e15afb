import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { findApplication } from '../queries/applications.ts'
import type { ApplicationAction, ApplicationRelation, ApplicationState } from '../rules/life.ts'
import { mayAct, relationTo } from '../rules/may.ts'
import { lockApplication } from '../store/applications.ts'
import type { ApplicationTable } from '../store/tables.ts'
import type { ApplicationMeans } from './process.ts'
import { questionOf, relationIn } from './question.ts'

/** An application that the actor stands in a relation to; to everybody else it does not exist. */
export async function visibleApplication(
  id: string,
  context: Context,
): Promise<Verdict<{ row: ApplicationTable; relation: ApplicationRelation }, 'not-found'>> {
  const row = await findApplication(context.db, id)
  const relation = row && (await relationIn(row, context))
  if (!row || !relation) return refuse('not-found')
  context.concerns(row.subject_person_id)
  return accept({ row, relation })
}

type Moving = ApplicationTable & { readonly next: ApplicationState; readonly relation: ApplicationRelation }
interface Which {
  readonly applicationId: string
  /** The version that the actor saw; a filing says by its key which one it means. */
  readonly version?: number
  readonly means: ApplicationMeans
}

/** A locked application on which the actor may do this now, and the state that follows. */
export async function applicationTo(
  action: ApplicationAction,
  { applicationId, version, means }: Which,
  context: Context,
): Promise<Verdict<Moving>> {
  // Whom the database lets read and not change finds no row to lock, and hears from the rules why.
  const row = (await lockApplication(context.db, applicationId)) ?? (await findApplication(context.db, applicationId))
  if (!row) return refuse('not-found')
  const question = await questionOf(row, means, context)
  const [may, relation] = [mayAct(context.actor, action, question), relationTo(context.actor, question)]
  if (!may.ok) return may
  if (!relation) return refuse('not-found')
  if (version !== undefined && version !== row.version) {
    return refuse('stale-version', { yours: version, current: row.version })
  }
  context.concerns(row.subject_person_id)
  return accept({ ...row, next: may.value, relation })
}
