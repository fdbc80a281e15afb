import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/completion.ts'
import { recordEnded } from '../events.ts'
import { returnReason } from '../rules/return-reason.ts'
import { aroundRecord } from './around-record.ts'
import { decideStep } from './decided-step.ts'
import { recordToMove } from './record-to-move.ts'

export const endRecord = command(contract.endRecord, async ({ how, reason, ...asked }, context) => {
  const found = await recordToMove(how, asked, context)
  if (!found.ok) return found
  const why = returnReason(reason)
  if (!why.ok) return why
  const { row, to } = found.value
  const moved = await decideStep(found.value, { step: 'ending', outcome: to, opinion: why.value }, context)
  await announce(context.db, recordEnded({ ...aroundRecord(row), byPersonId: context.actor.personId, state: to }))
  return accept(moved)
})
