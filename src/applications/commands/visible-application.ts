import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { findApplication, questionOf } from '../queries/applications.ts'
import type { ApplicationAction, ApplicationRelation, ApplicationState } from '../rules/life.ts'
import { mayAct, relationTo } from '../rules/may.ts'
import { lockApplication } from '../store/applications.ts'
import type { ApplicationTable } from '../store/tables.ts'

type Asking = Pick<Context, 'db' | 'actor' | 'concerns'>

/** An application that the actor stands in a relation to; to everybody else it does not exist. */
export async function visibleApplication(
  id: string,
  { db, actor, concerns }: Asking,
): Promise<Verdict<{ row: ApplicationTable; relation: ApplicationRelation }, 'not-found'>> {
  const row = await findApplication(db, id)
  const relation = row && relationTo(actor, questionOf(row))
  if (!row || !relation) return refuse('not-found')
  concerns(row.applicant_person_id)
  return accept({ row, relation })
}

type Moving = ApplicationTable & { readonly next: ApplicationState }

/** A locked application on which the actor may do this now, and the state that follows. */
export async function applicationTo(
  action: ApplicationAction,
  { applicationId, version }: { applicationId: string; version?: number },
  { db, actor, concerns }: Asking,
): Promise<Verdict<Moving>> {
  const row = await lockApplication(db, applicationId)
  if (!row) return refuse('not-found')
  const may = mayAct(actor, action, questionOf(row))
  if (!may.ok) return may
  if (version !== undefined && version !== row.version) {
    return refuse('stale-version', { yours: version, current: row.version })
  }
  concerns(row.applicant_person_id)
  return accept({ ...row, next: may.value })
}
