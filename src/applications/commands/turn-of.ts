import { namesOf } from '../../identity/public.ts'
import type { Desk } from '../../kernel/application.ts'
import type { Context } from '../../platform/command/command.ts'
import { findFiled } from '../queries/applications.ts'
import { TURN_IN } from '../rules/life.ts'
import { actingAt } from './at-the-desk.ts'

/** Where a matter stands that somebody filed. */
export interface MatterTurn {
  readonly applicationId: string
  readonly stage: string
  readonly isAtDesk: boolean
  readonly since: string
  /** The last day, inclusive. */
  readonly until: string | null
  /** Who sits at the desk; those above it where nobody does. */
  readonly names: readonly string[]
  readonly isAbove: boolean
}

/** The turn of the application that lives about a person, as far as the asker may see it; undefined where there is none. */
export async function findTurn(
  of: { readonly process: string; readonly subjectId: string; readonly round: string },
  context: Context,
): Promise<MatterTurn | undefined> {
  const row = await findFiled(context.db, of)
  if (!row?.stage || !row.desk) return undefined
  const isAtDesk = TURN_IN[row.state] === 'desk'
  const except = [row.applicant_person_id, row.subject_person_id]
  const who = isAtDesk ? await namesAt(row.desk, except, context) : { names: [], isAbove: false }
  return { applicationId: row.id, stage: row.stage, isAtDesk, since: row.turn_since, until: row.due_on, ...who }
}

/** By name, who acts at a desk today; the people of the case do not. */
export async function namesAt(
  desk: Desk,
  except: readonly string[],
  { db, today }: Pick<Context, 'db' | 'today'>,
): Promise<{ names: string[]; isAbove: boolean }> {
  const { ids, isAbove } = await actingAt(desk, { asking: { db, today }, except })
  return { names: [...(await namesOf(db, ids)).values()], isAbove }
}
