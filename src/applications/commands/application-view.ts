import type { Context } from '../../platform/command/command.ts'
import type { ApplicationView } from '../contract/shapes.ts'
import { listSteps } from '../queries/applications.ts'
import { type ApplicationRelation, isEditable } from '../rules/life.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { attachedToDraft } from './attachments.ts'
import { decisionOn, objectionOn } from './decision-view.ts'
import { filedIn, returnIn } from './filed-and-decided.ts'
import { aboutIn } from './follow-up.ts'
import { headsOf } from './listed-applications.ts'
import { movesOpen } from './moves-open.ts'
import { opinionsOn } from './opinion-view.ts'
import { type ApplicationMeans, getProcess } from './process.ts'

interface Viewing {
  readonly context: Context
  readonly means: Pick<ApplicationMeans, 'processes'>
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
  const opinions = await opinionsOn(row.id, relation, context)
  const open = await movesOpen(row, { relation, process, decision, opinions }, context)
  const mayPin = open.possible.includes('return') || open.possible.includes('decide')
  const about = aboutIn(row, context)
  return {
    ...head,
    ...{ version: row.version, relation, ...open },
    draft: mayType ? row.draft : null,
    draftSavedAt: row.draft_saved_at,
    known: mayType ? ((await process.known?.({ ...about, draft: row.draft }, context)) ?? {}) : {},
    ...{ attachments: mayType ? await attachedToDraft(db, row.id) : [], filed: await filedIn(db, row.id) },
    returned: row.state === 'returned' ? returnIn(await listSteps(db, row.id)) : null,
    pinnable: mayPin ? [...((await process.pinnable?.(about, context)) ?? [])] : [],
    objection: await objectionOn(row, context),
    ...{ opinions, decision },
  }
}
