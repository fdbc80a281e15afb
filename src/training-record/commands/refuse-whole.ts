import { accept, all } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/completion.ts'
import { wholeRefused } from '../events.ts'
import { mayRefuseWhole } from '../rules/completion.ts'
import { returnReason } from '../rules/return-reason.ts'
import { decideStep } from './decided-step.ts'
import { recordToMove } from './record-to-move.ts'

/** Before anything is filed: the record stays as it is, and keeps that the supervisor refused, and why. */
export const refuseWhole = command(contract.refuseWhole, async ({ reason, ...asked }, context) => {
  const found = await recordToMove('refuse-whole', asked, context)
  if (!found.ok) return found
  const record = found.value
  const may = all(mayRefuseWhole({ end: record.end.end, today: context.today }), returnReason(reason))
  if (!may.ok) return may
  const [, opinion] = may.value

  const moved = await decideStep(record, { step: 'supervisor-approval', outcome: 'refused', opinion }, context)
  await announce(context.db, wholeRefused({ recordId: asked.recordId, personId: record.row.trainee_person_id }))
  return accept(moved)
})
